import { markedLabel } from '../../charts/tree/selectTree';
import type { Dataset, TreeNode } from '../../dataset/model';
import { formatDate, formatDateOrInterval } from '../../i18n/dates';
import { frameworkMessages } from '../../i18n/messages/framework';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { eachLang, same, type Text } from '../../i18n/text';
import { factOf, type Fact } from './fact';

/**
 * What the source says of an item of the framework or the strategy: where it hangs, under which pillar, what is
 * stressed, its date, and the items below it.
 * @param path the items from the root down, the item itself last
 */
export function nodeFacts(path: readonly TreeNode[], dataset: Dataset): readonly Fact[] {
  const node = path.at(-1);
  if (!node) return [];
  const above = path.slice(0, -1);
  const pillar = above.find((item) => item.pillar !== undefined);
  return [
    ...(above.length === 0
      ? []
      : [{ id: 'path', term: say.path, values: above.map(linkTo), set: 'path' as const }]),
    ...(pillar
      ? [
          {
            id: 'pillar',
            term: say.pillar,
            values: [{ text: pillarText(pillar), record: pillar.id }],
            set: 'row' as const,
          },
        ]
      : []),
    ...(node.emphasis === undefined
      ? []
      : [
          factOf(
            'emphasis',
            say.emphasis,
            node.emphasis === 'bilateral' ? say.mainlyBilateral : say.mainlyMultilateral,
          ),
        ]),
    ...(node.priority === true ? [factOf('priority', say.priority, say.priorityValue)] : []),
    ...(node.date === undefined ? [] : [factOf('date', say.date, dateText(node.date, dataset))]),
    ...(node.children.length === 0
      ? []
      : [
          {
            id: 'children',
            term: say.children(node.children.length),
            values: node.children.map(linkTo),
            set: 'list' as const,
          },
        ]),
  ];
}

/** A date in words; of something still going on, as of when the source says so. */
export function dateText(date: string, dataset: Dataset): Text {
  const words = formatDateOrInterval(date);
  if (!date.endsWith('/..')) return words;
  const open = say.underWay(formatDate(dataset.source.asOf));
  return eachLang((lang) => words[lang] + open[lang]);
}

/** The pillar by its mark and by what it mainly works through; its name stands in the path already. */
function pillarText(pillar: TreeNode): Text {
  const mark = pillar.mark === undefined ? pillar.label : same(pillar.mark);
  return pillar.emphasis === undefined
    ? mark
    : say.pillarValue(mark, frameworkMessages.emphasis[pillar.emphasis]);
}

/** An item as a link; its mark (①, （ア）) stands before its label as in the source. */
function linkTo(node: TreeNode) {
  return { text: markedLabel(node), record: node.id };
}
