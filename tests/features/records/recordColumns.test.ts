import { describe, expect, test } from 'vitest';
import { compactTable } from '../../../src/features/records/compactTable';
import {
  askedColumns,
  columnChoices,
  shownColumns,
  usualColumns,
} from '../../../src/features/records/recordColumns';
import { selectRecords, stockRecords } from '../../../src/features/records/selectRecords';
import { tabulateRecords } from '../../../src/features/records/tabulateRecords';
import { defaultFilters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const whole = realDataset();
const anything = defaultFilters(whole);
const none = { kinds: [], section: null, layer: 'all' } as const;

describe('columns', () => {
  test('are the usual ones until others are chosen', () => {
    expect(shownColumns([], true)).toEqual(['other', 'kind', 'date', 'partners', 'sections', 'layer']);
    expect(shownColumns(['pillar', 'kind'], true)).toEqual(['kind', 'pillar']);
    const usual = usualColumns(true, false);
    expect(askedColumns(shownColumns([], true), usual)).toEqual([]);
    expect(askedColumns(['kind'], usual)).toEqual(['kind']);
  });

  test('where there is no room are none, but the one that the table is sorted by', () => {
    expect(usualColumns(true, true)).toEqual([]);
    expect(usualColumns(true, true, 'date')).toEqual(['date']);
    expect(usualColumns(true, true, 'name')).toEqual([]);
    expect(shownColumns(['sections'], true, usualColumns(true, true))).toEqual(['sections']);
    const wide = usualColumns(true, false);
    expect(askedColumns(wide, usualColumns(true, true))).toEqual(wide);
  });

  test('where there is no room say what they hold below the name', () => {
    const items = selectRecords(stockRecords(whole), anything, none, null).items;
    const full = tabulateRecords(items, ['kind', 'date'], anything, whole);
    const { table, noteOf } = compactTable(full, []);
    expect(table.columns.map(({ id }) => id)).toEqual(['name']);
    expect(noteOf('2014-us').map(({ en }) => en)).toEqual(['Consultation', '2014']);
    expect(noteOf('g7').map(({ ja }) => ja)).toEqual(['多国間会議']);
    const sorted = compactTable(full, ['date']);
    expect(sorted.table.columns.map(({ id }) => id)).toEqual(['name', 'date']);
    expect(sorted.noteOf('2014-us').map(({ en }) => en)).toEqual(['Consultation']);
  });

  test('have no layer while there are no added facts', () => {
    expect(columnChoices(false).map(({ id }) => id)).not.toContain('layer');
    expect(shownColumns(['layer'], false)).toEqual(['other', 'kind', 'date', 'partners', 'sections']);
  });
});
