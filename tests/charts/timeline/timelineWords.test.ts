import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../src/filters/filters';
import type { Lang } from '../../../src/i18n/text';
import { words } from './faults';
import { mark, place, row, type Asked } from './placed';

describe('what is said', () => {
  test('each mark is a full sentence in the language of the reader', () => {
    const said = (lang: Lang, id: string) => mark(place({ lang }), id).sentence;
    expect(said('en', '2014-cn-kr')).toBe(
      '2014: trilateral consultation with China and the ROK, first listed for both.',
    );
    expect(said('en', '2015-cn-kr')).toBe(
      '2015: trilateral consultation with China and the ROK, both listed again.',
    );
    expect(said('ja', '2012-gb')).toBe('2012年：英国との二国間協議。初めての記載。');
    expect(said('en', '2016-gb')).toBe('2016: bilateral consultation with the UK, listed again.');
  });

  test('each row names its years, and says of the others that none is listed in the source', () => {
    expect(row(place(), 'GB').sentence).toBe(
      '英国：2012年、2014年、2016年に計3件。2013年、2015年は、原資料に記載がない。',
    );
    expect(row(place({ lang: 'en' }), 'IN').sentence).toBe(
      'India: 1 consultation, in 2012. None listed in the source in 2013, 2014, 2015 or 2016.',
    );
    expect(
      row(place({ lang: 'en', filters: { partners: ['DE'], years: { from: 2012, to: 2013 } } }), 'DE')
        .sentence,
    ).toBe('Germany: none listed in the source in 2012 or 2013.');
  });

  test('each of the 38 empty cells says so by itself', () => {
    const gaps = place().rows.flatMap((one) => one.gaps);
    expect(gaps).toHaveLength(12 * 5 - 23);
    expect(gaps.every(({ words: said }) => said.endsWith('：原資料に記載なし'))).toBe(true);
  });

  test('each year is a sentence with its counts', () => {
    expect(place().columns.at(2)?.sentence).toBe(
      '2014年：協議7件。初めて記載された相手は6か国・地域、累計9か国・地域。',
    );
    expect(place({ lang: 'en' }).columns.at(4)?.sentence).toBe(
      '2016 (to October): 6 consultations; 1 partner first listed, 12 so far.',
    );
  });

  test('the year that is not complete is hatched and says to when', () => {
    expect(place().columns.map(({ hatch }) => hatch !== null)).toEqual([false, false, false, false, true]);
    expect(words(place()).map((text) => text.words)).toContain('10月まで');
    expect(words(place({ lang: 'en' })).map((text) => text.words)).toContain('to October');
  });

  test('with dates only what comes after the source is hatched: November and December', () => {
    const startOf = (asked: Asked) => {
      const { band, hatch } = place(asked).columns.at(-1)!;
      const across = [...(hatch ?? '').matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
      return (Math.min(...across) - band.x) / band.width;
    };
    expect(startOf({})).toBeLessThan(0.02);
    const dated = startOf({ dates: 'added' });
    expect(dated).toBeGreaterThan(0.75);
    expect(dated).toBeLessThan(0.86);
  });

  test('the totals below are sentences where there is room, numbers with heads where there is not', () => {
    const said = (asked: Asked) => words(place(asked)).map((text) => text.words);
    expect(said({})).toContain('累計 9か国・地域（+6）');
    expect(said({ lang: 'en' })).toContain('9 partners so far (+6)');
    expect(said({ width: 358 })).toEqual(expect.arrayContaining(['累計', '新規', '9', '+6']));
  });

  test('countries alone are counted as countries, a region alone as a region', () => {
    const said = (partners: readonly string[]) =>
      words(place({ filters: { partners } })).map((text) => text.words);
    expect(said(['US', 'GB'])).toContain('累計 2か国（+1）');
    expect(said(['EU'])).toContain('累計 1地域（+1）');
  });

  test('the legend shows what occurs, and nothing else', () => {
    const shapes = (filters: Partial<Filters>) => place({ filters }).legend.map(({ shape }) => shape);
    expect(shapes({})).toEqual(['first', 'later', 'joint', 'empty', 'partial']);
    expect(shapes({ partners: ['CN'], years: { from: 2014, to: 2014 } })).toEqual(['first', 'tail']);
  });
});
