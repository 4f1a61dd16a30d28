import type { Agency, Dataset, Milestone, RecordEntry, SourceDocument } from '../../dataset/model';
import { formatDate, formatMonth } from '../../i18n/dates';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { consultationFacts } from './consultationFacts';
import { factOf, type Fact } from './fact';
import { forumFacts, forumLevelFacts } from './forumFacts';
import { dateText, nodeFacts } from './nodeFacts';
import { partnerFacts } from './partnerFacts';

/** The facts that the source gives about a record, in the order of the definition list. */
export function selectFacts(entry: RecordEntry, dataset: Dataset): readonly Fact[] {
  switch (entry.kind) {
    case 'consultation':
      return consultationFacts(entry.value, dataset);
    case 'partner':
      return partnerFacts(entry.value, dataset);
    case 'forum':
      return forumFacts(entry.value, dataset);
    case 'forumLevel':
      return forumLevelFacts(entry.value, dataset);
    case 'framework':
    case 'strategy':
      return nodeFacts(entry.path, dataset);
    case 'document':
      return documentFacts(entry.value);
    case 'agency':
      return agencyFacts(entry.value);
    case 'milestone':
      return milestoneFacts(entry.value, dataset);
  }
}

function documentFacts({ date, act }: SourceDocument): readonly Fact[] {
  return [
    ...(date === undefined ? [] : [factOf('date', say.date, formatDate(date))]),
    ...(act === undefined ? [] : [factOf('act', say.act, act)]),
  ];
}

function agencyFacts({ kind, short }: Agency): readonly Fact[] {
  return [
    factOf('kind', say.kind, kind === 'ministry' ? say.ministry : say.body),
    ...(short === undefined ? [] : [factOf('short', say.short, short)]),
  ];
}

function milestoneFacts({ date, recurrence }: Milestone, dataset: Dataset): readonly Fact[] {
  if (date === undefined) return [];
  return recurrence === 'yearly'
    ? [factOf('recurrence', say.recurrence, say.everyYearIn(formatMonth(date)))]
    : [factOf('date', say.date, dateText(date, dataset))];
}
