import type { Exportable } from '../../export/useLoadExportable';

export function EmbedSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
