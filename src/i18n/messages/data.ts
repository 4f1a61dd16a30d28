import { counted } from '../phrases';
import type { Text } from '../text';

/** Words of the data files and of the part of the panel that saves them. */
export const dataMessages = {
  readme: {
    title: { ja: '表題', en: 'Title' },
    filter: { ja: '絞り込み', en: 'Filter' },
    source: { ja: '出典', en: 'Source' },
    asOf: { ja: '時点', en: 'As of' },
    added: { ja: '補足情報', en: 'Added facts' },
    licence: { ja: '利用条件', en: 'Licence' },
    note: { ja: '注記', en: 'Note' },
    address: { ja: 'この画面', en: 'This view' },
    table: { ja: '表', en: 'Table' },
  },
  notNarrowed: { ja: 'なし（全件）', en: 'none (all records)' },
  source: (issuer: Text, title: Text): Text => ({
    ja: `${issuer.ja}、${title.ja}。表題は当サイトによる。`,
    en: `${issuer.en}, ${title.en}. The title is ours.`,
  }),
  withAdded: {
    ja: '原資料以外から当サイトが加えた事実（推定・事前発表を含む）を含む。該当する項目に補足情報と示す。',
    en: 'Included: facts that we added from outside the source, some estimated or announced only; they are marked as added facts.',
  },
  withoutAdded: {
    ja: '含まない。原資料に記載のあることのみ。',
    en: 'Not included: only what the source gives.',
  },
  licence: {
    ja: '当サイトのプログラムはMITライセンス。原資料そのものの利用条件は、このデータに記録がない。',
    en: 'The program of this website is under the MIT licence. Terms of use of the source itself are not recorded in this data.',
  },

  scope: { ja: '範囲', en: 'Records' },
  /** How much a file will hold: rows, or in JSON records, of which several rows may be about one. */
  amount: {
    rows: (count: number): Text => ({ ja: `${count}行`, en: counted(count, 'row') }),
    records: (count: number): Text => ({ ja: `${count}件`, en: counted(count, 'record') }),
  },
  shown: ({ ja, en }: Text): Text => ({ ja: `絞り込みどおり（${ja}）`, en: `As filtered (${en})` }),
  all: ({ ja, en }: Text): Text => ({ ja: `すべて（${ja}）`, en: `All (${en})` }),
  ofTable: ({ ja, en }: Text, tables: number): Text => ({
    ja: `この表の${ja}（この画面の${tables}つの表のうち）`,
    en: `${en} of this table, one of ${tables} in this view`,
  }),
  ofView: ({ ja, en }: Text): Text => ({ ja: `この画面の${ja}`, en: `${en} of this view` }),
  allOfView: ({ ja, en }: Text): Text => ({ ja: `この画面の全${ja}`, en: `all ${en} of this view` }),
  saves: ({ ja, en }: Text): Text => ({ ja: `${ja}を保存します。`, en: `The file will hold ${en}.` }),
  notFiltered: ({ ja, en }: Text): Text => ({
    ja: `絞り込みはなく、${ja}を保存します。`,
    en: `Nothing is filtered: ${en}.`,
  }),
  /** A filter that leaves nothing out. */
  filterLeavesAll: ({ ja, en }: Text): Text => ({
    ja: `この絞り込みで除かれるものはなく、${ja}を保存します。`,
    en: `The filter leaves nothing out: ${en}.`,
  }),
  shownLoading: ({ ja, en }: Text): Text => ({
    ja: `絞り込みどおり、${ja}を保存します。絞り込みのない行を準備しています。`,
    en: `As filtered: ${en}. The rows without the filter are being prepared.`,
  }),
  shownOnly: ({ ja, en }: Text): Text => ({
    ja: `絞り込みどおり、${ja}を保存します。絞り込みのない行は準備できませんでした。`,
    en: `As filtered: ${en}. The rows without the filter could not be prepared.`,
  }),
  format: { ja: '形式', en: 'Format' },
  formats: {
    csv: { ja: 'CSV', en: 'CSV' },
    xlsx: { ja: 'Excel', en: 'Excel' },
    json: { ja: 'JSON', en: 'JSON' },
  },
  about: {
    csv: {
      ja: '一つの表。日英両方の列。文字コードはUTF-8（BOM付き）。最後のREADME列に、絞り込み・出典・時点・利用条件が入ります。',
      en: 'One table with columns in both languages, UTF-8 with a byte order mark. The last column, README, states filter, source, date and licence.',
    },
    xlsx: {
      ja: '表ごとに1シート。日英両方の列。READMEのシートに、絞り込み・出典・時点・利用条件が入ります。',
      en: 'One sheet for each table with columns in both languages. The sheet README states filter, source, date and licence.',
    },
    json: {
      ja: '記録ごとの全項目。絞り込み・出典・時点・利用条件も入ります。',
      en: 'Every field of each record, with filter, source, date and licence.',
    },
  },
  table: { ja: '表', en: 'Table' },
  tableChoice: (caption: string, rows: number): Text => ({
    ja: `${caption}（${rows}行）`,
    en: `${caption} (${counted(rows, 'row')})`,
  }),
  save: (format: Text, amount: Text): Text => ({
    ja: `${format.ja}で保存（${amount.ja}）`,
    en: `Save as ${format.en} (${amount.en})`,
  }),
  saved: (name: string, rows: number): Text => ({
    ja: `「${name}」（${rows}行）を保存しました。`,
    en: `Saved ${name} (${counted(rows, 'row')}).`,
  }),
  savedRecords: (name: string, records: number): Text => ({
    ja: `「${name}」（${records}件）を保存しました。`,
    en: `Saved ${name} (${counted(records, 'record')}).`,
  }),
  nothing: {
    ja: 'この絞り込みに該当する行はありません。',
    en: 'No row is left under this filter.',
  },
  emptyTable: { ja: 'この表に行はありません。', en: 'This table has no rows.' },
  noTables: { ja: 'この画面には表がありません。', en: 'This view has no table.' },
  notLoaded: {
    ja: 'ファイルを作る部品を読み込めませんでした。通信の状態を確かめ、もう一度お試しください。',
    en: 'A part of the app could not be loaded. Check the connection and try again.',
  },
  schema: { ja: 'この形式の定義（JSON Schema）', en: 'Definition of this format (JSON Schema)' },
  dataset: { ja: 'データ全体（dataset.json）', en: 'The whole dataset (dataset.json)' },
};
