import { relationsMessages } from '../../i18n/messages/relations';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { useLang } from '../../i18n/useLang';
import type { useStrategyItem } from './useStrategyItem';
import styles from './ItemLinks.module.css';

/** The records that an item speaks of, each a link under its kind; of a partner also its consultations. */
export function ItemLinks({ item }: { readonly item: ReturnType<typeof useStrategyItem> }) {
  const { t } = useLang();
  return (
    <ul className={styles['links']} aria-label={t(say.links)}>
      {item.links.map(({ kind, record, name, consultations }) => (
        <li key={record} className={styles['entry']}>
          <span className={styles['kind']}>{t(say.linkKinds[kind])}</span>
          <a href={item.hrefOf(record)}>{t(name)}</a>
          {consultations === null || consultations === 0 ? null : (
            <a
              href={item.toConsultations(record)}
              aria-label={t(relationsMessages.toConsultations(name, consultations))}
            >
              {t(relationsMessages.consultations(consultations))}
            </a>
          )}
          {consultations === 0 ? (
            <span className={styles['kind']}>{t(relationsMessages.consultationYears(0, []))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
