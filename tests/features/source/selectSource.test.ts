import { describe, expect, test } from 'vitest';
import { selectSource, type SourceSection } from '../../../src/features/source/selectSource';
import { headlineSource } from '../../../src/features/source/headlineSource';
import { seenSource } from '../../../src/features/source/seenSource';
import { parseDataset } from '../../../src/dataset/parseDataset';
import { file, records } from '../../support/bundledDataset';
import { datasetFile, realDataset } from '../../support/realDataset';

const data = selectSource(realDataset());

function flat(sections: readonly SourceSection[]): readonly SourceSection[] {
  return sections.flatMap((section) => [section, ...flat(section.sections)]);
}

const sections = data.parts.flatMap(({ head, sections: below }) => flat(head === null ? below : [head]));

const idsIn = ({ kinds }: SourceSection) => kinds.flatMap((kind) => kind.records.map(({ id }) => id));

describe('the sections', () => {
  test('all 91, in the order of the file: eight slides, then the policy text', () => {
    expect(sections.map(({ id }) => id)).toEqual(file.source.sections.map(({ id }) => id));
    expect(sections).toHaveLength(91);
    expect(data.parts.map(({ name }) => name.en)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((slide) => `Slide ${slide}`),
      'Text of the Basic Policy',
    ]);
    expect(data.parts.map(({ ids }) => ids.length)).toEqual([9, 11, 9, 8, 6, 15, 7, 11, 15]);
  });

  test('nest by their ids, also where an id in between has no section', () => {
    const slide = data.parts[1];
    expect(slide?.head?.id).toBe('D2');
    expect(slide?.sections.map(({ id }) => id)).toEqual(['D2.1', 'D2.2', 'D2.3']);
    expect(slide?.sections[2]?.sections).toHaveLength(7);
    expect(data.parts[0]?.sections.map(({ id }) => id)).toContain('D1.3.1');
    expect(data.parts.at(-1)?.head).toBeNull();
  });

  test('every record stands under exactly the sections that it cites', () => {
    for (const section of sections) {
      const citing = records.filter(({ cites }) => cites.includes(section.id)).map(({ id }) => id);
      expect(idsIn(section).toSorted(), section.id).toEqual(citing.toSorted());
      expect(section.own).toBe(citing.length);
    }
  });

  test('every section that a record cites exists, and none is without a record', () => {
    const known = new Set(sections.map(({ id }) => id));
    expect(records.flatMap(({ cites }) => cites).filter((id) => !known.has(id))).toEqual([]);
    expect(sections.filter(({ own }) => own === 0)).toEqual([]);
  });
});

describe('what is said', () => {
  test('the figures, in both languages', () => {
    expect(headlineSource(data)).toEqual({
      ja: '原資料の全91箇所から記録を採録',
      en: 'All 91 sections of the source have records drawn from them',
    });
    const times = records.reduce((sum, { cites }) => sum + new Set(cites).size, 0);
    expect(seenSource(data).en).toBe(
      `76 sections on 8 slides and 15 sections of the policy text, in the order of the source. ${records.length} records stand here ${times} times, since a record is listed under every section that it is drawn from.`,
    );
    expect(seenSource(data).ja).toContain(
      `${records.length}件の記録を、出典となる箇所の下に延べ${times}回示す。`,
    );
  });

  test('a section from which nothing is drawn is counted out, and a heading says what is below it', () => {
    const broken = datasetFile();
    broken.source.sections.push(
      { id: 'P4', part: 'policy', heading: { ja: '付録', en: 'Annex' } },
      { id: 'P4.1', part: 'policy', heading: { ja: '付録1', en: 'Annex 1' } },
      { id: 'P4.2', part: 'policy', heading: { ja: '付録2', en: 'Annex 2' } },
    );
    broken.agencies[0]?.cites.push('P4.1');
    const parsed = parseDataset(broken);
    if (!parsed.ok) throw new Error('not a dataset');
    const other = selectSource(parsed.dataset);
    expect(headlineSource(other).en).toBe('92 of the 94 sections of the source have records drawn from them');
    const annex = other.parts.at(-1)?.sections.at(-1);
    expect([annex?.id, annex?.own, annex?.below]).toEqual(['P4', 0, 1]);
    expect(annex?.sections.map(({ own }) => own)).toEqual([1, 0]);
  });

  test('one section and one record', () => {
    const one = { parts: [], slides: 1, onSlides: 1, inPolicy: 0, drawn: 1, records: 1, times: 1 };
    expect(headlineSource(one).en).toBe('The one section of the source has records drawn from it');
    expect(seenSource(one)).toEqual({
      ja: 'スライド1枚の1箇所を、原資料の順に並べた。1件の記録を、出典となる箇所の下に示す。',
      en: '1 section on 1 slide, in the order of the source. 1 record stands under the section that it is drawn from.',
    });
  });
});
