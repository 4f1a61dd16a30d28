import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { Glossed } from '../../ui/Glossed';
import { SourceLinks } from '../../ui/SourceLinks';
import type { StandingGroup, StandingItem } from '../../charts/selectStandings';
import styles from './Standings.module.css';

interface Links {
  readonly hrefOf: (record: string) => string;
}

/** Who sits in a forum, or where a partner sits: by standing, in words, each group with its evidence to unfold. */
export function Standings(
  props: Links & { readonly title: Text; readonly groups: readonly StandingGroup[] },
) {
  const { t } = useLang();
  return (
    <div className={styles['standings']}>
      <h4>{t(props.title)}</h4>
      {props.groups.map((group) => (
        <Group key={group.id} group={group} hrefOf={props.hrefOf} />
      ))}
    </div>
  );
}

function Group({ group, hrefOf }: Links & { readonly group: StandingGroup }) {
  const { t } = useLang();
  const dated = group.term === null && group.items.some(({ evidence }) => evidence?.term);
  return (
    <div className={styles['group']} data-standing={group.id}>
      <h5 className={styles['standing']}>
        {t(group.standing)}
        {group.term === null ? null : <span className={styles['term']}>{t(group.term)}</span>}
      </h5>
      <ul className={dated ? styles['list'] : styles['row']}>
        {group.items.map((item) => (
          <li key={item.record}>
            <a href={hrefOf(item.record)}>{t(item.name)}</a>
            {item.estimated ? t(say.estimated) : null}
            {dated && item.evidence?.term ? (
              <span className={styles['term']}>{t(item.evidence.term)}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {group.items.some(({ evidence }) => evidence !== null) ? <EvidenceList group={group} /> : null}
    </div>
  );
}

function EvidenceList({ group }: { readonly group: StandingGroup }) {
  const { t } = useLang();
  return (
    <details className={styles['evidence']}>
      <summary>
        {t(say.evidence)}
        <span className="visually-hidden">{t(say.evidenceOf(group.standing))}</span>
      </summary>
      <ul>
        {group.items.map((item) => (
          <li key={item.record}>
            <EvidenceLine item={item} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function EvidenceLine({ item }: { readonly item: StandingItem }) {
  const { t } = useLang();
  if (item.evidence === null) return null;
  const { note, status, urls } = item.evidence;
  return (
    <>
      <strong>{t(item.name)}</strong>
      {note === null ? null : (
        <span>
          <Glossed words={note} />
        </span>
      )}
      <span className={styles['status']}>{t(status)}</span>
      <SourceLinks urls={urls} />
    </>
  );
}
