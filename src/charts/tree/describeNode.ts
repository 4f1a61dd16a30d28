import { formatDateOrInterval } from '../../i18n/dates';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { inARow, listed } from '../../i18n/phrases';
import type { Lang, Text } from '../../i18n/text';
import type { TreeItem } from './selectTree';

/** What is to be said about a node besides its label: one sentence a line, for the tooltip. */
export function nodeLines(item: TreeItem): readonly Text[] {
  return [
    item.isPillar ? [say.isPillar] : item.pillar === null ? [] : [say.underPillar(item.pillar)],
    item.emphasis === null ? [] : [say.isMainly[item.emphasis]],
    item.priority ? [say.isPriority] : [],
    item.date === null ? [] : [say.dated(formatDateOrInterval(item.date))],
    item.names.length === 0 ? [] : [say.names(listed(item.names))],
    item.hidden === 0 ? [] : [say.hides(item.hidden, item.matching)],
    item.stance.reasons.length === 0 ? [] : [say.leftOut(inARow(item.stance.reasons))],
  ].flat();
}

/** The accessible name of a node: its label, as it is seen, then everything that the drawing shows about it. */
export function describeNode(item: TreeItem, lang: Lang): string {
  return inARow([say.label(item.label), ...nodeLines(item)])[lang];
}
