import { RECORD_KINDS, type RecordKind } from '../../filters/viewUrl';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './Facets.module.css';
import { NO_RECORDS, type FacetCounts } from './selectRecords';

/** The kinds of records to show, all while none is chosen; each says how many there are of it. */
export function KindChoices(props: {
  readonly counts: FacetCounts;
  readonly chosen: readonly RecordKind[];
  readonly onChange: (chosen: readonly RecordKind[]) => void;
}) {
  const { t } = useLang();
  const { counts, chosen, onChange } = props;
  return (
    <fieldset className={`${styles['kinds']} ${styles['folded']}`}>
      <legend className={styles['legend']}>{t(say.kinds)}</legend>
      {RECORD_KINDS.map((kind) => {
        const count = counts.kinds.get(kind) ?? NO_RECORDS;
        return (
          <label key={kind} className={styles['kind']} data-empty={count.matching + count.undecided === 0}>
            <input
              type="checkbox"
              name="kinds"
              value={kind}
              checked={chosen.includes(kind)}
              onChange={({ target }) =>
                onChange(RECORD_KINDS.filter((one) => (one === kind ? target.checked : chosen.includes(one))))
              }
              className="visually-hidden"
            />
            <span className={styles['name']}>
              {t(recordKindMessages[kind])} <span className={styles['number']}>{t(say.tally(count))}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
