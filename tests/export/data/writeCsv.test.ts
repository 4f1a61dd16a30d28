import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/export/data/writeCsv';

test('a file begins with the bytes EF BB BF, ends each line with CRLF and says what it is beside its first row', () => {
  const csv = writeCsv(
    {
      header: ['id', '年 / Year', '相手', 'Partners'],
      rows: [
        ['2014-us', '2014', '米国', 'the U.S.'],
        ['2015-gb', '2015', '英国', 'the UK'],
      ],
    },
    '出典: 日本政府 | 2016年10月',
  );
  const bytes = new TextEncoder().encode(csv);
  expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  expect(new TextDecoder().decode(bytes)).toBe(
    'id,年 / Year,相手,Partners,README\r\n' +
      '2014-us,2014,米国,the U.S.,出典: 日本政府 | 2016年10月\r\n' +
      '2015-gb,2015,英国,the UK,\r\n',
  );
});

const cell = (words: string) =>
  writeCsv({ header: ['id'], rows: [[words]] }, '')
    .slice(1)
    .split('README\r\n')[1];

test.each([
  ['plain', 'plain,\r\n'],
  ['a,b', '"a,b",\r\n'],
  ['say "x"', '"say ""x""",\r\n'],
  ['one\r\ntwo', '"one\r\ntwo",\r\n'],
  ['one\ntwo', '"one\ntwo",\r\n'],
])('RFC 4180: %j', (words, line) => {
  expect(cell(words)).toBe(line);
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")",\r\n`],
  ['+1-2', "'+1-2,\r\n"],
  ['-2+3', "'-2+3,\r\n"],
  ['@SUM(A1)', "'@SUM(A1),\r\n"],
  ['\tx', "'\tx,\r\n"],
  ['\rx', `"'\rx",\r\n`],
  ['＝1', "'＝1,\r\n"],
])('no spreadsheet takes %j for a formula', (words, line) => {
  expect(cell(words)).toBe(line);
});

test.each(['-3', '12', '-0.5'])('the number %s stays a number', (number) => {
  expect(cell(number)).toBe(`${number},\r\n`);
});

test('a table without rows is a heading', () => {
  expect(writeCsv({ header: ['id'], rows: [] }, 'about')).toBe('\uFEFFid,README\r\n');
});
