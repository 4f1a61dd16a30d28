import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { Glossed } from '../../ui/Glossed';
import { Unbroken } from '../../ui/Unbroken';
import type { Added } from './selectAdded';
import type { StandingGroup } from '../../charts/selectStandings';
import { SourceLinks } from '../../ui/SourceLinks';
import { Standings } from './Standings';
import facts from './FactList.module.css';
import styles from './AddedSection.module.css';

/** What was added from outside the source, set apart from it: every value with how far it is known, and the links. */
export function AddedSection(props: {
  readonly added: Added | null;
  readonly standingsTitle: Text;
  readonly standings: readonly StandingGroup[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <section className={styles['added']} aria-labelledby="inspector-added">
      <h3 id="inspector-added" className={styles['title']}>
        {t(say.added)}
      </h3>
      {props.added === null ? null : <AddedFacts added={props.added} />}
      {props.standings.length === 0 ? null : (
        <Standings title={props.standingsTitle} groups={props.standings} hrefOf={props.hrefOf} />
      )}
    </section>
  );
}

function AddedFacts({ added }: { readonly added: Added }) {
  const { t } = useLang();
  return (
    <>
      {added.line === null ? null : (
        <p>
          <Glossed words={added.line} />
        </p>
      )}
      <dl className={facts['facts']}>
        {added.facts.map(({ id, term, lines, status, lang }) => (
          <div key={id} className={facts['fact']}>
            <dt>{t(term)}</dt>
            <dd className={styles['value']}>
              {lines.map((line) => (
                <span key={line.ja} lang={lang} className={lines.length > 1 ? styles['line'] : undefined}>
                  <Unbroken words={t(line)} />
                </span>
              ))}
              {status === null ? null : <span className={styles['status']}>{t(status)}</span>}
            </dd>
          </div>
        ))}
        {added.urls.length === 0 ? null : (
          <div className={facts['fact']}>
            <dt>{t(say.links)}</dt>
            <dd className={styles['value']}>
              <SourceLinks urls={added.urls} />
              {added.sources === null ? null : <span className={styles['status']}>{t(added.sources)}</span>}
            </dd>
          </div>
        )}
      </dl>
      {added.note === null ? null : (
        <p className={styles['note']}>
          <Glossed words={added.note} />
        </p>
      )}
    </>
  );
}
