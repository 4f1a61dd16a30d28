import type { Table, TableRow } from '../../charts/table';
import { sourceMessages as say } from '../../i18n/messages/source';
import { joined } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { SourceData, SourcePart, SourceSection } from './selectSource';

/** The sections of the source as rows, in its order, each with the records drawn from it. */
export function tabulateSource({ parts }: SourceData): Table {
  return {
    caption: say.table.caption,
    columns: [
      { id: 'part', name: say.table.part },
      { id: 'section', name: say.table.section },
      { id: 'count', name: say.table.count, numeric: true },
      { id: 'records', name: say.table.records },
    ],
    rows: parts.flatMap((part) => partSections(part).map((section) => row(part.name, section))),
  };
}

function partSections({ head, sections }: SourcePart): readonly SourceSection[] {
  return [...(head ? [head] : []), ...sections.flatMap(withBelow)];
}

function withBelow(section: SourceSection): readonly SourceSection[] {
  return [section, ...section.sections.flatMap(withBelow)];
}

function row(part: Text, { id, heading, own, kinds }: SourceSection): TableRow {
  const names = kinds.flatMap(({ records }) =>
    records.map(({ name, within }) => (within === null ? name : say.inRow(name, within))),
  );
  return {
    id,
    cells: { part, section: heading, count: own, records: names.length === 0 ? null : joined(names) },
  };
}
