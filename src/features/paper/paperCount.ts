import type { Exportable } from '../../export/useLoadExportable';
import { matchWords } from '../../filters/matchWords';
import { paperMessages as say } from '../../i18n/messages/paper';
import { eachLang, type Text } from '../../i18n/text';

/** How much there is on the paper: as the filter counts it, else the rows that the filter leaves in. */
export function paperCount({ dataset, place, tables }: Exportable): Text {
  const found = matchWords(dataset, place);
  if (found.length > 0) {
    return eachLang((lang) => found.map((words) => words[lang]).join(lang === 'ja' ? '、' : ', '));
  }
  const rows = tables.flatMap((table) => table.rows).filter(({ faded }) => faded !== true);
  return say.rows(rows.length);
}
