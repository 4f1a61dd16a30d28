import type { Text } from '../text';

/** What a checked dataset file can be told, for the error page, the console command and the tests. */
export const datasetMessages = {
  missing: {
    ja: '必須の項目がありません。追加してください。',
    en: 'This required field is missing. Add it.',
  },
  unknownKey: {
    ja: 'この項目名は使えません。つづりを確認するか、削除してください。',
    en: 'This field is not known. Check its spelling or remove it.',
  },
  empty: { ja: '空にはできません。値を入れてください。', en: 'This must not be empty. Give a value.' },
  wrongShape: { ja: '形式が正しくありません。', en: 'This does not have the expected shape.' },
  wrongType: (expected: string): Text => ({
    ja: `型が違います。${expected} 型にしてください。`,
    en: `This has the wrong type. It must be of type ${expected}.`,
  }),
  notOneOf: (values: readonly string[]): Text => ({
    ja: `使える値は次のいずれかです：${values.join('、')}。`,
    en: `This must be one of: ${values.join(', ')}.`,
  }),
  wrongForm: (pattern: string): Text => ({
    ja: `書式が正しくありません。求める書式：${pattern}`,
    en: `This is not written in the expected form: ${pattern}`,
  }),
  tooLow: (minimum: number): Text => ({
    ja: `${minimum}以上の数にしてください。`,
    en: `This must be ${minimum} or more.`,
  }),
  tooHigh: (maximum: number): Text => ({
    ja: `${maximum}以下の数にしてください。`,
    en: `This must be ${maximum} or less.`,
  }),
  tooLong: (maximum: number): Text => ({
    ja: `${maximum}文字までにしてください。`,
    en: `This must have no more than ${maximum} characters.`,
  }),
  tooMany: (maximum: number): Text => ({
    ja: `${maximum}件までにしてください。`,
    en: `This must have no more than ${maximum} entries.`,
  }),
  duplicate: (id: string, first: string): Text => ({
    ja: `「${id}」は ${first} でも使われています。別のidにしてください。`,
    en: `"${id}" is already used at ${first}. Choose another id.`,
  }),
  unknownReference: (id: string, list: string): Text => ({
    ja: `「${id}」は ${list} にありません。idを確認してください。`,
    en: `"${id}" is not in ${list}. Check the id.`,
  }),
  yearOutside: (year: number, from: number, to: number): Text => ({
    ja: `${year}年は対象期間（${from}～${to}年）の外です。`,
    en: `${year} is outside the coverage (${from}–${to}).`,
  }),
  dateOutsideYear: (date: string, year: number): Text => ({
    ja: `日付 ${date} は、記録の年（${year}年）と合いません。`,
    en: `The date ${date} does not fall in the record's year (${year}).`,
  }),
  notACalendarDay: (date: string): Text => ({
    ja: `${date} は暦にない日付です。`,
    en: `${date} is not a day of the calendar.`,
  }),
  endBeforeStart: { ja: '終わりが始まりより前です。', en: 'The end is before the start.' },
  partnerCount: (format: string, count: number): Text => ({
    ja: `format が ${format} の協議には、相手が${count}者必要です。`,
    en: `A ${format} consultation needs ${count === 1 ? 'one partner' : `${count} partners`}.`,
  }),
  samePartnerTwice: (id: string): Text => ({
    ja: `相手「${id}」が二度書かれています。`,
    en: `Partner "${id}" is named twice.`,
  }),
  linkForKnown: {
    ja: 'standing が unknown でない欄には、出所のリンクが必要です。',
    en: 'A standing that is not unknown needs a link to its source.',
  },
  noLinkForUnknown: {
    ja: 'standing が unknown の欄には、リンクを付けられません。',
    en: 'A standing that is unknown must not carry a link.',
  },
  precisionMismatch: (precision: string): Text => ({
    ja: `日付の書き方が精度「${precision}」と合いません。`,
    en: `The date is not written with the precision "${precision}".`,
  }),
  notFound: (status: number): Text => ({
    ja: `データのファイルを取得できませんでした（HTTP ${status}）。配置を確認して、もう一度お試しください。`,
    en: `The data file could not be fetched (HTTP ${status}). Check that it is in place and try again.`,
  }),
  unreachable: {
    ja: 'データのファイルに接続できませんでした。接続を確認して、もう一度お試しください。',
    en: 'The data file could not be reached. Check the connection and try again.',
  },
  notJson: (reason: string): Text => ({
    ja: `データのファイルがJSONとして読めません（${reason}）。`,
    en: `The data file is not valid JSON (${reason}).`,
  }),
  consoleClean: (records: number): Text => ({
    ja: `問題はありません（${records}件の記録）。`,
    en: `No issues (${records} records).`,
  }),
  consoleIssues: (count: number): Text => ({
    ja: `${count}件の問題があります。`,
    en: `${count} ${count === 1 ? 'issue' : 'issues'} found.`,
  }),
  consoleUnreadable: (code: string): Text => ({
    ja: `ファイルを開けません（${code}）。パスを確認してください。`,
    en: `The file cannot be opened (${code}). Check the path.`,
  }),
  consoleUsage: {
    ja: '使い方：npm run checkData -- ファイル名',
    en: 'Usage: npm run checkData -- FILE',
  },
};
