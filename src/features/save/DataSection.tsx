import { useId, useState } from 'react';
import { dataFile, DATA_FORMATS, type DataFormat } from '../../export/data/dataFile';
import { countRecords, countRows, dataTables, wholeLink } from '../../export/data/dataTables';
import { shortCaption } from '../../export/data/sheetNames';
import { saveFile } from '../../export/file/saveFile';
import type { Table } from '../../charts/table';
import { aboutWords } from '../../filters/aboutWords';
import { narrowingWords } from '../../export/stamp';
import type { Exportable } from '../../export/useLoadExportable';
import { useShownLink, type ShownLink } from '../../export/useShownLink';
import { dataMessages as say } from '../../i18n/messages/data';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { ActionButton } from '../../ui/ActionButton';
import { Segments } from '../../ui/Segments';
import { useWork } from '../../ui/useWork';
import { WorkLine } from '../../ui/WorkLine';
import styles from './DataSection.module.css';

type Scope = 'shown' | 'all';

/** The records of the view as a file: those that are shown or all of them, as CSV, workbook or JSON. */
export function DataSection({ exportable }: { readonly exportable: Exportable }) {
  const { lang, t } = useLang();
  const [scope, setScope] = useState<Scope>('shown');
  const [format, setFormat] = useState<DataFormat>('csv');
  const [picked, setPicked] = useState(0);
  const { state, start, cancel } = useWork();
  // The same view with nothing left out by a filter; without it the rows that are shown can still be saved.
  const whole = useShownLink(wholeLink(exportable.place, exportable.dataset), exportable.place.view.lang);
  const narrowed = narrowingWords(exportable.dataset, exportable.place) !== null;
  const about = aboutWords(exportable.dataset, exportable.place);
  const tableField = useId();

  const shown = dataTables(exportable.tables);
  const all = whole.is === 'there' ? dataTables(whole.exportable.tables) : null;
  const filtered = all !== null && countRows(all) !== countRows(shown);
  const saved =
    whole.is === 'there' && all !== null && filtered && scope === 'all'
      ? { from: whole.exportable, tables: all }
      : { from: exportable, tables: shown };
  const { from, tables } = saved;
  const chosen = picked < tables.length ? picked : 0;
  const amountOf = (some: readonly Table[]): Amount => written(some, format, chosen);
  const amount = amountOf(tables);
  const nothing = amount.count === 0;
  if (tables.length === 0) return <p>{t(say.noTables)}</p>;

  const save = () =>
    start(async (_report, signal) => {
      const schema = new URL('schema/records.schema.json', location.href).href;
      const request = { format, tables, chosen, lang, schema };
      const { name, content, count } = await dataFile(from, request);
      signal.throwIfAborted();
      saveFile(content, name);
      return format === 'json' ? say.savedRecords(name, count) : say.saved(name, count);
    });

  return (
    <div className={styles['data']}>
      {about === null ? null : <p>{t(about)}</p>}
      <Segments
        legend={t(say.format)}
        segments={DATA_FORMATS.map((value) => ({ value, name: t(say.formats[value]) }))}
        value={format}
        onChange={setFormat}
      />
      {format === 'csv' && tables.length > 1 ? (
        <p className={styles['table']}>
          <label htmlFor={tableField}>{t(say.table)}</label>
          <select
            id={tableField}
            value={chosen}
            onChange={({ currentTarget }) => setPicked(Number(currentTarget.value))}
          >
            {tables.map((table, index) => (
              <option key={`${index} ${table.caption.en}`} value={index}>
                {t(say.tableChoice(t(shortCaption(table.caption)), table.rows.length))}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {filtered ? (
        <Segments
          legend={t(say.scope)}
          segments={[
            { value: 'shown', name: t(say.shown(amountOf(shown).words)) },
            { value: 'all', name: t(say.all(amountOf(all).words)) },
          ]}
          value={scope}
          onChange={setScope}
        />
      ) : (
        <p role="status">
          {nothing ? null : t(scopeWords({ is: whole.is, narrowed, about: about !== null }, amount))}
        </p>
      )}
      <p className={styles['about']}>{t(say.about[format])}</p>
      <div className={styles['ways']}>
        <ActionButton disabled={nothing || state.is === 'busy'} onClick={save}>
          {t(say.save(say.formats[format], amount.words))}
        </ActionButton>
        {nothing ? (
          <p>{t(narrowed ? say.nothing : say.emptyTable)}</p>
        ) : (
          <WorkLine state={state} onCancel={cancel} />
        )}
      </div>
      <ul className={styles['more']}>
        <li>
          <a href="./schema/records.schema.json" target="_blank" rel="noopener noreferrer">
            {t(say.schema)}
          </a>
        </li>
        {exportable.place.view.supplement === 'on' ? (
          <li>
            <a href="./data/dataset.json" download="cyber-diplomacy_dataset.json">
              {t(say.dataset)}
            </a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

/** How much a file of the tables will hold, and of what: of one table of several, or of the whole view. */
interface Amount {
  readonly count: number;
  readonly words: Text;
  /** Of how many tables the file holds one; null where it holds the whole view. */
  readonly oneOf: number | null;
}

function written(tables: readonly Table[], format: DataFormat, chosen: number): Amount {
  const table = format === 'csv' && tables.length > 1 ? tables[chosen] : undefined;
  const count = format === 'json' ? countRecords(tables) : countRows(table === undefined ? tables : [table]);
  return {
    count,
    words: say.amount[format === 'json' ? 'records' : 'rows'](count),
    oneOf: table === undefined ? null : tables.length,
  };
}

/**
 * What is saved where there is no choice: nothing is left out, or what is left out is not there to be chosen. Of a view
 * that is about a partner it is not said that nothing is filtered, as the partner is named above.
 */
function scopeWords(
  view: {
    readonly is: ShownLink['is'];
    readonly narrowed: boolean;
    readonly about: boolean;
  },
  { words, oneOf }: Amount,
): Text {
  const all = oneOf === null ? say.allOfView(words) : say.ofTable(words, oneOf);
  const some = oneOf === null ? say.ofView(words) : all;
  if (!view.narrowed) return view.about ? say.saves(all) : say.notFiltered(all);
  switch (view.is) {
    case 'loading':
      return say.shownLoading(some);
    case 'failed':
    case 'nowhere':
      return say.shownOnly(some);
    case 'there':
      return say.filterLeavesAll(all);
  }
}
