import type { Dataset } from '../../dataset/model';
import { countMatches } from '../../filters/countMatches';
import { coverageYears, inYears, passes, pillarNumbers, type Filters } from '../../filters/filters';
import { nodeStance } from '../../filters/stance';
import { walkTree } from '../../dataset/model';
import { formatMonth } from '../../i18n/dates';
import { overviewMessages as say, type PartnerMix } from '../../i18n/messages/overview';
import type { Text } from '../../i18n/text';

/** A figure with the words that it stands before, and a second line in small. */
export interface Figure {
  readonly id: 'consultations' | 'partners' | 'forums' | 'pillars' | 'items' | 'years';
  readonly count: number;
  /** How many there are in all, when the filter finds fewer. */
  readonly total: number | null;
  readonly words: Text;
  readonly detail: Text;
}

export interface OverviewData {
  readonly headline: Text;
  readonly figures: readonly Figure[];
}

/** What the first page counts, under the reader's filter. */
export function selectOverview(dataset: Dataset, filters: Filters): OverviewData {
  const { consultations, partners, forums, nodes } = countMatches(dataset, filters);
  const mix = partnerMix(dataset, filters);
  const pillars = pillarsFound(dataset, filters);
  return {
    headline: say.headline([
      say.consulted(consultations.shown, mix),
      say.inForums(forums.shown, forums.unknown),
      say.onPillars(pillars.length),
    ]),
    figures: [
      {
        id: 'consultations',
        ...found(consultations),
        words: say.consultations(consultations.shown),
        detail: say.trilateral(trilaterals(dataset, filters)),
      },
      { id: 'partners', ...found(partners), words: say.partners(mix), detail: say.mix(mix) },
      {
        id: 'forums',
        ...found(forums),
        words: say.forums(forums.shown),
        detail:
          forums.unknown > 0
            ? say.notDocumented(forums.unknown)
            : say.levels(filters.levels.length || dataset.forumLevels.length),
      },
      {
        id: 'pillars',
        ...found({ shown: pillars.length, total: pillarNumbers(dataset).length }),
        words: say.pillars(pillars.length),
        detail: say.emphases(
          pillars.filter(({ emphasis }) => emphasis === 'bilateral').length,
          pillars.filter(({ emphasis }) => emphasis === 'multilateral').length,
        ),
      },
      {
        id: 'items',
        ...found(nodes),
        words: say.items(nodes.shown),
        detail: say.examples(examples(dataset, filters)),
      },
      yearsFigure(dataset, filters),
    ],
  };
}

function found({ shown, total }: { readonly shown: number; readonly total: number }) {
  return { count: shown, total: shown === total ? null : total };
}

function partnerMix(dataset: Dataset, filters: Filters): PartnerMix {
  const met = new Set(
    dataset.consultations
      .filter((consultation) => passes(consultation, filters))
      .flatMap((consultation) => consultation.partners),
  );
  const counted = dataset.partners.filter(
    ({ id }) => met.has(id) && (filters.partners.length === 0 || filters.partners.includes(id)),
  );
  const regions = counted.filter(({ kind }) => kind === 'region').length;
  return { countries: counted.length - regions, regions };
}

function trilaterals(dataset: Dataset, filters: Filters): number {
  return dataset.consultations.filter(
    (consultation) => consultation.format === 'trilateral' && passes(consultation, filters),
  ).length;
}

function pillarsFound(dataset: Dataset, filters: Filters) {
  return dataset.frameworkNodes.filter(
    ({ pillar }) =>
      pillar !== undefined && (filters.pillars.length === 0 || filters.pillars.includes(pillar)),
  );
}

function examples(dataset: Dataset, filters: Filters): number {
  return walkTree([dataset.framework]).filter(
    ({ node, path }) => node.kind === 'example' && nodeStance(path, filters, dataset).is === 'in',
  ).length;
}

function yearsFigure(dataset: Dataset, { years }: Filters): Figure {
  const all = coverageYears(dataset);
  const count = all.filter((year) => inYears(year, years)).length;
  const partial = dataset.coverage.partial.find(({ year }) => year === years.to);
  return {
    id: 'years',
    ...found({ shown: count, total: all.length }),
    words: say.years(count),
    detail: say.period(years.from, years.to, partial ? formatMonth(partial.through) : null),
  };
}
