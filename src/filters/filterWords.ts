import { partnersOf, type Dataset } from '../dataset/model';
import { filterWordsMessages as say } from '../i18n/messages/filterWords';
import { inSentence } from '../i18n/phrases';
import type { Lang, Text } from '../i18n/text';
import { restrictsYears, type Filters } from './filters';
import type { Supplement } from './viewUrl';
import { worksOn } from './worksOn';

/** Where the words stand: a part of the filter that does not act on the view says nothing about it. */
interface Place {
  readonly path: string;
  readonly supplement: Supplement;
}

/** One part of what a view is restricted to, and the names and figures that say it in any order and wording. */
interface Part {
  readonly words: Text;
  readonly atoms: readonly Text[];
  /** Partners and years, which have no commas of their own. */
  readonly plain: boolean;
}

/**
 * What a view is restricted to, in words: 「英国・米国、2013～2015年」 / "the UK and the U.S., 2013–2015". Added facts
 * that are switched off are part of it.
 * @param said a title that the words are put behind: in each language, a part that it names in full is left out
 * @returns null where nothing is restricted, or the title says it all
 */
export function filterWords(
  dataset: Dataset,
  filters: Filters,
  place: Place,
  said: Text = { ja: '', en: '' },
): Text | null {
  const parts = partsOf(dataset, filters, place);
  const left = (lang: Lang) =>
    parts.filter(({ atoms }) => !atoms.every((atom) => names(said[lang], atom[lang])));
  const ja = left('ja').map(({ words }) => words.ja);
  const main = left('en').flatMap(({ words, plain }) => (plain ? [words.en] : []));
  const more = left('en').flatMap(({ words, plain }) => (plain ? [] : [words.en]));
  if (ja.length + main.length + more.length === 0) return null;
  return {
    ja: ja.join('、'),
    // Names of levels and lists have commas of their own, so what follows partners and years is set off by semicolons.
    en: [...(main.length === 0 ? [] : [main.join(', ')]), ...more].join('; '),
  };
}

function partsOf(dataset: Dataset, filters: Filters, { path, supplement }: Place): readonly Part[] {
  const acts = (dimension: keyof Filters) => worksOn(path, dimension, dataset);
  const partners = acts('partners')
    ? partnersOf(dataset, filters.partners).map(({ name }) => inSentence(name))
    : [];
  const levels = acts('levels') ? dataset.forumLevels.filter(({ id }) => filters.levels.includes(id)) : [];
  const marks = dataset.frameworkNodes.flatMap(({ pillar, mark }) =>
    pillar !== undefined && acts('pillars') && filters.pillars.includes(pillar)
      ? [mark ?? String(pillar)]
      : [],
  );
  const whole = (words: Text, plain: boolean): Part => ({ words, atoms: [words], plain });
  return [
    ...(partners.length === 0 ? [] : [{ words: say.partners(partners), atoms: partners, plain: true }]),
    ...(restrictsYears(dataset, filters) && acts('years')
      ? [whole(say.years(filters.years.from, filters.years.to), true)]
      : []),
    ...(levels.length === 0
      ? []
      : [
          {
            words: say.levels(
              levels.map(({ name }) => name),
              levels.map(({ short }) => short),
            ),
            atoms: levels.map(({ name, short }) => ({ ja: name.ja, en: short.en })),
            plain: false,
          },
        ]),
    ...(marks.length === 0
      ? []
      : [{ words: say.pillars(marks), atoms: marks.map((mark) => say.pillars([mark])), plain: false }]),
    ...(supplement === 'off' ? [whole(say.withoutAdded, false)] : []),
  ];
}

/** True when a title has the words as words: 2015 is not in 2012–2015, nor EU in a longer name. Case does not count. */
function names(title: string, words: string): boolean {
  const held = title.toLowerCase();
  const sought = words.toLowerCase();
  for (let at = held.indexOf(sought); at !== -1; at = held.indexOf(sought, at + 1)) {
    const ends = at + sought.length;
    const before = /[a-z0-9～–-]/.test(held.charAt(at - 1)) && /^[a-z0-9]/.test(sought);
    const after = /[a-z0-9～–-]/.test(held.charAt(ends)) && /[a-z0-9]$/.test(sought);
    if (!before && !after) return true;
  }
  return false;
}
