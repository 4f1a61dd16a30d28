import type { Exportable } from '../../export/useLoadExportable';
import { paperMessages as say } from '../../i18n/messages/paper';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { paperCount } from './paperCount';
import { Provenance } from './Provenance';
import styles from './Paper.module.css';

/** What a sheet is about: the view, its finding, what it is restricted to, how much there is, of when, from where. */
export function PaperHead({
  exportable,
  name,
  titled,
}: {
  readonly exportable: Exportable;
  /** What the view is called. */
  readonly name: Text;
  /** With the finding; without it where the view's own words follow. */
  readonly titled: boolean;
}) {
  const { t } = useLang();
  const { title, seen, stamp } = exportable;
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>
        {t(name)}
        <span>{t(stamp.asOf)}</span>
      </p>
      {titled ? <h1 className={styles['title']}>{t(title)}</h1> : null}
      <p className={styles['stamp']}>
        <span>{t(stamp.filter)}</span>
        <span>{t(say.count(paperCount(exportable)))}</span>
      </p>
      <div className={styles['details']}>
        {titled && seen !== null ? <p className={styles['seen']}>{t(seen)}</p> : null}
        <Provenance stamp={stamp} />
      </div>
    </header>
  );
}
