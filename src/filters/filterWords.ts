import { partnersOf, type Dataset } from '../dataset/model';
import { filterWordsMessages as say } from '../i18n/messages/filterWords';
import { inSentence } from '../i18n/phrases';
import type { Text } from '../i18n/text';
import { restrictsYears, type Filters } from './filters';
import type { Supplement } from './viewUrl';
import { worksOn } from './worksOn';

/** Where the words stand: a part of the filter that does not act on the view says nothing about it. */
interface Place {
  readonly path: string;
  readonly supplement: Supplement;
}

/**
 * What a view is restricted to, in words: 「英国・米国、2013～2015年」 / "the UK and the U.S., 2013–2015". Added facts
 * that are switched off are part of it.
 * @returns null where nothing is restricted
 */
export function filterWords(dataset: Dataset, filters: Filters, { path, supplement }: Place): Text | null {
  const partners = worksOn(path, 'partners', dataset) ? partnersOf(dataset, filters.partners) : [];
  const levels = dataset.forumLevels.filter(
    ({ id }) => worksOn(path, 'levels', dataset) && filters.levels.includes(id),
  );
  const marks = dataset.frameworkNodes.flatMap(({ pillar, mark }) =>
    pillar !== undefined && worksOn(path, 'pillars', dataset) && filters.pillars.includes(pillar)
      ? [mark ?? String(pillar)]
      : [],
  );
  const main = [
    ...(partners.length === 0 ? [] : [say.partners(partners.map(({ name }) => inSentence(name)))]),
    ...(restrictsYears(dataset, filters) && worksOn(path, 'years', dataset)
      ? [say.years(filters.years.from, filters.years.to)]
      : []),
  ];
  const more = [
    ...(levels.length === 0
      ? []
      : [
          say.levels(
            levels.map(({ name }) => name),
            levels.map(({ short }) => short),
          ),
        ]),
    ...(marks.length === 0 ? [] : [say.pillars(marks)]),
    ...(supplement === 'off' ? [say.withoutAdded] : []),
  ];
  if (main.length + more.length === 0) return null;
  return {
    ja: [...main, ...more].map(({ ja }) => ja).join('、'),
    // Names of levels and lists have commas of their own, so what follows partners and years is set off by semicolons.
    en: [
      ...(main.length === 0 ? [] : [main.map(({ en }) => en).join(', ')]),
      ...more.map(({ en }) => en),
    ].join('; '),
  };
}
