import { yearSpan } from '../dates';
import { counted, listed } from '../phrases';
import type { Text } from '../text';

/** Kinds of records inside an English sentence, one and many; in Japanese the name of the kind serves. */
const kindNouns = {
  partner: { ja: '協議の相手', one: 'partner', many: 'partners' },
  consultation: { ja: '協議', one: 'consultation', many: 'consultations' },
  forumLevel: { ja: '会議のレベル', one: 'forum level', many: 'forum levels' },
  forum: { ja: '多国間会議', one: 'forum', many: 'forums' },
  framework: { ja: '能力構築支援の項目', one: 'capacity-building item', many: 'capacity-building items' },
  strategy: { ja: '戦略と取組の項目', one: 'strategy item', many: 'strategy items' },
  document: { ja: '文書', one: 'document', many: 'documents' },
  agency: { ja: '機関', one: 'agency or body', many: 'agencies and bodies' },
  milestone: { ja: '主な動き', one: 'milestone', many: 'milestones' },
} as const;

type Kind = keyof typeof kindNouns;

interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

function inBrackets(words: Text | null): Text {
  return words === null ? { ja: '', en: '' } : { ja: `（${words.ja}）`, en: ` (${words.en})` };
}

/** Records that match, and those of which it is not documented. */
interface Tally {
  readonly matching: number;
  readonly undecided: number;
}

function countOf({ matching, undecided }: Tally): Text {
  if (undecided === 0) return { ja: String(matching), en: String(matching) };
  return matching === 0
    ? { ja: `資料なし${undecided}`, en: `${undecided} not documented` }
    : { ja: `${matching}・資料なし${undecided}`, en: `${matching} + ${undecided} not documented` };
}

/** Words of the table of all records. */
export const recordsMessages = {
  headline: {
    all: (total: number, kinds: number): Text => ({
      ja: `原資料から採った${total}件の記録（${kinds}種類）`,
      en: `${counted(total, 'record')} of ${counted(kinds, 'kind')} drawn from the source`,
    }),
    /** `open`: of how many more it is not documented; `asked`: what they match, in words. */
    some: (found: number, total: number, open: number, asked: Text | null): Text => ({
      ja: `${total}件の記録のうち、条件${inBrackets(asked).ja}に合うものは${found}件${open > 0 ? `（ほかに資料なし${open}件）` : ''}`,
      en: `${found} of the ${counted(total, 'record')} ${found === 1 ? 'matches' : 'match'}${inBrackets(asked).en}${open > 0 ? `; ${open} more ${open === 1 ? 'is' : 'are'} not documented` : ''}`,
    }),
    none: (total: number, open: number, asked: Text | null): Text => ({
      ja: `${total}件の記録のうち、条件${inBrackets(asked).ja}に合う${open > 0 ? 'と確認できる' : ''}ものはない${open > 0 ? `（資料なし${open}件）` : ''}`,
      en: `None of the ${counted(total, 'record')} ${open > 0 ? 'is confirmed to match' : 'matches'}${inBrackets(asked).en}${open > 0 ? `; ${open} ${open === 1 ? 'is' : 'are'} not documented` : ''}`,
    }),
    /** The filter in words, and that the table is narrowed further. */
    further: (asked: Text): Text => ({ ja: `${asked.ja}、表の条件`, en: `${asked.en}; narrowed further` }),
  },
  seen: {
    nothing: { ja: '表に行はない。', en: 'The table has no rows.' },
    /** One record: what it is and what it is called. */
    one: (kind: Kind, name: Text): Text => ({
      ja: `表の1件は${kindNouns[kind].ja}「${name.ja}」。`,
      en: `The one row is ${/^[aeiou]/.test(kindNouns[kind].one) ? 'an' : 'a'} ${kindNouns[kind].one}: ${name.en}.`,
    }),
    kinds: (total: number, kinds: readonly KindCount[]): Text => {
      const names = kinds.map(({ kind, count }) => ({
        ja: `${kindNouns[kind].ja}${count}件`,
        en: counted(count, kindNouns[kind].one, kindNouns[kind].many),
      }));
      return names.length === 1
        ? {
            ja: `表の${total}件は、すべて${kinds.map(({ kind }) => kindNouns[kind].ja).join('')}。`,
            en: `All rows are of one kind: ${listed(names).en}.`,
          }
        : {
            ja: `表の${total}件の内訳は、${names.map(({ ja }) => ja).join('、')}。`,
            en: `The ${total} rows are ${listed(names).en}.`,
          };
    },
    dated: (count: number, from: number, to: number): Text => {
      const span = yearSpan(from, to);
      return {
        ja: `年又は日付のあるものは${count}件（${span.ja}）。`,
        en: `${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} a year or date (${span.en}).`,
      };
    },
    undated: { ja: '年又は日付のあるものはない。', en: 'None of them has a year or date.' },
    added: (count: number): Text =>
      count === 0
        ? { ja: '補足情報のあるものはない。', en: 'There are added facts about none of them.' }
        : {
            ja: `補足情報のあるものは${count}件。`,
            en: `There are added facts about ${count} of them.`,
          },
    /** Among the rows: forums for which it is not documented. */
    undecided: (count: number): Text => ({
      ja: `このうち会議${count}件は、選んだ国・地域の参加を確認できる資料がない（「参加していない」という意味ではない）。`,
      en: `For ${counted(count, 'forum')} among them the standing of the chosen partners is not documented, which does not mean “no”.`,
    }),
  },
  reading: {
    ja: '一行が一つの記録。国・地域、年、レベル、柱を選ぶと、該当する記録だけが残る（枠組みと戦略の項目は、下位の項目が挙げるものも含む）。',
    en: 'One row is one record. Choosing partners, years, levels or pillars keeps only the records that have them (for items of the framework and the strategy, what items below them name counts too).',
  },
  caption: { ja: '記録の一覧', en: 'Records' },
  name: { ja: '名称', en: 'Name' },
  columns: {
    other: { ja: '英語名', en: 'Japanese name' },
    kind: { ja: '種類', en: 'Kind' },
    date: { ja: '年・日付', en: 'Year or date' },
    partners: { ja: '国・地域', en: 'Partners' },
    level: { ja: '会議のレベル', en: 'Forum level' },
    pillar: { ja: '柱', en: 'Pillar' },
    sections: { ja: '出典', en: 'Source' },
    layer: { ja: '補足情報の有無', en: 'Layer' },
  },
  filter: { ja: '絞り込みとの関係', en: 'Under the filter' },
  undecided: { ja: '資料なし', en: 'Not documented' },
  byAddedFacts: (words: Text): Text => ({
    ja: `${words.ja}（補足情報）`,
    en: `${words.en} (added facts)`,
  }),
  layers: {
    source: { ja: '原資料', en: 'The source' },
    added: { ja: '原資料＋補足情報', en: 'The source and added facts' },
  },

  search: { ja: '記録を探す', en: 'Search the records' },
  searchHint: { ja: '名称・略号・用語', en: 'Name, abbreviation, term' },
  alike: {
    ja: '入力した語を含む記録はないため、似た語を含む記録を示しています。',
    en: 'No record contains these words; these contain similar ones.',
  },
  facets: { ja: '表の条件', en: 'Narrow the table' },
  kinds: { ja: '種類', en: 'Kind' },
  section: { ja: '原資料の箇所', en: 'Section of the source' },
  anySection: { ja: 'すべての箇所', en: 'All sections' },
  tally: countOf,
  withCount: (name: Text, count: Tally): Text => ({
    ja: `${name.ja}（${countOf(count).ja}）`,
    en: `${name.en} (${countOf(count).en})`,
  }),
  layer: { ja: '補足情報の有無', en: 'Layer' },
  layerChoices: {
    all: { ja: 'すべて', en: 'All' },
    source: { ja: '補足情報なし', en: 'Without added facts' },
    added: { ja: '補足情報あり', en: 'With added facts' },
  },
  clearFacets: { ja: '表の条件を解除', en: 'Clear these' },
  count: (shown: number, total: number): Text => ({
    ja: `${shown} / ${total} 件を表示`,
    en: `${shown} of ${total} records shown`,
  }),
  /** Of the rows, where some are there because it is not documented whether they match. */
  rows: ({ matching, undecided }: Tally): Text => ({
    ja:
      matching === 0
        ? `${undecided}行：すべて資料なし`
        : `${matching + undecided}行：条件に合うもの${matching}件、資料なし${undecided}件`,
    en:
      matching === 0
        ? `${counted(undecided, 'row')}: ${undecided === 1 ? 'it is' : 'all are'} not documented`
        : `${matching + undecided} rows: ${matching} ${matching === 1 ? 'matches' : 'match'}, ${undecided} not documented`,
  }),
  moreSections: (count: number): Text => ({ ja: `ほか${count}箇所`, en: `and ${count} more` }),
  columnMenu: { ja: '列', en: 'Columns' },
  usualColumns: { ja: '初めの列に戻す', en: 'Back to the usual columns' },
  switchedOff: {
    ja: '補足情報を非表示にしているため、選んだ国・地域が加わる会議は表に示していません。',
    en: 'Added facts are hidden, so the forums that the chosen partners are in are not listed.',
  },
  layerOff: {
    ja: '補足情報を非表示にしているため、「補足情報の有無」の条件は使っていません。',
    en: 'Added facts are hidden, so the choice of a layer is not used.',
  },

  copy: { ja: '表をコピー', en: 'Copy the table' },
  copyTip: {
    ja: '今の行と列を、表計算ソフトに貼り付けられる形（タブ区切り）でコピーします。',
    en: 'Copies the rows and columns as they are, tab-separated, to be pasted into a spreadsheet.',
  },
  copied: (rows: number): Text => ({
    ja: `${rows}行をコピーしました。`,
    en: `${counted(rows, 'row')} copied.`,
  }),
  copyFailed: {
    ja: 'ブラウザーがコピーを許可しませんでした。次の文字を選んでコピーしてください。',
    en: 'The browser did not allow copying. Copy the selected text below.',
  },
  copyText: { ja: 'コピーする文字', en: 'Text to copy' },
  close: { ja: '閉じる', en: 'Close' },
};
