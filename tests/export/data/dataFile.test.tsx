import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { routes } from '../../../src/app/routes';
import { dataFile, type DataFormat } from '../../../src/export/data/dataFile';
import { dataTables, wholeLink } from '../../../src/export/data/dataTables';
import { recordsSchema } from '../../../src/dataset/recordsSchema';
import type { Exportable } from '../../../src/export/useLoadExportable';
import { formatFilters } from '../../../src/filters/filtersUrl';
import { passes } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

async function exportableAt(link: string): Promise<Exportable> {
  const exportable = await loadExportable(dataset, link, 'ja');
  if (!exportable) throw new Error(`Nothing at ${link}`);
  return exportable;
}

async function fileAt(link: string, format: DataFormat) {
  const exportable = await exportableAt(link);
  const tables = dataTables(exportable.tables);
  return dataFile(exportable, {
    format,
    tables,
    chosen: 0,
    lang: 'ja',
    schema: 'https://x/records.schema.json',
  });
}

const jsonAt = async (link: string) =>
  recordsSchema.parse(JSON.parse(await (await fileAt(link, 'json')).content.text()));

describe('the records of a view as a file', () => {
  test('the consultations with the United Kingdom: name, rows, what the file says of itself', async () => {
    const { name, content, count } = await fileAt('/timeline?partners=GB&years=2013-2015', 'csv');
    const text = await content.text();
    const lines = text.split('\r\n').filter((line) => line !== '');
    const ids = dataset.consultations
      .filter(({ partners, year }) => partners.includes('GB') && year >= 2013 && year <= 2015)
      .map(({ id }) => id);
    expect(name).toBe('cyber-diplomacy_timeline_partners-GB_years-2013-2015_ja-en_consultations.csv');
    expect(count).toBe(ids.length);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
    expect(lines[0]).toContain('id,年 / Year,相手,Partners');
    expect(lines[1]).toContain('絞り込み: 英国、2013～2015年');
    expect(lines[1]).toContain('Filter: the UK, 2013–2015');
    expect(lines[1]).toContain('時点: 2016年10月');
    expect(lines[1]).toContain('As of: October 2016');
    expect(lines[1]).toContain('日本政府');
    expect(lines[1]).toContain('MIT');
    expect(lines[1]).toContain('#/timeline?partners=GB&years=2013-2015');
  });

  test('what the filter leaves out of the pyramid, faded on screen, is not in the file', async () => {
    const { records, tables } = await jsonAt('/forums?levels=leaders');
    const ids = dataset.forums.filter(({ level }) => level === 'leaders').map(({ id }) => id);
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(tables.map((table) => table.ids)).toEqual([ids]);
  });

  test('what narrows the table of records is said', async () => {
    const { filter, records } = await jsonAt('/records?kinds=agency&q=nisc');
    expect(filter).toEqual({
      ja: '絞り込み：語「nisc」、種類：機関',
      en: 'Filter: words “nisc”; kinds: Agency or body',
    });
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(['agency']));
  });

  test('the whole of a view is the view without filter and facets', async () => {
    const { place } = await exportableAt('/records?partners=GB&kinds=agency&q=nisc&supplement=off&lang=en');
    expect(wholeLink(place, dataset)).toBe('/records?supplement=off');
    const whole = await jsonAt(wholeLink(place, dataset));
    expect(whole.records.map(({ id }) => id)).toEqual([...dataset.records.keys()]);
  });

  test.each([
    ['/timeline', 'csv', '補足情報: 含まない。'],
    ['/timeline?dates=added', 'csv', '補足情報: 原資料以外から'],
    ['/forums', 'csv', '補足情報: 含まない。'],
    ['/forums?partners=GB', 'csv', '補足情報: 原資料以外から'],
    ['/forums?as=matrix', 'csv', '補足情報: 原資料以外から'],
    // The chosen table is the one of the consultations; the milestones are another file.
    ['/timeline?lane=milestones', 'csv', '補足情報: 含まない。'],
  ] as const)('%s as %s says whether added facts are in it', async (link, format, words) => {
    expect(await (await fileAt(link, format)).content.text()).toContain(words);
  });

  test('JSON says so by its records, which hold more than the rows', async () => {
    expect((await jsonAt('/timeline')).addedFacts).toBe(true);
    expect((await jsonAt('/')).addedFacts).toBe(false);
    expect((await jsonAt('/?partners=GB')).addedFacts).toBe(true);
    expect((await jsonAt('/source')).addedFacts).toBe(false);
    expect((await jsonAt('/glossary')).addedFacts).toBe(true);
  });

  test('of the links of added facts the licence speaks only where there are such facts', async () => {
    const words = '補足情報には項目ごとに出典のリンクを付す';
    expect((await jsonAt('/timeline')).licence.ja).toContain(words);
    const bare = await jsonAt('/timeline?supplement=off');
    expect(bare.licence.ja).not.toContain(words);
    expect(bare.licence.ja).toContain('MITライセンス');
    expect(bare.licence.ja).not.toMatch(/(?<!原)資料/);
    const csv = await (await fileAt('/timeline?supplement=off', 'csv')).content.text();
    expect(csv).not.toContain(words);
    expect(csv).not.toContain('Added facts carry');
  });

  test('a mistake of ours is not called a lost connection', async () => {
    const exportable = await exportableAt('/timeline');
    const request = { format: 'csv', tables: [], chosen: 0, lang: 'ja', schema: 'x' } as const;
    await expect(dataFile(exportable, request)).rejects.toThrow(RangeError);
  });

  test('a record keeps the fields of the dataset; an item names the items below it by id', async () => {
    const { records } = await jsonAt('/records');
    const first = dataset.consultations[0];
    expect(records.find(({ id }) => id === first?.id)).toMatchObject({ kind: 'consultation', fields: first });
    const { children, ...root } = dataset.framework;
    expect(records.find(({ id }) => id === root.id)).toMatchObject({
      kind: 'framework',
      fields: { ...root, children: children.map(({ id }) => id) },
    });
  });
});

const exported = routes
  .filter(({ loadShow }) => loadShow !== null)
  .map(({ path }) => path.replace(':partner', 'GB'));

describe.each(exported)('%s', (path) => {
  test('is valid as JSON under any filter, and has every row that is not faded', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFilters(dataset), async (filters) => {
        const query = formatFilters(filters, dataset).map((pair) => pair.join('='));
        const link = `${path}?${query.join('&')}`;
        const { tables } = await exportableAt(link);
        const rows = tables.flatMap((table) => table.rows).filter(({ faded }) => faded !== true);
        const file = await jsonAt(link);
        expect(new Set(file.records.map(({ id }) => id))).toEqual(
          new Set(rows.map(({ id, record = id }) => record)),
        );
        if (path !== '/timeline') return;
        expect(file.records.map(({ id }) => id)).toEqual(
          dataset.consultations.filter((consultation) => passes(consultation, filters)).map(({ id }) => id),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('has nothing from outside the source where that is switched off', async () => {
    const file = await jsonAt(`${path}?supplement=off`);
    expect(file.addedFacts).toBe(false);
    const text = JSON.stringify(file);
    expect(text).not.toContain('"added"');
    expect(text).not.toContain('englishTerm');
    const links = [...dataset.supplement.consultations, ...dataset.supplement.memberships].flatMap(
      ({ urls }) => urls,
    );
    for (const link of links) expect(text).not.toContain(link);
    expect((await fileAt(`${path}?supplement=off`, 'csv')).name).toContain('_source-only_');
  });
});
