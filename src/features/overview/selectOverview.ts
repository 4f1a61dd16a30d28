import { walkTree, type Dataset, type Partner } from '../../dataset/model';
import { countMatches, type MatchCounts } from '../../filters/countMatches';
import { coverageYears, inYears, passes, pillarNumbers, type Filters } from '../../filters/filters';
import { nodeStance } from '../../filters/stance';
import { formatMonth } from '../../i18n/dates';
import { overviewMessages as say, type PartnerMix } from '../../i18n/messages/overview';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import type { Text } from '../../i18n/text';

/** A figure with the words that it stands before, and a second line in small. */
export interface Figure {
  readonly id: 'consultations' | 'partners' | 'forums' | 'pillars' | 'items' | 'years';
  readonly count: number;
  /** How many there are in all, when the filter finds fewer. */
  readonly total: number | null;
  readonly words: Text;
  /** Null where nothing is found to say more about. */
  readonly detail: Text | null;
  /** True where it counts by added facts, which its second line says. */
  readonly added?: boolean;
}

export interface OverviewData {
  readonly headline: Text;
  readonly figures: readonly Figure[];
  /** The filter finds no consultation at all. */
  readonly empty: boolean;
}

/** What the first page counts, under the reader's filter. */
export function selectOverview(dataset: Dataset, filters: Filters): OverviewData {
  const { consultations, partners, forums, nodes } = countMatches(dataset, filters);
  const met = partnersMet(dataset, filters);
  const pillars = pillarsFound(dataset, filters);
  // Who sits in a forum is an added fact: while these are hidden, partners do not narrow the forums.
  const notNarrowed = filters.partners.length > 0 && !forums.added;
  return {
    empty: consultations.shown === 0,
    headline: say.headline([
      say.consulted(consultations.shown, partnerMessages.count(met.length, partnerUnit(met))),
      ...(notNarrowed ? [] : [say.inForums(forums.shown, forums.unknown, forums.added)]),
      ...(pillars.length === 0 ? [] : [say.onPillars(pillars.length, pillarNumbers(dataset).length)]),
    ]),
    figures: [
      {
        id: 'consultations',
        ...found(consultations, say.consultations),
        detail:
          consultations.shown === 0
            ? null
            : say.trilateral(trilaterals(dataset, filters), consultations.shown),
      },
      {
        id: 'partners',
        // Out of all partners, so in the unit of all of them.
        ...found(partners, (last) => partnerMessages.unit(last, partnerUnit(dataset.partners))),
        detail: say.mix(mixOf(met)),
      },
      {
        id: 'forums',
        ...found(forums, say.forums),
        detail: notNarrowed
          ? say.notNarrowed
          : forums.added
            ? say.added(forumDetail(forums))
            : forumDetail(forums),
        added: forums.added,
      },
      {
        id: 'pillars',
        ...found({ shown: pillars.length, total: pillarNumbers(dataset).length }, say.pillars),
        detail:
          pillars.length === 0
            ? null
            : say.emphases(
                pillars.filter(({ emphasis }) => emphasis === 'bilateral').length,
                pillars.filter(({ emphasis }) => emphasis === 'multilateral').length,
              ),
      },
      {
        id: 'items',
        ...found(nodes, say.items),
        detail: nodes.shown === 0 ? null : say.examples(examples(dataset, filters)),
      },
      yearsFigure(dataset, filters),
    ],
  };
}

/** A count and its words, which agree with the number that stands right before them. */
function found(
  { shown, total }: { readonly shown: number; readonly total: number },
  words: (last: number) => Text,
): Pick<Figure, 'count' | 'total' | 'words'> {
  return { count: shown, total: shown === total ? null : total, words: words(total) };
}

/** What is open comes first: it bounds the count. */
function forumDetail({ shown, unknown, levels }: MatchCounts['forums']): Text | null {
  if (unknown > 0) return say.notDocumented(unknown, shown);
  return shown === 0 ? null : say.levels(levels);
}

function partnersMet(dataset: Dataset, filters: Filters): readonly Partner[] {
  const met = new Set(
    dataset.consultations
      .filter((consultation) => passes(consultation, filters))
      .flatMap((consultation) => consultation.partners),
  );
  return dataset.partners.filter(
    ({ id }) => met.has(id) && (filters.partners.length === 0 || filters.partners.includes(id)),
  );
}

function mixOf(partners: readonly Partner[]): PartnerMix {
  const regions = partners.filter(({ kind }) => kind === 'region').length;
  return { countries: partners.length - regions, regions };
}

function trilaterals(dataset: Dataset, filters: Filters): number {
  return dataset.consultations.filter(
    (consultation) => consultation.format === 'trilateral' && passes(consultation, filters),
  ).length;
}

/** The pillars that the filter keeps, as the tree does: for partners and levels, those with an item that names one. */
function pillarsFound(dataset: Dataset, filters: Filters) {
  return walkTree([dataset.framework]).flatMap(({ node, path }) =>
    node.pillar !== undefined && nodeStance(path, filters, dataset).is === 'in' ? [node] : [],
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
    ...found({ shown: count, total: all.length }, say.years),
    detail: say.period(years.from, years.to, partial ? formatMonth(partial.through) : null),
  };
}
