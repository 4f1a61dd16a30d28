import type { Exportable } from '../../export/useLoadExportable';

export function SceneSection({ exportable }: { readonly exportable: Exportable }) {
  return <p>{exportable.stamp.address}</p>;
}
