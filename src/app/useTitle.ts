import { useEffect } from 'react';
import { recordName } from '../dataset/recordName';
import { useDataset } from '../dataset/useDataset';
import { useFilters } from '../filters/useFilters';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import { screenName } from './routes';

/** Names the tab after the open record and the view, for the history list, bookmarks and screen readers. */
export function useTitle() {
  const { path, view } = useFilters();
  const dataset = useDataset();
  const { t } = useLang();
  const name = screenName(path, dataset);
  const record = view.record === null ? undefined : dataset.records.get(view.record);
  const product = say.titleYears(dataset.coverage.from, dataset.coverage.to);
  const title = [...(record ? [recordName(record, dataset)] : []), name, product].map(t).join(' | ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
