import type { Dataset, TreeNode } from '../../dataset/model';
import { walkTree } from '../../dataset/model';
import { isDefault, restrictsYears, type Filters } from '../../filters/filters';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { partnerUnit } from '../../i18n/messages/partners';
import { inSentence, listed } from '../../i18n/phrases';
import { eachLang, same, type Text } from '../../i18n/text';
import { selectStances, type NodeStance } from './selectStances';
import { countBelow, markedLabel } from './selectTree';

/**
 * The finding that the tree shows, for what the reader asked for: what the pillars are; how much a chosen pillar
 * holds; how many items name the chosen partner or forums; how many are dated outside the chosen years; for any
 * other filter, how many items it keeps.
 */
export function headlineTree(
  dataset: Dataset,
  filters: Filters,
  stances: readonly NodeStance[] = selectStances(dataset, filters),
): Text {
  if (isDefault(dataset, filters)) return allPillars(dataset);
  const chosen = pillarsOf(dataset).filter(({ pillar }) =>
    filters.pillars.some((number) => number === pillar),
  );
  const kept = stances.filter(({ stance }) => stance.is !== 'out').length;
  const [byPartner, byLevel] = [filters.partners.length > 0, filters.levels.length > 0];
  if (restrictsYears(dataset, filters)) {
    const byYearsAlone = !byPartner && !byLevel && chosen.length === 0;
    return byYearsAlone
      ? say.datedOutside(stances.length - kept, stances.length)
      : say.kept(kept, stances.length);
  }
  if (byPartner && byLevel) return say.kept(kept, stances.length);
  return byPartner || byLevel ? naming(dataset, filters, chosen, kept) : thesePillars(chosen);
}

function pillarsOf(dataset: Dataset): readonly TreeNode[] {
  return dataset.frameworkNodes.filter(({ pillar }) => pillar !== undefined);
}

function allPillars(dataset: Dataset): Text {
  const pillars = pillarsOf(dataset);
  if (pillars.length === 0) return say.noPillars(dataset.frameworkNodes.length);
  const emphases = (['bilateral', 'multilateral'] as const).flatMap((emphasis) => {
    const those = pillars.filter((pillar) => pillar.emphasis === emphasis);
    return those.length === 0 ? [] : say.pillarsAre[emphasis](marks(those));
  });
  return say.pillars(pillars.length, {
    ja: inJa(emphases, '、'),
    en: emphases.map(({ en }) => en).join(', '),
  });
}

function thesePillars(pillars: readonly TreeNode[]): Text {
  const items = pillars.reduce((count, pillar) => count + countBelow(pillar), 0);
  const [only] = pillars;
  return only && pillars.length === 1
    ? say.onePillar(markedLabel(only), items)
    : say.somePillars(marks(pillars), items);
}

/**
 * Counts the items that name a chosen partner or forum themselves, within the chosen pillars if there are any, and
 * beside them the items that the filter keeps, which are those and the ones above them.
 */
function naming(dataset: Dataset, filters: Filters, pillars: readonly TreeNode[], kept: number): Text {
  const scope = walkTree(pillars.length === 0 ? [dataset.framework] : pillars);
  const forums = dataset.forums.filter(({ level }) => filters.levels.includes(level)).map(({ id }) => id);
  const sought = [...filters.partners, ...forums];
  const count = scope.filter(({ node }) =>
    [...(node.links?.partners ?? []), ...(node.links?.forums ?? [])].some((id) => sought.includes(id)),
  ).length;
  const under = pillars.length === 0 ? same('') : say.under(marks(pillars), pillars.length);
  return say.naming(
    filters.partners.length > 0
      ? partnersIn(dataset, filters, count > 0)
      : forumsIn(dataset, filters, count > 0),
    under,
    count,
    kept,
  );
}

function partnersIn(dataset: Dataset, { partners }: Filters, found: boolean): Text {
  const chosen = partners.flatMap((id) => dataset.partnerById.get(id) ?? []);
  const [only] = chosen;
  return only && chosen.length === 1
    ? inSentence(only.name)
    : say.anyPartner(chosen.length, partnerUnit(chosen), found);
}

function forumsIn(dataset: Dataset, { levels }: Filters, found: boolean): Text {
  const only = dataset.forumLevels.find(({ id }) => id === levels[0]);
  return only && levels.length === 1 ? say.forumAt(only.name) : say.forumAtAny(levels.length, found);
}

/** ①、②③ in Japanese without marks between, ② and ③ in English. */
function marks(pillars: readonly TreeNode[]): Text {
  const written = pillars.map((node) => node.mark ?? String(node.pillar));
  const english = listed(written.map(same));
  return eachLang((lang) => (lang === 'ja' ? written.join('') : english.en));
}

function inJa(parts: readonly Text[], between: string): string {
  return parts.map(({ ja }) => ja).join(between);
}
