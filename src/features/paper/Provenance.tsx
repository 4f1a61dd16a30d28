import type { Stamp } from '../../export/stamp';
import { paperMessages as say } from '../../i18n/messages/paper';
import { inARow } from '../../i18n/phrases';
import { useLang } from '../../i18n/useLang';
import styles from './Paper.module.css';

/** Where what is printed comes from, in small type: what is not from the source, the source, the address. */
export function Provenance({ stamp }: { readonly stamp: Stamp }) {
  const { t } = useLang();
  return (
    <div className={styles['from']}>
      <p>{t(stamp.added === null ? stamp.source : inARow([stamp.added, stamp.source]))}</p>
      <p>
        {t(say.address)}
        {stamp.address}
      </p>
    </div>
  );
}
