import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { sourceMessages as say } from '../../i18n/messages/source';
import { useLang } from '../../i18n/useLang';
import type { Places } from './places';
import type { SourceSection } from './selectSource';
import styles from './RecordLinks.module.css';

/** The records drawn from a section, by kind; where there are none, that there are none. */
export function RecordLinks(props: { readonly section: SourceSection; readonly places: Places }) {
  const { t } = useLang();
  const { section, places } = props;
  if (section.own === 0) {
    const none = section.below > 0 ? say.below(section.below) : say.noRecord;
    return <p className={styles['none']}>{t(none)}</p>;
  }
  return (
    <dl className={styles['kinds']}>
      {section.kinds.map(({ kind, records }) => (
        <div key={kind} className={styles['kind']}>
          <dt>{t(recordKindMessages[kind])}</dt>
          <dd>
            <ul className={styles['records']}>
              {records.map(({ id, name, within }) => (
                <li key={id}>
                  <a
                    href={places.hrefOfRecord(id)}
                    data-record={id}
                    aria-current={id === places.record ? 'true' : undefined}
                  >
                    {t(name)}
                    {within === null ? null : (
                      <span className={styles['within']}>{t(say.within(within))}</span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
