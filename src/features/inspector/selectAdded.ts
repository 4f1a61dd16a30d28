import { consultationAdded, type AddedFact } from '../../dataset/consultationAdded';
import type {
  BodyFacts,
  ConsultationFacts,
  Dataset,
  MilestoneFacts,
  RecordEntry,
  Status,
} from '../../dataset/model';
import { formatDate, formatDateOrInterval } from '../../i18n/dates';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { statusMessages } from '../../i18n/messages/status';
import { same, type Text } from '../../i18n/text';

/** Everything added to a record from outside the source, with its links. */
export interface Added {
  /** One line on what the body is. */
  readonly line: Text | null;
  readonly facts: readonly AddedFact[];
  readonly note: Text | null;
  /** Pages about this very record; pages about another round are never shown as its source. */
  readonly urls: readonly string[];
  /** How far the pages as a whole bear the facts out, where the facts do not say it one by one. */
  readonly sources: Text | null;
}

/** The supplementary facts about a record; null where there are none. What is not known is simply absent. */
export function selectAdded(entry: RecordEntry, dataset: Dataset): Added | null {
  const { supplement } = dataset;
  const ofRecord = ({ record }: { readonly record: string }) => record === entry.id;
  switch (entry.kind) {
    case 'consultation':
      return fromConsultation(supplement.consultations.find(ofRecord));
    case 'milestone':
      return fromMilestone(supplement.milestones.find(ofRecord));
    case 'forum':
      return fromBody(supplement.forums.find(ofRecord), entry.name, dataset);
    default:
      return entry.kind === 'partner' || entry.kind === 'forumLevel'
        ? null
        : fromBody(supplement.channels.find(ofRecord), entry.name, dataset);
  }
}

function fromConsultation(facts: ConsultationFacts | undefined): Added {
  return {
    line: null,
    facts: consultationAdded(facts),
    note: facts?.note ?? null,
    urls: facts?.urls ?? [],
    sources: null,
  };
}

function fromMilestone(facts: MilestoneFacts | undefined): Added | null {
  const { date, note = null } = facts ?? {};
  if (!date && !note) return null;
  return {
    line: null,
    facts: date
      ? [
          {
            id: 'date',
            term: say.date,
            lines: [formatDateOrInterval(date.value)],
            status: statusMessages[date.status],
          },
        ]
      : [],
    note,
    // Where only the English title has a link, it stands beside the title.
    urls: date ? (facts?.urls ?? []) : [],
    sources: null,
  };
}

function fromBody(facts: BodyFacts | undefined, recordName: Text, { source }: Dataset): Added | null {
  if (!facts) return null;
  const [year = ''] = source.asOf.split('-');
  const { expansion, founded, firstDate, host, size, domain, status } = facts;
  return {
    line: facts.line,
    facts: [
      ...nameFacts(facts, recordName),
      ...(expansion === undefined || facts.name.en.includes(expansion) || expansion === recordName.en
        ? []
        : [inEnglish('expansion', say.fullName, expansion)]),
      ...(founded === undefined ? [] : [plain('founded', say.founded, yearOfFounding(founded))]),
      ...(firstDate === undefined
        ? []
        : [plain('first-date', say.firstDate, formatDateOrInterval(firstDate))]),
      ...(host === undefined ? [] : [plain('host', say.host, host)]),
      ...(size === undefined
        ? []
        : [{ ...plain('size', say.size(year), textOf(size)), status: statusMessages[size.status] }]),
      ...(domain === undefined ? [] : [plain('website', say.website, same(domain))]),
    ],
    note: facts.note ?? null,
    urls: facts.urls,
    sources: sourcesOf(status),
  };
}

/** The name of a body where it is another one than the record's; its English alone where only that differs. */
function nameFacts({ name }: BodyFacts, recordName: Text): readonly AddedFact[] {
  if (name.ja !== recordName.ja) return [plain('name', say.bodyName, name)];
  return name.en === recordName.en ? [] : [inEnglish('english-name', say.englishName, name.en)];
}

function inEnglish(id: string, term: Text, words: string): AddedFact {
  return { ...plain(id, term, same(words)), lang: 'en' };
}

function plain(id: string, term: Text, line: Text): AddedFact {
  return { id, term, lines: [line], status: null };
}

/** The status of a body's row is that of its best link, so it is said of the links and not of each value. */
function sourcesOf(status: Status): Text {
  switch (status) {
    case 'verified-official':
      return say.officialAmong;
    case 'verified-secondary':
      return say.secondaryOnly;
    case 'inferred':
      return say.matchEstimated;
    case 'announced':
    case 'translation':
    case 'deck':
    case 'not-numbered':
    case 'not-found':
      return statusMessages[status];
  }
}

/** `FY2000` is a Japanese fiscal year. */
function yearOfFounding(founded: string): Text {
  const fiscal = /^FY(\d{4})$/.exec(founded)?.[1];
  if (fiscal !== undefined) return say.fiscalYear(fiscal);
  return /^\d{4}$/.test(founded) ? formatDate(founded) : same(founded);
}

function textOf({ ja, en }: Text): Text {
  return { ja, en };
}
