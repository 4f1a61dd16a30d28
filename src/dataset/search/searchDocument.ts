import { forumsMessages } from '../../i18n/messages/forums';
import { standingMessages } from '../../i18n/messages/standing';
import { formatDate, formatDateOrInterval } from '../../i18n/dates';
import { ordinal } from '../../i18n/ordinal';
import type { Text } from '../../i18n/text';
import type { BodyFacts, ConsultationFacts, Dataset, RecordEntry, Section, Status, Term } from '../model';
import { recordName } from '../recordName';
import { sits } from '../sits';
import { wordFor } from '../wordFor';
import { alternativesOf, partnerAlternatives } from './alternativeNames';
import type { HitKind } from './search';

/** What can be found, and the words it can be found by. Everything is as written; the index folds it. */
export interface SearchDocument {
  readonly kind: HitKind;
  readonly id: string;
  /** Its name in both languages. */
  readonly names: readonly string[];
  /** Other names of itself: abbreviations, the label in the source. */
  readonly others: readonly string[];
  /** Names of what it is about, such as the partners of a consultation. */
  readonly about: readonly string[];
  /** Sentences about it. */
  readonly texts: readonly string[];
  /** Other names and sentences from outside the source; empty for a dataset without a supplement. */
  readonly addedNames: readonly string[];
  readonly addedTexts: readonly string[];
  /** Partners that are in it by the added facts: how each stands, in words, and the names it is looked for by. */
  readonly standings: readonly { readonly said: Text; readonly names: readonly string[] }[];
}

type Parts = Partial<Omit<SearchDocument, 'kind' | 'id' | 'names'>>;
type Words = Text | string | undefined;

/** All that a dataset holds, in its order: records, sections, terms. */
export function searchDocuments(dataset: Dataset): readonly SearchDocument[] {
  const describe = describer(dataset);
  return [
    ...[...dataset.records.values()].map((entry) =>
      named(entry.kind, entry.id, recordName(entry, dataset), describe(entry)),
    ),
    ...dataset.source.sections.map(ofSection),
    ...dataset.supplement.terms.map(ofTerm),
  ];
}

/** Adds what every kind has: the abbreviation in brackets, and the alternative names of the table. */
function named(kind: HitKind, id: string, name: Words, parts: Parts): SearchDocument {
  const names = words(name);
  const { own, spokenOf } = alternativesOf([...names, ...(parts.others ?? [])]);
  return {
    kind,
    id,
    names,
    others: once([...(parts.others ?? []), ...names.flatMap(abbreviation), ...own]),
    about: once([...(parts.about ?? []), ...spokenOf]),
    texts: parts.texts ?? [],
    addedNames: once([...(parts.addedNames ?? []), ...(parts.addedNames ?? []).flatMap(abbreviation)]),
    addedTexts: parts.addedTexts ?? [],
    standings: parts.standings ?? [],
  };
}

function describer(dataset: Dataset): (entry: RecordEntry) => Parts {
  const { supplement, partnerById, termById } = dataset;
  const consultations = new Map(supplement.consultations.map((facts) => [facts.record, facts]));
  const bodies = new Map(
    [...supplement.forums, ...supplement.channels].map((facts) => [facts.record, facts]),
  );
  const levels = new Map(dataset.forumLevels.map((level) => [level.id, level.name]));
  const partnerNames = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const partner = partnerById.get(id);
      return partner ? [...words(partner.name, partner.deckLabel, id), ...partnerAlternatives(id)] : [];
    });
  const standingsIn = standingsByForum(dataset, partnerNames);
  const official = (term: string | undefined) => words(termById.get(term ?? '')?.en);

  return (entry) => {
    switch (entry.kind) {
      case 'partner':
        return { others: [entry.value.deckLabel, ...partnerAlternatives(entry.id)] };
      case 'consultation': {
        const { partners, year } = entry.value;
        const labels = partners.map((partner) => partnerById.get(partner)?.deckLabel ?? partner).join('');
        return {
          about: [...partnerNames(partners), `日${labels}`, `日${labels}協議`, `${year}年`, '日本', 'Japan'],
          ...ofMeeting(consultations.get(entry.id)),
        };
      }
      case 'forumLevel':
        return { others: words(entry.value.short) };
      case 'forum':
        return {
          about: words(levels.get(entry.value.level)),
          standings: standingsIn.get(entry.id) ?? [],
          ...ofBody(bodies.get(entry.id)),
        };
      case 'framework':
      case 'strategy': {
        const { text, mark, pillar, englishTerm, links } = entry.value;
        const { addedNames = [], addedTexts = [] } = ofBody(bodies.get(entry.id));
        const numbered = pillar === undefined ? [] : [`柱${pillar}`, `第${pillar}の柱`, `Pillar ${pillar}`];
        return {
          others: pillar === undefined ? words(mark) : numbered,
          texts: [...words(text), ...partnerNames(links?.partners ?? [])],
          addedNames: [...addedNames, ...official(englishTerm)],
          addedTexts,
        };
      }
      case 'document': {
        const { act, date, englishTerm } = entry.value;
        return {
          texts: words(act, date === undefined ? undefined : formatDate(date)),
          addedNames: official(englishTerm),
        };
      }
      case 'agency': {
        const { addedNames = [], addedTexts = [] } = ofBody(bodies.get(entry.id));
        return {
          others: words(entry.value.short),
          addedNames: [...addedNames, ...official(entry.value.englishTerm)],
          addedTexts,
        };
      }
      case 'milestone': {
        const { date } = entry.value;
        return { texts: words(date === undefined ? undefined : formatDateOrInterval(date)) };
      }
    }
  };
}

/**
 * Who is documented as being in a forum. A partner that is not in it, or of which nothing is documented, is not among
 * the words of the forum, so that a search for it cannot be read as an answer.
 */
function standingsByForum(
  dataset: Dataset,
  namesOf: (ids: readonly string[]) => readonly string[],
): ReadonlyMap<string, SearchDocument['standings']> {
  const { forums, supplement, partnerById } = dataset;
  return new Map(
    forums.map(({ id }) => [
      id,
      supplement.memberships.flatMap(({ forum, partner, standing, status, term }) => {
        const name = partnerById.get(partner)?.name;
        const estimated = status === 'inferred';
        if (forum !== id || !name || !sits(standing) || !(isVerified(status) || estimated)) return [];
        const word = wordFor(dataset, id, standing);
        const said = forumsMessages.standing(
          { name, word, term: term ?? null, estimated },
          standingMessages[word],
        );
        return [{ said, names: namesOf([partner]) }];
      }),
    ]),
  );
}

/**
 * What is known of a meeting from elsewhere. What is not verified needs its status beside it, and a note needs to be
 * read whole, so they are left out.
 */
function ofMeeting(facts: ConsultationFacts | undefined): Parts {
  if (!facts) return {};
  const { name, city, hosts, date, round } = facts;
  return {
    addedNames: words(name),
    addedTexts: words(
      city && isVerified(city.status) ? city : undefined,
      hosts && isVerified(hosts.status) ? hosts : undefined,
      date && isVerified(date.status)
        ? formatDateOrInterval(date.end === undefined ? date.start : `${date.start}/${date.end}`)
        : undefined,
      round && isVerified(round.status)
        ? { ja: `第${round.value}回`, en: `${ordinal(round.value)} round` }
        : undefined,
    ),
  };
}

function ofBody(facts: BodyFacts | undefined): Parts {
  if (!facts || !isVerified(facts.status)) return {};
  return {
    addedNames: words(facts.name, facts.short, facts.expansion),
    addedTexts: words(facts.line, facts.host),
  };
}

function isVerified(status: Status): boolean {
  return status === 'verified-official' || status === 'verified-secondary';
}

function ofSection({ id, slide, heading }: Section): SearchDocument {
  const place = slide === undefined ? [] : [`スライド${slide}`, `Slide ${slide}`];
  return named('section', id, heading, { about: place });
}

function ofTerm({ id, ja, en }: Term): SearchDocument {
  return named('term', id, en === undefined ? ja : { ja, en }, {});
}

/** Both languages of each. */
function words(...all: readonly Words[]): readonly string[] {
  return once(
    all.flatMap((one) => (one === undefined ? [] : typeof one === 'string' ? [one] : [one.ja, one.en])),
  );
}

function once(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}

/** The abbreviation at the end of a name: NISC of "… (NISC)". */
function abbreviation(name: string): readonly string[] {
  const [, abbreviated] = /[（(]([A-Z][\w-]*)[）)]$/.exec(name) ?? [];
  return abbreviated === undefined ? [] : [abbreviated];
}
