import type { StandingGroup } from '../../charts/selectStandings';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { AddedFacts } from '../../ui/AddedFacts';
import { Glossed } from '../../ui/Glossed';
import styles from './AddedSection.module.css';
import type { Added } from './selectAdded';
import { Standings } from './Standings';

/** What was added from outside the source, set apart from it: every value with how far it is known, and the links. */
export function AddedSection(props: {
  readonly added: Added | null;
  readonly standingsTitle: Text;
  readonly standings: readonly StandingGroup[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  const { added } = props;
  return (
    <section className={styles['added']} aria-labelledby="inspector-added">
      <h3 id="inspector-added" className={styles['title']}>
        {t(say.added)}
      </h3>
      {added === null || added.line === null ? null : (
        <p>
          <Glossed words={added.line} />
        </p>
      )}
      {added === null ? null : (
        <AddedFacts facts={added.facts} urls={added.urls} sources={added.sources} layout="columns" />
      )}
      {added === null || added.note === null ? null : (
        <p className={styles['note']}>
          <Glossed words={added.note} />
        </p>
      )}
      {props.standings.length === 0 ? null : (
        <Standings title={props.standingsTitle} groups={props.standings} hrefOf={props.hrefOf} />
      )}
    </section>
  );
}
