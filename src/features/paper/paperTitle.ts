import type { Exportable } from '../../export/useLoadExportable';
import { narrowingWords } from '../../export/stamp';
import { shellMessages } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';

/**
 * The title of the printed document, which browsers also take for the name of a PDF file: the product, the view and
 * what it is restricted to, without what a file name cannot have.
 */
export function paperTitle({ dataset, place }: Exportable, name: Text): string {
  const { from, to } = dataset.coverage;
  const words = narrowingWords(dataset, place);
  return [shellMessages.titleYears(from, to), name, ...(words === null ? [] : [words])]
    .map((text) => fileWords(text[place.view.lang]))
    .join('_');
}

/** Words without what a file name cannot have. */
export function fileWords(words: string): string {
  return words.replaceAll(/[\\/:*?"<>|]/g, ' ');
}
