import type { Exportable } from '../../export/useLoadExportable';
import { filterWords } from '../../filters/filterWords';
import { shellMessages } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';

/**
 * The title of the printed document, which browsers also take for the name of a PDF file: the product, the view and
 * what it is restricted to, without what a file name cannot have.
 */
export function paperTitle({ dataset, place }: Exportable, name: Text): string {
  const { path, filters, view } = place;
  const { from, to } = dataset.coverage;
  const words = filterWords(dataset, filters, { path, supplement: view.supplement });
  return [shellMessages.titleYears(from, to), name, ...(words === null ? [] : [words])]
    .map((text) => text[view.lang].replaceAll(/[\\/:*?"<>|]/g, ' '))
    .join('_');
}
