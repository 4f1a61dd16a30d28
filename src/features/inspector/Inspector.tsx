import { lazy, useCallback, type ReactNode } from 'react';
import type { RecordEntry } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { uiMessages as say } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import { CrossMark } from '../../ui/CrossMark';
import { LatePart } from '../../ui/LatePart';
import { useEscape } from './useEscape';
import { useInspectorFocus } from './useInspectorFocus';
import { useMarkInSight } from './useMarkInSight';
import { useRoom } from './useRoom';
import styles from './Inspector.module.css';

const Sheet = lazy(async () => ({ default: (await import('./Sheet')).Sheet }));

/**
 * All that is known about the selected record, beside the view (below it as a sheet on a small screen). Draws nothing
 * while no record is selected. Escape or its button closes it, and Back does, since opening it was a decision.
 */
export function Inspector({
  toolsFor = () => null,
}: {
  /** Tools for the record that is open, given by whoever composes the features. */
  readonly toolsFor?: (entry: RecordEntry) => ReactNode;
}) {
  const { records } = useDataset();
  const { view, push } = useFilters();
  const { t } = useLang();
  const entry = view.record === null ? undefined : records.get(view.record);
  const title = useInspectorFocus(entry?.id ?? null);
  const close = useCallback(() => push({ view: { record: null } }), [push]);
  useEscape(entry !== undefined, close);
  useMarkInSight(entry?.id ?? null);
  const area = useRoom<HTMLElement>(entry !== undefined);
  if (!entry) return null;
  return (
    <aside ref={area} className={styles['inspector']} aria-labelledby="inspector-title">
      <div className={styles['panel']}>
        <span className={styles['handle']} aria-hidden="true" />
        <button type="button" className={styles['close']} aria-label={t(say.closeDetails)} onClick={close}>
          <CrossMark size={20} />
        </button>
        <div key={entry.id} className={styles['scroll']}>
          <LatePart shows={entry.id} fallback={<div className="skeleton-block" />}>
            <Sheet entry={entry} title={title} tools={toolsFor(entry)} />
          </LatePart>
        </div>
      </div>
    </aside>
  );
}
