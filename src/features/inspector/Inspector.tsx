import { useCallback, type RefObject } from 'react';
import type { RecordEntry } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { useLang } from '../../i18n/useLang';
import { AddedSection } from './AddedSection';
import { Citations } from './Citations';
import { FactList } from './FactList';
import { isLeftOut } from './isLeftOut';
import { RecordHead } from './RecordHead';
import { Related } from './Related';
import { selectRecord } from './selectRecord';
import { useEscape } from './useEscape';
import { useInspectorFocus } from './useInspectorFocus';
import { whereShown } from './whereShown';
import styles from './Inspector.module.css';

/**
 * All that is known about the selected record, beside the view (below it as a sheet on a small screen). Draws nothing
 * while no record is selected. Escape or its button closes it, and Back does, since opening it was a decision.
 */
export function Inspector() {
  const { records } = useDataset();
  const { view, push } = useFilters();
  const { t } = useLang();
  const entry = view.record === null ? undefined : records.get(view.record);
  const title = useInspectorFocus(entry?.id ?? null);
  const close = useCallback(() => push({ view: { record: null } }), [push]);
  useEscape(entry !== undefined, close);
  if (!entry) return null;
  return (
    <aside className={styles['inspector']} aria-labelledby="inspector-title">
      <div className={styles['panel']}>
        <span className={styles['handle']} aria-hidden="true" />
        <button type="button" className={styles['close']} aria-label={t(say.close)} onClick={close}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 5l14 14M19 5L5 19" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
        <div key={entry.id} className={styles['scroll']}>
          <Sheet entry={entry} title={title} />
        </div>
      </div>
    </aside>
  );
}

function Sheet({
  entry,
  title,
}: {
  readonly entry: RecordEntry;
  readonly title: RefObject<HTMLHeadingElement | null>;
}) {
  const dataset = useDataset();
  const { path, filters, view, href, reset } = useFilters();
  const { t } = useLang();
  const sheet = selectRecord(entry, dataset);
  const shown = whereShown(entry, path, view, dataset);
  const hrefOf = (record: string) => href({ view: { record } });
  return (
    <div className={styles['sheet']}>
      <RecordHead heading={sheet.heading} titleRef={title} />
      {isLeftOut(entry, filters, dataset) ? (
        <p className={styles['leftOut']}>
          <span>{t(say.leftOut)}</span>
          <button
            type="button"
            onClick={() => {
              title.current?.focus({ preventScroll: true });
              reset();
            }}
          >
            {t(say.clearFilter)}
          </button>
        </p>
      ) : null}
      {shown ? (
        <a className={styles['show']} href={href(shown.change)}>
          {t(say.showInChart[shown.chart])}
        </a>
      ) : null}
      {sheet.summary === null ? null : <p>{t(sheet.summary)}</p>}
      {sheet.facts.length === 0 ? null : <FactList facts={sheet.facts} hrefOf={hrefOf} />}
      <Citations citations={sheet.citations} asOf={sheet.asOf} />
      {sheet.added === null && sheet.standings.length === 0 ? null : (
        <AddedSection
          added={sheet.added}
          standingsTitle={sheet.standingsTitle}
          standings={sheet.standings}
          hrefOf={hrefOf}
        />
      )}
      {sheet.related.length === 0 ? null : <Related groups={sheet.related} hrefOf={hrefOf} />}
    </div>
  );
}
