import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPlaces } from '../../../src/dataset/search/foldPlaces';
import { markPieces } from '../../../src/dataset/search/markPieces';
import { holds, heldOf, keyOf, tokensOf } from '../../../src/dataset/search/wordsOf';

describe('folding with the way back', () => {
  test.each([
    ['ＵＫ', 'uk'],
    ['U.S.', 'us'],
    ['T-CY', 'tcy'],
    ['ｴｽﾄﾆｱ', 'エストニア'],
    ['ﾄﾞｲﾂ', 'ドイツ'],
    ['えすとにあ', 'エストニア'],
    ['ロンドン・プロセス', 'ロンドンプロセス'],
    ['柱②', '柱2'],
    ['Café', 'cafe'],
    ["leaders'", 'leaders'],
  ])('%s is folded to %s', (words, folded) => {
    expect(foldPlaces(words).text).toBe(folded);
  });

  test('every unit lies within the text as written, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { text, starts, ends, opens } = foldPlaces(words);
        expect([starts.length, ends.length, opens.length]).toEqual([text.length, text.length, text.length]);
        const astray = starts.filter((start, at) => {
          const end = ends[at] ?? 0;
          return start >= end || end > words.length || start < (starts[at - 1] ?? 0);
        });
        expect(astray).toEqual([]);
      }),
    );
  });
});

describe('words', () => {
  test('Japanese is kept as single signs and pairs, words with hyphens whole and in parts', () => {
    expect(tokensOf('防衛省')).toEqual(['防', '衛', '省', '防衛', '衛省']);
    expect(tokensOf('APEC-TEL')).toEqual(['apectel', 'apec', 'tel']);
    expect(tokensOf('South Korea')).toEqual(['south', 'korea', 'southkorea']);
    expect(tokensOf('2014年')).toEqual(['2014', '年']);
  });

  test('a plural is also kept as its singular, and defence as defense', () => {
    expect(tokensOf('countries')).toEqual(['countries', 'country']);
    expect(tokensOf('defence')).toEqual(['defence', 'defense']);
    expect(tokensOf('process')).toEqual(['process']);
  });

  test.each(['UK', 'ＵＫ', 'U.K.', 'u k', 'Uk'])('%s has the key uk', (words) => {
    expect(keyOf(words)).toBe('uk');
  });

  test('a word is held from its beginning, Japanese anywhere, a short number as it is', () => {
    const held = heldOf('2014年 英国との協議 (Japan-UK)');
    expect(holds(held, 'jap')).toBe(true);
    expect(holds(held, 'apan')).toBe(false);
    expect(holds(held, 'uk')).toBe(true);
    expect(holds(held, '協議')).toBe(true);
    expect(holds(held, '201')).toBe(true);
    expect(holds(held, '20')).toBe(false);
  });
});

describe('marking', () => {
  const marked = (text: string, ...marks: string[]) =>
    markPieces(text, marks).flatMap((piece) => (piece.marked ? [piece.text] : []));

  test('marks the text as written', () => {
    expect(marked('2014 consultation with the U.S.', 'us', '2014')).toEqual(['2014', 'U.S.']);
    expect(marked('サイバー犯罪条約委員会会合 (T-CY)', 'tcy')).toEqual(['T-CY']);
    expect(marked('ロンドン・プロセス', 'ロンドンプロセス')).toEqual(['ロンドン・プロセス']);
    expect(marked('柱②、2014年', '2')).toEqual(['②']);
    expect(marked('Estonia', 'est')).toEqual(['Est']);
    expect(marked('The honest', 'est')).toEqual([]);
  });

  test('the pieces are the text, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, marks) => {
        const pieces = markPieces(
          text,
          marks.map((mark) => foldPlaces(mark).text),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
