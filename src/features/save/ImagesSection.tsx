import type { Exportable } from '../../export/useLoadExportable';

export function ImagesSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
