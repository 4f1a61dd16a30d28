import { useMemo, type ReactNode } from 'react';
import type { Dataset } from '../dataset/model';
import { DatasetContext } from '../dataset/useDataset';
import { withoutSupplement } from '../dataset/withoutSupplement';
import { useAddressBar } from './useAddressBar';
import { parseSupplement } from './viewUrl';

/** Gives everything inside it as much of the dataset as the address asks for: with the added facts, or without. */
export function ShownDataset(props: { readonly dataset: Dataset; readonly children: ReactNode }) {
  const { search } = useAddressBar();
  const supplement = parseSupplement(new URLSearchParams(search)).value;
  const shown = useMemo(
    () => (supplement === 'on' ? props.dataset : withoutSupplement(props.dataset)),
    [props.dataset, supplement],
  );
  return <DatasetContext value={shown}>{props.children}</DatasetContext>;
}
