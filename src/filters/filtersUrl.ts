import type { Dataset } from '../dataset/model';
import { addressMessages as say } from '../i18n/messages/address';
import { readKnown, type Read } from './addressParts';
import {
  defaultFilters,
  normalise,
  pillarNumbers,
  restrictsYears,
  type Filters,
  type YearRange,
} from './filters';

/** The parameters of the address that hold the filter. */
export const FILTER_PARAMS = ['partners', 'years', 'levels', 'pillars'] as const;

/**
 * Reads the filter from the address. Total: what is not known to the dataset is dropped and reported, never
 * thrown. The inverse of formatFilters.
 */
export function parseFilters(params: URLSearchParams, dataset: Dataset): Read<Filters> {
  const partnerIds = dataset.partners.map(({ id }) => id);
  const levelIds = dataset.forumLevels.map(({ id }) => id);
  const numbers = pillarNumbers(dataset);
  const partners = readKnown(
    params,
    'partners',
    (word) => partnerIds.find((id) => id === word),
    say.unknownPartner,
  );
  const levels = readKnown(params, 'levels', (word) => levelIds.find((id) => id === word), say.unknownLevel);
  const pillars = readKnown(
    params,
    'pillars',
    (word) => numbers.find((n) => String(n) === word),
    say.unknownPillar,
  );
  const years = readYears(params, dataset);
  return {
    value: {
      partners: normalise(partners.value, partnerIds),
      years: years.value,
      levels: normalise(levels.value, levelIds),
      pillars: normalise(pillars.value, numbers),
    },
    ignored: [...partners.ignored, ...years.ignored, ...levels.ignored, ...pillars.ignored],
  };
}

/** Writes the filter as pairs of the address, defaults omitted: `years=2013-2015`. The inverse of parseFilters. */
export function formatFilters(filters: Filters, dataset: Dataset): readonly (readonly [string, string])[] {
  const { from, to } = filters.years;
  const pairs: (readonly [string, string])[] = [
    ['partners', filters.partners.join(',')],
    ['years', restrictsYears(dataset, filters) ? (from === to ? String(from) : `${from}-${to}`) : ''],
    ['levels', filters.levels.join(',')],
    ['pillars', filters.pillars.join(',')],
  ];
  return pairs.filter(([, value]) => value !== '');
}

function readYears(params: URLSearchParams, dataset: Dataset): Read<YearRange> {
  const whole = defaultFilters(dataset).years;
  const written = params.get('years') ?? '';
  if (written === '') return { value: whole, ignored: [] };
  const [, first = '', last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(written) ?? [];
  const [from, to] = [Number(first), Number(last)];
  const sound = first !== '' && from <= to && from >= whole.from && to <= whole.to;
  return sound
    ? { value: { from, to }, ignored: [] }
    : {
        value: whole,
        ignored: [{ param: 'years', value: written, reason: say.unknownYears(whole.from, whole.to) }],
      };
}
