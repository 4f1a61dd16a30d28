import { standingWord } from '../../charts/standingWord';
import { partnersOf, type Dataset, type Forum, type RecordEntry } from '../../dataset/model';
import { inYears, type Filters } from '../../filters/filters';
import { forumStance, nodeStance, strategyStance } from '../../filters/stance';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { standingMessages } from '../../i18n/messages/standing';
import { inARow, inSentence, listed } from '../../i18n/phrases';
import { eachLang, type Text } from '../../i18n/text';

/**
 * Why the filter leaves a record out of the chart that draws it, or fades it there, in full sentences; null where it
 * does not. What the filter cannot decide, and records that no chart draws, are not left out.
 */
export function selectLeftOut(entry: RecordEntry, filters: Filters, dataset: Dataset): Text | null {
  const reasons = reasonsFor(entry, filters, dataset);
  return reasons.length === 0 ? null : inARow(reasons);
}

function reasonsFor(entry: RecordEntry, filters: Filters, dataset: Dataset): readonly Text[] {
  const { partners, levels, years } = filters;
  const without = (chosen: readonly string[], ids: readonly string[]) =>
    chosen.length > 0 && !ids.some((id) => chosen.includes(id));
  switch (entry.kind) {
    case 'consultation':
      return [
        ...(inYears(entry.value.year, years) ? [] : [say.otherYear]),
        ...(without(partners, entry.value.partners) ? [say.withoutPartner] : []),
      ];
    case 'partner':
      return without(partners, [entry.id]) ? [say.otherPartner] : [];
    case 'forumLevel':
      return without(levels, [entry.id]) ? [say.otherLevel] : [];
    case 'forum':
      return [
        ...forumStance(entry.value, filters, dataset).reasons,
        ...standingsOutside(entry.value, filters, dataset),
      ];
    case 'framework':
      return nodeStance(entry.path, filters, dataset).reasons;
    case 'strategy':
      return strategyStance(entry.value, filters, dataset).reasons;
    case 'document':
    case 'agency':
    case 'milestone':
      return [];
  }
}

/** Where none of the chosen partners sits in a forum: how each stands to it, those alike together. */
function standingsOutside(forum: Forum, filters: Filters, dataset: Dataset): readonly Text[] {
  const byPartners = forumStance(forum, { ...filters, levels: [], pillars: [] }, dataset);
  if (byPartners.is !== 'out') return [];
  const standings = partnersOf(dataset, filters.partners).map(({ id, name }) => {
    const { word, estimated } = standingWord(dataset, forum.id, id);
    const known = eachLang((lang) => inSentence(name)[lang] + (estimated ? say.estimated[lang] : ''));
    return { word, name: known };
  });
  return [...new Set(standings.map(({ word }) => word))].map((word) =>
    say.partnersStand(
      listed(standings.filter((standing) => standing.word === word).map(({ name }) => name)),
      standingMessages[word],
    ),
  );
}
