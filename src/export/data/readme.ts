import { hasSupplement } from '../../dataset/withoutSupplement';
import { formatDate } from '../../i18n/dates';
import { dataMessages as say } from '../../i18n/messages/data';
import { LANGS, same, type Text } from '../../i18n/text';
import { narrowingWords } from '../stamp';
import type { Exportable } from '../useLoadExportable';

/** One thing that a file says of itself. */
interface ReadmeEntry {
  readonly name: Text;
  readonly words: Text;
}

/** What every data file says of itself: what it holds, how it was narrowed, and where it comes from. */
export function readme({ title, stamp, dataset, place }: Exportable): readonly ReadmeEntry[] {
  const { source } = dataset;
  return [
    { name: say.readme.title, words: title },
    { name: say.readme.filter, words: narrowingWords(dataset, place) ?? say.notNarrowed },
    { name: say.readme.source, words: say.source(source.issuer, source.title) },
    { name: say.readme.asOf, words: formatDate(source.asOf) },
    { name: say.readme.added, words: hasSupplement(dataset) ? say.withAdded : say.withoutAdded },
    { name: say.readme.licence, words: say.licence(source.licence) },
    { name: say.readme.note, words: source.note },
    { name: say.readme.address, words: same(stamp.address) },
  ];
}

/** The same on one line, in both languages. */
export function readmeLine(exportable: Exportable): string {
  const entries = readme(exportable);
  return LANGS.map((lang) =>
    entries.map(({ name, words }) => `${name[lang]}: ${words[lang]}`).join(' | '),
  ).join(' || ');
}
