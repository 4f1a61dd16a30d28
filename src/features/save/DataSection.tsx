import type { Exportable } from '../../export/useLoadExportable';

export function DataSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
