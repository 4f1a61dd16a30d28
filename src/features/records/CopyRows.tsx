import { useState } from 'react';
import type { Table } from '../../charts/table';
import { tableRows } from '../../export/tableRows';
import { toTsv } from '../../export/toTsv';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import { sortRows, type Order } from '../../ui/sortRows';
import styles from './CopyRows.module.css';

type Outcome =
  | { readonly is: 'copied'; readonly rows: number }
  | { readonly is: 'denied'; readonly text: string };

/**
 * Copies the table as it stands, in the reader's language and order, with the id of each record first. Where the
 * browser does not allow that, the text is shown, selected, to be copied by hand.
 */
export function CopyRows({ table, order }: { readonly table: Table; readonly order: Order | null }) {
  const { lang, t } = useLang();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    const known = table.columns.some(({ id }) => id === order?.column) ? order : null;
    const text = toTsv(tableRows({ ...table, rows: sortRows(table.rows, known, lang) }, [lang]));
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ is: 'copied', rows: table.rows.length });
    } catch {
      // Denied, or not there at all on a page that is not served securely.
      setOutcome({ is: 'denied', text });
    }
  };
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        title={t(say.copyTip)}
        onClick={() => {
          setOutcome(null);
          void copy();
        }}
      >
        {t(say.copy)}
      </button>
      <span role="status" className={styles['said']}>
        {outcome === null ? null : t(outcome.is === 'copied' ? say.copied(outcome.rows) : say.copyFailed)}
      </span>
      {outcome?.is === 'denied' ? (
        <div className={styles['byHand']}>
          <textarea
            ref={(field) => {
              field?.focus();
              field?.select();
            }}
            readOnly
            rows={5}
            aria-label={t(say.copyText)}
            value={outcome.text}
          />
          <button type="button" className={styles['button']} onClick={() => setOutcome(null)}>
            {t(say.close)}
          </button>
        </div>
      ) : null}
    </>
  );
}
