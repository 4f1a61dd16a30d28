import { profileMessages as say } from '../../i18n/messages/profile';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { CiteLinks } from './CiteLinks';
import styles from './Profile.module.css';
import type { ProfileData, ProfileItem } from './selectProfile';

/** The items that speak of the partner, then the documents that those speak of and their milestones. */
export function ItemList(props: { readonly data: ProfileData; readonly hrefOf: (record: string) => string }) {
  const { t } = useLang();
  const { partner, framework, strategy, documents, milestones, itemsInAll } = props.data;
  const groups = [
    { id: 'framework', title: say.items.framework, items: framework },
    { id: 'strategy', title: say.items.strategy, items: strategy },
    { id: 'documents', title: say.items.documents, items: documents },
    { id: 'milestones', title: say.items.milestones, items: milestones },
  ].filter(({ items }) => items.length > 0);
  return (
    <section aria-labelledby="items">
      <h2 id="items" className={styles['title']}>
        {t(say.items.title)}
      </h2>
      {framework.length + strategy.length === 0 ? (
        <p>{t(say.items.none(partner.name, itemsInAll))}</p>
      ) : (
        <p className={styles['note']}>{t(say.items.note)}</p>
      )}
      {groups.map(({ id, title, items }) => (
        <Group key={id} id={id} title={title} items={items} hrefOf={props.hrefOf} />
      ))}
    </section>
  );
}

function Group(props: {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly ProfileItem[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <div className={styles['group']} data-items={props.id}>
      <h3>
        {t(props.title)}
        <span className={styles['count']}>{t(say.items.count(props.items.length))}</span>
      </h3>
      <ul className={styles['items']}>
        {props.items.map(({ id, name, date, within, cites }) => (
          <li key={id}>
            {date === null ? null : <span className={styles['date']}>{t(date)}</span>}
            <a href={props.hrefOf(id)}>{t(name)}</a>
            {within === null ? null : <span className={styles['within']}>{t(within)}</span>}
            <CiteLinks cites={cites} />
          </li>
        ))}
      </ul>
    </div>
  );
}
