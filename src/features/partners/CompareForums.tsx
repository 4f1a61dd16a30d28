import { formatDate } from '../../i18n/dates';
import { useDataset } from '../../dataset/useDataset';
import type { Partner } from '../../dataset/model';
import { inspectorMessages } from '../../i18n/messages/inspector';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { profileMessages } from '../../i18n/messages/profile';
import { profileCompareMessages as say } from '../../i18n/messages/profileCompare';
import { standingMessages } from '../../i18n/messages/standing';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './Compare.module.css';
import type { ComparedForum, ForumsCompared } from './selectComparison';

/** The forums that all compared partners are documented in, and apart from them those of which it cannot be said. */
export function CompareForums(props: {
  readonly partners: readonly Partner[];
  readonly forums: ForumsCompared;
  readonly hrefOf: (record: string) => string;
}) {
  const { source } = useDataset();
  const { t } = useLang();
  const { shared, open, apart } = props.forums;
  const all = partnerMessages.all(props.partners.length, partnerUnit(props.partners));
  return (
    <section className={styles['forums']} aria-labelledby="compared-forums">
      <h2 id="compared-forums" className={styles['title']}>
        {t(say.forums)}
        <small>{t(profileMessages.forums.asOf(formatDate(source.asOf)))}</small>
      </h2>
      <div className={styles['scroll']} role="region" tabIndex={0} aria-labelledby="compared-forums">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t(say.forum)}</th>
              {props.partners.map(({ id, name }) => (
                <th key={id} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <Rows
            id="shared"
            title={say.sharedForums(all, shared.length, open.length)}
            rows={shared}
            columns={props.partners.length + 1}
            hrefOf={props.hrefOf}
          />
          {open.length === 0 ? null : (
            <Rows
              id="open"
              title={say.openForums(open.length)}
              rows={open}
              columns={props.partners.length + 1}
              hrefOf={props.hrefOf}
            />
          )}
        </table>
      </div>
      {apart === 0 ? null : <p className={styles['note']}>{t(say.otherForums(apart))}</p>}
      <p className={styles['note']}>
        {t(say.caption)} {t(profileMessages.forums.note)}
      </p>
    </section>
  );
}

function Rows(props: {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly ComparedForum[];
  readonly columns: number;
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <tbody data-forums={props.id}>
      <tr>
        <th scope="rowgroup" colSpan={props.columns} className={styles['group']}>
          <span>{t(props.title)}</span>
        </th>
      </tr>
      {props.rows.map(({ forum, standings }) => (
        <tr key={forum.id} data-forum={forum.id}>
          <th scope="row">
            <a href={props.hrefOf(forum.id)}>{t(forum.name)}</a>
          </th>
          {standings.map(({ partner, word, term, estimated }) => (
            <td key={partner} data-standing={word}>
              {t(standingMessages[word])}
              {estimated ? t(inspectorMessages.estimated) : null}
              {term === null ? null : <span className={styles['soft']}>{t(term)}</span>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
