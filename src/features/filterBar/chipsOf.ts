import { partnersOf, type Dataset } from '../../dataset/model';
import { defaultFilters, restrictsYears, type Filters } from '../../filters/filters';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import type { Text } from '../../i18n/text';

/** A part of the filter that is set, and the change that takes it away. */
export interface Chip {
  readonly id: string;
  readonly name: Text;
  readonly dimension: keyof Filters;
  readonly without: Partial<Filters>;
}

/** One chip for each thing chosen, in the order of the filter bar. */
export function chipsOf(dataset: Dataset, filters: Filters): readonly Chip[] {
  const { partners, years, levels, pillars } = filters;
  const whole = defaultFilters(dataset).years;
  return [
    ...partnersOf(dataset, partners).map(({ id, name }) => ({
      id: `partner-${id}`,
      name,
      dimension: 'partners' as const,
      without: { partners: partners.filter((other) => other !== id) },
    })),
    ...(restrictsYears(dataset, filters)
      ? [
          {
            id: 'years',
            name: say.yearRange(years.from, years.to),
            dimension: 'years' as const,
            without: { years: whole },
          },
        ]
      : []),
    ...dataset.forumLevels
      .filter(({ id }) => levels.includes(id))
      .map(({ id, short }) => ({
        id: `level-${id}`,
        name: short,
        dimension: 'levels' as const,
        without: { levels: levels.filter((other) => other !== id) },
      })),
    ...pillarChoices(dataset)
      .filter(({ pillar }) => pillars.includes(pillar))
      .map(({ pillar, name }) => ({
        id: `pillar-${pillar}`,
        name,
        dimension: 'pillars' as const,
        without: { pillars: pillars.filter((other) => other !== pillar) },
      })),
  ];
}

/** The pillars of the framework by number, named by their mark and label. */
export function pillarChoices(dataset: Dataset): readonly { readonly pillar: number; readonly name: Text }[] {
  return dataset.frameworkNodes.flatMap(({ pillar, mark, label }) =>
    pillar === undefined ? [] : [{ pillar, name: say.pillar(mark ?? String(pillar), label) }],
  );
}
