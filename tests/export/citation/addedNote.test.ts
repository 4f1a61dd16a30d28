import { describe, expect, test } from 'vitest';
import { addedRecords } from '../../../src/dataset/addedRecords';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { addedFacts } from '../../../src/export/citation/addedFacts';
import { addedNote } from '../../../src/export/citation/addedNote';
import { citationBibtex } from '../../../src/export/citation/citationBibtex';
import { citationCsl } from '../../../src/export/citation/citationCsl';
import { citeRecord } from '../../../src/export/citation/citeRecord';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function factsOf(id: string) {
  const entry = dataset.records.get(id);
  if (entry === undefined) throw new Error(`No record ${id}`);
  return addedFacts(entry, dataset);
}

function citationOf(id: string) {
  const entry = dataset.records.get(id);
  if (entry === undefined) throw new Error(`No record ${id}`);
  return citeRecord(entry, dataset, { address: `https://example.org/#/x?record=${id}`, today: '2026-11-23' });
}

const noteOf = (id: string, most = 3) => addedNote(factsOf(id), most);

describe('the added facts of a citation', () => {
  test('which they are, how far each is known in each language, and their link', () => {
    expect(noteOf('2014-ee')).toEqual([
      {
        ja: '補足情報（原資料以外）：日付、会議の名称（公式資料）／回次（推定）。',
        en:
          'Added facts, from outside the source: date (official source); round (estimated); ' +
          'name of the series (translation by the website).',
      },
      {
        ja: '補足情報の出所： https://www.nisc.go.jp/active/kokusai/torikumi.html .',
        en: 'Links of the added facts: https://www.nisc.go.jp/active/kokusai/torikumi.html .',
      },
    ]);
  });

  test('a date that was only announced is not said to be more, and what is estimated has no link', () => {
    expect(noteOf('2015-us')[0]?.en).toContain('date, city (announced only); round');
    expect(noteOf('2015-ee')).toEqual([
      {
        ja: '補足情報（原資料以外）：日を示す資料なし／回次（推定）。',
        en: 'Added facts, from outside the source: day not documented; round (estimated).',
      },
    ]);
  });

  test('standings are counted by how far they are known, those not documented left out', () => {
    for (const { id } of file.partners) {
      const rows = file.supplement.memberships.filter(
        ({ partner, standing }) => partner === id && standing !== 'unknown',
      );
      for (const [status, words] of [
        ['verified-official', 'official source'],
        ['verified-secondary', 'secondary source'],
      ]) {
        const count = rows.filter((row) => row.status === status).length;
        const said = `standing as to ${count} forum${count === 1 ? '' : 's'} (${words})`;
        expect(noteOf(id)[0]?.en.includes(said), `${id} ${said}`).toBe(count > 0);
      }
      expect(new Set(factsOf(id).urls)).toEqual(new Set(rows.flatMap(({ urls }) => urls)));
    }
  });

  test('a sentence has three links at most and counts the rest; BibTeX and CSL have all', () => {
    const { urls } = factsOf('un-gge');
    expect(urls.length).toBeGreaterThan(3);
    const citation = citationOf('un-gge');
    expect(citation.note.en.match(/https?:/g)).toHaveLength(3);
    expect(citation.note.en).toMatch(new RegExp(`\\(${urls.length - 3} more on the website\\)\\.$`));
    expect(citation.note.ja).toMatch(new RegExp(`（ほか${urls.length - 3}件は同サイトに記載）。$`));
    for (const url of urls) {
      expect(citationCsl(citation, 'en')).toContain(url);
      expect(citationBibtex(citation, 'ja').replaceAll('\\', '')).toContain(url);
    }
  });

  test('every record marked as having added facts names some, and no other does', () => {
    const marked = addedRecords(dataset);
    const bare = withoutSupplement(dataset);
    for (const entry of dataset.records.values()) {
      expect(addedFacts(entry, dataset).facts.length > 0, entry.id).toBe(marked.has(entry.id));
      expect(addedFacts(entry, bare), entry.id).toEqual({ facts: [], urls: [] });
    }
  });

  test('never speaks for the one who quotes', () => {
    for (const id of dataset.records.keys()) {
      // No link is written out: what an address says is not said by the note.
      for (const { ja, en } of noteOf(id, 0)) {
        expect(ja).not.toMatch(/当サイト|この資料/);
        expect(en).not.toMatch(/\b(our|ours|we)\b/i);
      }
    }
  });
});
