import { expect, test } from 'vitest';
import { formatDate, formatDateOrInterval, formatMonth, yearSpan } from '../../src/i18n/dates';
import { counted, inSentence, listed } from '../../src/i18n/phrases';
import { same } from '../../src/i18n/text';

test.each([
  ['2014', '2014年', '2014'],
  ['2014-10', '2014年10月', 'October 2014'],
  ['2014-02-03', '2014年2月3日', '3 February 2014'],
])('%s is said as precisely as it is written', (date, ja, en) => {
  expect(formatDate(date)).toEqual({ ja, en });
});

test.each([
  ['2016-10-20/2016-10-21', '2016年10月20日～21日', '20–21 October 2016'],
  ['2014-10-30/2014-11-02', '2014年10月30日～2014年11月2日', '30 October 2014 – 2 November 2014'],
  ['2015/..', '2015年～', 'since 2015'],
  ['2016-05', '2016年5月', 'May 2016'],
])('the interval %s', (date, ja, en) => {
  expect(formatDateOrInterval(date)).toEqual({ ja, en });
});

test('the month alone', () => {
  expect(formatMonth('2016-10')).toEqual({ ja: '10月', en: 'October' });
});

test('abbreviated partners take the article inside an English sentence', () => {
  const names = [same('UK'), same('U.S.'), same('EU'), same('ROK'), same('India')];
  expect(names.map((name) => inSentence(name).en)).toEqual([
    'the UK',
    'the U.S.',
    'the EU',
    'the ROK',
    'India',
  ]);
});

test('lists and counts', () => {
  expect(
    listed([
      { ja: '中国', en: 'China' },
      { ja: '韓国', en: 'the ROK' },
    ]),
  ).toEqual({
    ja: '中国、韓国',
    en: 'China and the ROK',
  });
  expect([counted(0, 'forum'), counted(1, 'forum'), counted(2, 'forum')]).toEqual([
    '0 forums',
    '1 forum',
    '2 forums',
  ]);
});

test('a stretch of years, or one year alone', () => {
  expect(yearSpan(2013, 2015)).toEqual({ ja: '2013～2015年', en: '2013–2015' });
  expect(yearSpan(2016, 2016)).toEqual({ ja: '2016年', en: '2016' });
});
