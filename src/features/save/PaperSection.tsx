import type { Exportable } from '../../export/useLoadExportable';

export function PaperSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
