import type { Exportable } from '../../export/useLoadExportable';
import { paths } from '../../filters/paths';

/**
 * Whether picture and rows are all that a view shows, so that they stand for it on paper. Otherwise it is text, such
 * as the source section by section, and its own body is printed.
 */
export function isWhole({ picture, tables, place }: Exportable): boolean {
  return (
    picture !== null || (tables.length > 0 && (place.view.as === 'table' || place.path === paths.records))
  );
}
