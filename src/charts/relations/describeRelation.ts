import { relationsMessages as say } from '../../i18n/messages/relations';
import { frameworkMessages } from '../../i18n/messages/framework';
import { inARow, listed } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { RelationCarrier, RelationItem } from './selectRelations';

/** What is to be said about an item besides its label: one sentence a line, for the tooltip. */
export function itemLines(item: RelationItem): readonly Text[] {
  const { own, below, above, hidden, stance } = item;
  const sayAll = (named: RelationItem['own']) =>
    say.all(named.map(({ kind, names }) => say.ofKind(say.kinds[kind], names)));
  const records = own.filter(({ kind }) => kind !== 'strategy');
  const items = own.filter(({ kind }) => kind === 'strategy').flatMap(({ names }) => names);
  return [
    above === null ? say.isPart : say.within(above),
    records.length === 0 ? [say.namesNone] : [say.names(sayAll(records))],
    below.length === 0 ? [] : [say.namesBelow(sayAll(below))],
    items.length === 0 ? [] : [say.leadsTo(listed(items))],
    hidden === 0 ? [] : [say.hides(hidden)],
    stance.reasons.length === 0 ? [] : [frameworkMessages.leftOut(inARow(stance.reasons))],
  ].flat();
}

/** What is to be said about a record that is spoken of: its kind, its consultations, and the items that do. */
export function carrierLines({ groupName, note, namedBy, namedBelow }: RelationCarrier): readonly Text[] {
  return [
    say.kindOf(groupName),
    note === null ? [] : [say.sentence(note)],
    namedBy.length === 0 ? [] : [say.namedBy(listed(namedBy))],
    namedBelow.length === 0 ? [] : [say.namedBelow(listed(namedBelow))],
  ].flat();
}

/** The accessible name of an item: its label, as it is seen, then what the drawing shows about it. */
export function describeItem(item: RelationItem): Text {
  return inARow([say.sentence(item.label), ...itemLines(item)]);
}

/** The accessible name of a record that is spoken of: its name, then what the drawing shows about it. */
export function describeCarrier(carrier: RelationCarrier): Text {
  return inARow([say.sentence(carrier.name), ...carrierLines(carrier)]);
}
