import type { Table } from '../charts/table';
import type { Dataset } from '../dataset/model';
import { aboutWords } from '../filters/aboutWords';
import { facetWords } from '../filters/facetWords';
import { filterWords } from '../filters/filterWords';
import type { Place } from '../filters/link';
import { formatDate } from '../i18n/dates';
import { shellMessages } from '../i18n/messages/shell';
import { stampMessages as say } from '../i18n/messages/stamp';
import type { Text } from '../i18n/text';
import type { Shown } from './shown';

/** What every file, slide and sheet of paper says of itself, so that it can be checked when it is found alone. */
export interface Stamp {
  /** 「絞り込み：英国、2013～2015年」, or that there is no filter; 「対象：英国」 of a profile. */
  readonly filter: Text;
  /** 「2016年10月現在」 / "as of October 2016". */
  readonly asOf: Text;
  /** The issuer, the title and the date of the source. */
  readonly source: Text;
  /** How what is not from the source is marked, in the picture or the rows; null where nothing else is shown. */
  readonly added: Text | null;
  /** The same of the picture alone. */
  readonly addedToPicture: Text | null;
  /** The absolute address that shows the same again. */
  readonly address: string;
}

/**
 * @param address the absolute address that shows the place again
 * @param shown what is shown at the place
 */
export function stampOf(
  dataset: Dataset,
  place: Place,
  address: string,
  shown: Pick<Shown, 'added' | 'tables'>,
): Stamp {
  const { issuer, title, asOf } = dataset.source;
  const date = formatDate(asOf);
  const addedToPicture = shown.added === undefined ? null : say.added[shown.added];
  return {
    filter: scopeOf(dataset, place),
    asOf: shellMessages.asOf(date),
    source: say.source(issuer, title, date),
    added: addedToPicture ?? (hasAdded(shown.tables) ? say.added.items : null),
    addedToPicture,
    address,
  };
}

function scopeOf(dataset: Dataset, place: Place): Text {
  const about = aboutWords(dataset, place);
  const words = narrowingWords(dataset, place);
  const filter = words === null ? null : say.filter(words);
  return about === null ? (filter ?? say.noFilter) : say.about(about, filter);
}

/** Whether any row of the tables holds an added fact. */
export function hasAdded(tables: readonly Table[]): boolean {
  return tables.some(({ rows }) => rows.some(({ added }) => added === true));
}

/** All that a view is narrowed by, in words: the filter, and what only this view is narrowed by; null for nothing. */
export function narrowingWords(dataset: Dataset, place: Place): Text | null {
  const { path, filters, view } = place;
  const filter = filterWords(dataset, filters, { path, supplement: view.supplement });
  const all = [...(filter === null ? [] : [filter]), ...facetWords(dataset, place)];
  return all.length === 0 ? null : inOneLine(all);
}

function inOneLine(parts: readonly Text[]): Text {
  return { ja: parts.map(({ ja }) => ja).join('、'), en: parts.map(({ en }) => en).join('; ') };
}
