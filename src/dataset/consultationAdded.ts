import { formatDate, formatInterval } from '../i18n/dates';
import { inspectorMessages as say } from '../i18n/messages/inspector';
import { statusMessages } from '../i18n/messages/status';
import type { Lang, Text } from '../i18n/text';
import type { ConsultationFacts, Status } from './model';

/** A fact from outside the source: its value line by line, and beside it how far it is known. */
export interface AddedFact {
  readonly id: string;
  readonly term: Text;
  readonly lines: readonly Text[];
  /** In words; null where the status is said once for all facts of a body. */
  readonly status: Text | null;
  readonly lang?: Lang;
}

/**
 * The added facts about one consultation in words: its date, or that no document gives it, then what is known of
 * city, round, name and offices. A date that was only announced is never said to have been held.
 */
export function consultationAdded(facts: ConsultationFacts | undefined): readonly AddedFact[] {
  const { name, round, date, city, hosts } = facts ?? {};
  return [
    date
      ? {
          id: 'date',
          term: say.date,
          lines: [dateLine(date.start, date.end, date.status)],
          status: statusMessages[date.status],
        }
      : { id: 'date', term: say.date, lines: [say.dayNotDocumented], status: null },
    ...(city
      ? [{ id: 'city', term: say.city, lines: [textOf(city)], status: statusMessages[city.status] }]
      : []),
    ...(round
      ? [
          {
            id: 'round',
            term: say.round,
            lines: [say.roundValue(round.value)],
            status: statusMessages[round.status],
          },
        ]
      : []),
    ...(name
      ? [
          {
            id: 'name',
            term: say.meetingName,
            lines: [textOf(name)],
            status: { ja: statusMessages[name.status].ja, en: statusMessages[name.enStatus].en },
          },
        ]
      : []),
    ...(hosts
      ? [
          {
            id: 'offices',
            term: say.offices,
            lines: officeLines(textOf(hosts)),
            status: statusMessages[hosts.status],
          },
        ]
      : []),
  ];
}

function dateLine(start: string, end: string | undefined, status: Status): Text {
  const words = end === undefined ? formatDate(start) : formatInterval(start, end);
  return status === 'announced' ? say.announcedFor(words) : words;
}

/** Before the name of the next side (「／米国：」, " / U.S.: "); any other stroke belongs to an office. */
const NEXT_SIDE = /[／/](?=[^／/：:]+[：:])/u;

/** The heads of the sides stand side by side in the table; each gets its own line, in both languages or in none. */
function officeLines(offices: Text): readonly Text[] {
  const sidesOf = (words: string) => words.split(NEXT_SIDE).map((side) => side.trim());
  const [ja, en] = [sidesOf(offices.ja), sidesOf(offices.en)];
  return ja.length === en.length ? ja.map((line, index) => ({ ja: line, en: en[index] ?? '' })) : [offices];
}

function textOf({ ja, en }: Text): Text {
  return { ja, en };
}
