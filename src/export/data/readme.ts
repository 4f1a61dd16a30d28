import type { Table } from '../../charts/table';
import { formatDate } from '../../i18n/dates';
import type { Dataset } from '../../dataset/model';
import type { Place } from '../../filters/link';
import { stampMessages } from '../../i18n/messages/stamp';
import { dataMessages as say } from '../../i18n/messages/data';
import { LANGS, same, type Text } from '../../i18n/text';
import { aboutWords } from '../../filters/aboutWords';
import { hasAdded, narrowingWords } from '../stamp';
import type { Exportable } from '../useLoadExportable';
import { licenceWords } from './licenceWords';

/** One thing that a file says of itself. */
interface ReadmeEntry {
  readonly name: Text;
  readonly words: Text;
}

/**
 * What every data file says of itself: what it holds, how it was narrowed, and where it comes from.
 * @param tables those that are in the file
 */
export function readme(
  { title, stamp, dataset, place }: Exportable,
  tables: readonly Table[],
): readonly ReadmeEntry[] {
  const { source } = dataset;
  return [
    { name: say.readme.title, words: title },
    { name: say.readme.filter, words: narrowed(dataset, place) },
    { name: say.readme.source, words: say.source(source.issuer, source.title) },
    { name: say.readme.asOf, words: formatDate(source.asOf) },
    { name: say.readme.added, words: hasAdded(tables) ? say.withAdded : say.withoutAdded },
    { name: say.readme.licence, words: licenceWords(dataset) },
    { name: say.readme.note, words: source.note },
    { name: say.readme.address, words: same(stamp.address) },
  ];
}

/** The same on one line, in both languages. */
export function readmeLine(exportable: Exportable, tables: readonly Table[]): string {
  const entries = readme(exportable, tables);
  return LANGS.map((lang) =>
    entries.map(({ name, words }) => `${name[lang]}: ${words[lang]}`).join(' | '),
  ).join(' || ');
}

function narrowed(dataset: Dataset, place: Place): Text {
  const about = aboutWords(dataset, place);
  const words = narrowingWords(dataset, place);
  return about === null ? (words ?? say.notNarrowed) : stampMessages.about(about, words);
}
