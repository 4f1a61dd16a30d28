import type { Table, TableRow } from '../../charts/table';
import { withoutBracket } from '../../dataset/glossaryForms';
import { glossaryMessages as say } from '../../i18n/messages/glossary';
import { joined } from '../../i18n/phrases';
import { same } from '../../i18n/text';
import type { GlossaryData, GlossaryItem } from './selectGlossary';

/** The terms as rows, in the groups and the order of the page. */
export function tabulateGlossary({ groups }: GlossaryData): Table {
  const { columns } = say;
  return {
    caption: say.caption,
    columns: [
      { id: 'group', name: columns.group },
      { id: 'japanese', name: columns.japanese },
      { id: 'english', name: columns.english },
      { id: 'short', name: columns.short },
      { id: 'meaning', name: columns.meaning },
      { id: 'known', name: columns.known },
      { id: 'records', name: columns.records },
      { id: 'link', name: columns.link },
    ],
    rows: groups.flatMap(({ group, items }) => items.map((item) => row(item, group))),
  };
}

function row(item: GlossaryItem, group: GlossaryItem['group']): TableRow {
  const { id, name, short, body, english, marks, used, links } = item;
  const words = english?.words ?? name.en;
  const expansion = body?.expansion;
  const note = english?.note ?? null;
  const meaning = [
    ...(expansion === undefined || words?.includes(withoutBracket(expansion)) === true
      ? []
      : [same(expansion)]),
    ...(body ? [body.line] : []),
    ...(note === null ? [] : [note]),
  ];
  return {
    id,
    cells: {
      group: say.groups[group],
      japanese: same(name.ja),
      english: words === null || words === name.ja ? null : same(words),
      short,
      meaning: meaning.length === 0 ? null : joined(meaning),
      known: marks.length === 0 ? null : say.added(joined(marks)),
      records: used.length === 0 ? null : joined(used.map((record) => say.record(record.name, record.kind))),
      link: links.length === 0 ? null : same(links.join(' ')),
    },
    added: marks.length > 0,
  };
}
