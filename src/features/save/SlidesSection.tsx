import type { Exportable } from '../../export/useLoadExportable';

export function SlidesSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
