import { seenConsultations } from '../../charts/timeline/seenTimeline';
import { selectTimeline } from '../../charts/timeline/selectTimeline';
import { partnersOf, walkTree, type Dataset, type Partner } from '../../dataset/model';
import { countMatches } from '../../filters/countMatches';
import type { Filters } from '../../filters/filters';
import { forumStance, nodeStance } from '../../filters/stance';
import { overviewSeenMessages as say } from '../../i18n/messages/overviewSeen';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { inARow, inSentence, listed } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';

/** More partners than this are counted, not named. */
const MOST_NAMES = 3;

/** What the first page shows under the reader's filter, in full sentences: consultations, forums, framework. */
export function seenOverview(dataset: Dataset, filters: Filters): Text {
  return inARow([
    seenConsultations(selectTimeline(dataset, filters, 'first', 'ja')),
    ...forumSentences(dataset, filters),
    itemsSentence(dataset, filters),
  ]);
}

function forumSentences(dataset: Dataset, filters: Filters): readonly Text[] {
  const { forums } = countMatches(dataset, filters);
  const narrowed = filters.levels.length > 0 || filters.pillars.length > 0;
  if (forums.added) {
    const who = anyOf(partnersOf(dataset, filters.partners));
    return [say.sitsIn(who, { count: forums.shown, unknown: forums.unknown, narrowed })];
  }
  const found = dataset.forums.filter((forum) => forumStance(forum, filters, dataset).is === 'in');
  const on = dataset.forumLevels
    .map(({ id, short }) => ({ level: short, count: found.filter(({ level }) => level === id).length }))
    .filter(({ count }) => count > 0);
  return [say.forums(found.length, on, narrowed), ...(filters.partners.length > 0 ? [say.notNarrowed] : [])];
}

/** 「米国」, 「米国、中国のいずれか」, 「選んだ4か国のいずれか」: those of whom one suffices. */
function anyOf(partners: readonly Partner[]): Text {
  const [only, ...others] = partners;
  if (only && others.length === 0) return inSentence(only.name);
  return say.anyOf(
    partners.length > MOST_NAMES
      ? partnerMessages.chosen(partners.length, partnerUnit(partners))
      : listed(partners.map(({ name }) => inSentence(name))),
  );
}

function itemsSentence(dataset: Dataset, filters: Filters): Text {
  const all = walkTree([dataset.framework]);
  const found = all.filter(({ path }) => nodeStance(path, filters, dataset).is === 'in');
  return say.items({
    pillars: all.filter(({ node }) => node.pillar !== undefined).length,
    items: found.length,
    total: all.length,
    examples: found.filter(({ node }) => node.kind === 'example').length,
  });
}
