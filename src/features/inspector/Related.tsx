import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { useLang } from '../../i18n/useLang';
import type { RelatedGroup } from './selectRelated';
import styles from './Related.module.css';

/** Links to what a record names and to what names it. */
export function Related(props: {
  readonly groups: readonly RelatedGroup[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <section className={styles['related']} aria-labelledby="inspector-related">
      <h3 id="inspector-related">{t(say.related)}</h3>
      {props.groups.map(({ id, title, items }) => (
        <div key={id} className={styles['group']} data-direction={id}>
          <h4>{t(title)}</h4>
          <ul className={styles['items']}>
            {items.map(({ record, name, kind, within }) => (
              <li key={record}>
                <a href={props.hrefOf(record)}>{t(name)}</a>
                <span className={styles['kind']}>
                  <span>{t(kind)}</span>
                  {within === null ? null : <span>{t(within)}</span>}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
