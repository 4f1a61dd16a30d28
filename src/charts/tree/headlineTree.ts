import type { Dataset, TreeNode } from '../../dataset/model';
import { partnersOf, walkTree } from '../../dataset/model';
import { isDefault, restrictsYears, type Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { yearSpan } from '../../i18n/dates';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { eitherOf, inSentence, listed } from '../../i18n/phrases';
import { eachLang, same, type Text } from '../../i18n/text';
import { askedOn } from '../askedOn';
import { selectStances, type NodeStance } from './selectStances';
import { countBelow, markedLabel } from './selectTree';

/**
 * The finding that the tree shows, for what the reader asked for: what the pillars are; how much a chosen pillar
 * holds; how many items speak of the chosen partners or forums; how many are dated outside the chosen years; for any
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
      ? say.datedOutside(
          stances.length - kept,
          stances.length,
          yearSpan(filters.years.from, filters.years.to),
        )
      : say.kept(kept, stances.length, askedOn(paths.framework, dataset, filters));
  }
  if (byPartner && byLevel) return say.kept(kept, stances.length, askedOn(paths.framework, dataset, filters));
  return byPartner || byLevel ? speaking(dataset, filters, chosen, kept) : thesePillars(chosen);
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
 * Counts the items that speak of a chosen partner or forum themselves or through their heading, within the chosen
 * pillars if there are any, and beside them the items that the filter keeps, which are those and the ones above them.
 */
function speaking(dataset: Dataset, filters: Filters, pillars: readonly TreeNode[], kept: number): Text {
  const scope = walkTree(pillars.length === 0 ? [dataset.framework] : pillars);
  const levels = dataset.forumLevels.filter(({ id }) => filters.levels.includes(id));
  const forums = dataset.forums.filter(({ level }) => filters.levels.includes(level)).map(({ id }) => id);
  const sought = [...filters.partners, ...forums];
  const count = scope.filter(({ node }) =>
    [...(node.links?.partners ?? []), ...(node.links?.forums ?? [])].some((id) => sought.includes(id)),
  ).length;
  const under = pillars.length === 0 ? same('') : say.under(marks(pillars), pillars.length);
  return say.speaking(
    filters.partners.length > 0
      ? eitherOf(partnersOf(dataset, filters.partners).map(({ name }) => inSentence(name)))
      : say.forumAt(levels.map(({ name }) => name)),
    under,
    count,
    kept,
  );
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
