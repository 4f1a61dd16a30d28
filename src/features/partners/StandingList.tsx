import { selectStandings, type StandingGroup } from '../../charts/selectStandings';
import { useDataset } from '../../dataset/useDataset';
import { formatDate } from '../../i18n/dates';
import { inspectorMessages } from '../../i18n/messages/inspector';
import { profileMessages as say } from '../../i18n/messages/profile';
import { useLang } from '../../i18n/useLang';
import { SourceLinks } from '../../ui/SourceLinks';
import styles from './Profile.module.css';

/** Where the partner stands in each forum, by standing in words; what is not documented is a group of its own. */
export function StandingList(props: {
  readonly partner: string;
  readonly hrefOf: (record: string) => string;
}) {
  const dataset = useDataset();
  const { t } = useLang();
  const entry = dataset.records.get(props.partner);
  const groups = entry ? selectStandings(entry, dataset) : [];
  return (
    <section aria-labelledby="standings">
      <h2 id="standings" className={styles['title']}>
        {t(say.forums.title)}
        <small>{t(say.forums.asOf(formatDate(dataset.source.asOf)))}</small>
      </h2>
      <dl className={styles['standings']}>
        {groups.map((group) => (
          <div key={group.id} className={styles['year']} data-standing={group.id}>
            <dt>
              {t(group.standing)}
              <span className={styles['count']}>{t(say.forums.count(group.items.length))}</span>
            </dt>
            <dd>
              <ul className={styles['forums']}>
                {group.items.map(({ record, name, estimated, evidence }) => (
                  <li key={record}>
                    <a href={props.hrefOf(record)}>{t(name)}</a>
                    {estimated ? t(inspectorMessages.estimated) : null}
                    {evidence?.term ? <span className={styles['soft']}>{t(evidence.term)}</span> : null}
                  </li>
                ))}
              </ul>
              <Evidence group={group} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{t(say.forums.note)}</p>
    </section>
  );
}

/** What each standing rests on, with its status and its links, to unfold. */
function Evidence({ group }: { readonly group: StandingGroup }) {
  const { t } = useLang();
  const items = group.items.filter(({ evidence }) => evidence !== null);
  if (items.length === 0) return null;
  return (
    <details className={styles['evidence']}>
      <summary>
        {t(say.forums.evidence)}
        <span className="visually-hidden">{t(say.forums.evidenceOf(group.standing))}</span>
      </summary>
      <ul>
        {items.map(({ record, name, evidence }) => (
          <li key={record}>
            <strong>{t(name)}</strong>
            {evidence?.note ? <span>{t(evidence.note)}</span> : null}
            {evidence ? <span className={styles['status']}>{t(evidence.status)}</span> : null}
            <SourceLinks urls={evidence?.urls ?? []} />
          </li>
        ))}
      </ul>
    </details>
  );
}
