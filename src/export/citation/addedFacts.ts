import type {
  BodyFacts,
  ConsultationFacts,
  Dataset,
  MilestoneFacts,
  RecordEntry,
  Status,
} from '../../dataset/model';
import { citationAddedMessages as say } from '../../i18n/messages/citationAdded';
import type { Text } from '../../i18n/text';

/** A fact from outside the source that the page of a record shows: which it is, and how far it is known. */
interface NamedFact {
  readonly term: Text;
  /** Null where it is not a finding, such as a day that no document gives. */
  readonly status: Text | null;
}

/** What is known of a record from outside the source, as its citation names it. */
export interface AddedFacts {
  readonly facts: readonly NamedFact[];
  /** The pages that bear the facts out, each once; what is only estimated may have none. */
  readonly urls: readonly string[];
}

const NONE: AddedFacts = { facts: [], urls: [] };

/** The added facts that a reader finds beside a record; empty for a dataset whose supplement is switched off. */
export function addedFacts(entry: RecordEntry, dataset: Dataset): AddedFacts {
  const { supplement } = dataset;
  const ofRecord = ({ record }: { readonly record: string }) => record === entry.id;
  const parts = [
    ofConsultation(supplement.consultations.find(ofRecord)),
    ofBody([...supplement.forums, ...supplement.channels].find(ofRecord), entry),
    ofStandings(entry, dataset),
    ofMilestone(supplement.milestones.find(ofRecord)),
    ofEnglishName(entry, dataset),
  ];
  return {
    facts: parts.flatMap(({ facts }) => facts),
    urls: [...new Set(parts.flatMap(({ urls }) => urls))],
  };
}

function ofConsultation(row: ConsultationFacts | undefined): AddedFacts {
  if (!row) return NONE;
  const { date, city, round, name, hosts } = row;
  return {
    facts: [
      date ? fact(say.terms.date, date.status) : { term: say.terms.dayNotDocumented, status: null },
      ...(city ? [fact(say.terms.city, city.status)] : []),
      ...(round ? [fact(say.terms.round, round.status)] : []),
      ...(name ? [fact(say.terms.meetingName, name.status, name.enStatus)] : []),
      ...(hosts ? [fact(say.terms.offices, hosts.status)] : []),
    ],
    urls: row.urls,
  };
}

function ofBody(row: BodyFacts | undefined, entry: RecordEntry): AddedFacts {
  if (!row || entry.kind === 'consultation') return NONE;
  const { name, expansion, founded, firstDate, host, size, domain } = row;
  const status = ofLinks(row.status);
  const named =
    name.ja !== entry.name.ja ||
    name.en !== entry.name.en ||
    (expansion !== undefined && !name.en.includes(expansion) && expansion !== entry.name.en);
  const terms = [
    say.terms.description,
    ...(named ? [say.terms.name] : []),
    ...(founded === undefined && firstDate === undefined ? [] : [say.terms.founding]),
    ...(host === undefined ? [] : [say.terms.host]),
    ...(domain === undefined ? [] : [say.terms.website]),
  ];
  return {
    facts: [
      ...terms.map((term) => ({ term, status })),
      ...(size === undefined ? [] : [fact(say.terms.size, size.status)]),
    ],
    urls: row.urls,
  };
}

/** Pairs that nothing is documented of are nothing added. */
function ofStandings(entry: RecordEntry, { supplement }: Dataset): AddedFacts {
  if (entry.kind !== 'forum' && entry.kind !== 'partner') return NONE;
  const own = supplement.memberships.filter(
    ({ forum, partner, standing }) =>
      standing !== 'unknown' && (entry.kind === 'forum' ? forum : partner) === entry.id,
  );
  // What is best known first, so that the few links of a sentence are its links.
  const rows = own.toSorted((one, other) => rank(one.status) - rank(other.status));
  const count = entry.kind === 'forum' ? say.ofPartners : say.ofForums;
  const statuses = [...new Set(rows.map(({ status }) => status))];
  return {
    facts: statuses.map((status) => fact(count(rows.filter((row) => row.status === status).length), status)),
    urls: rows.flatMap(({ urls }) => urls),
  };
}

function rank(status: Status): number {
  return status === 'verified-official' ? 0 : 1;
}

function ofMilestone(row: MilestoneFacts | undefined): AddedFacts {
  if (!row) return NONE;
  const { date, note, titleEnStatus, urls } = row;
  return {
    facts: [
      ...(date ? [fact(say.terms.date, date.status)] : []),
      // That a title is the website's own translation is nothing from outside.
      ...(titleEnStatus === 'translation' ? [] : [fact(say.terms.englishName, titleEnStatus)]),
      ...(note ? [{ term: say.terms.note, status: null }] : []),
    ],
    urls,
  };
}

function ofEnglishName(entry: RecordEntry, { termById }: Dataset): AddedFacts {
  if (!('englishTerm' in entry.value)) return NONE;
  const term = termById.get(entry.value.englishTerm ?? '');
  if (!term || term.status === 'not-found') return NONE;
  return { facts: [fact(say.terms.englishName, term.status)], urls: term.urls };
}

function fact(term: Text, ja: Status, en: Status = ja): NamedFact {
  return { term, status: { ja: say.status[ja].ja, en: say.status[en].en } };
}

function ofLinks(status: Status): Text {
  switch (status) {
    case 'verified-official':
    case 'verified-secondary':
    case 'inferred':
      return say.ofLinks[status];
    case 'announced':
    case 'translation':
    case 'deck':
    case 'not-numbered':
    case 'not-found':
      return say.status[status];
  }
}
