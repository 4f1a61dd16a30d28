import { counted } from '../phrases';
import type { Text } from '../text';

/** Words of what the search finds; they come late, with the results. */
export const searchResultsMessages = {
  results: { ja: '検索結果', en: 'Results' },
  section: { ja: '原資料の箇所', en: 'Section of the source' },
  term: { ja: '用語', en: 'Term' },
  added: { ja: '補足情報', en: 'added facts' },
  count: (count: number): Text => ({ ja: `${count}件`, en: counted(count, 'result') }),
  alike: (words: string, count: number): Text => ({
    ja: `「${words}」を含むものはありません。似た語を含むもの：${count}件`,
    en: `Nothing contains “${words}”. ${counted(count, 'result')} with similar words`,
  }),
  some: (count: number): Text => ({
    ja: `すべての語を含む記録はありません。一部の語を含む記録：${count}件`,
    en: `No record has all the words; these have some of them: ${counted(count, 'result')}`,
  }),
  allInRecords: (kind: Text, count: number): Text => ({
    ja: `${kind.ja} ${count}件すべてを記録一覧で見る`,
    en: `All ${count} in the records (${kind.en})`,
  }),
  more: (count: number): Text => ({ ja: `ほか${count}件を表示`, en: `Show ${count} more` }),
  morePlaces: (place: Text, more: number): Text => ({
    ja: `${place.ja}（ほか${more}箇所）`,
    en: `${place.en} (and ${counted(more, 'more section')})`,
  }),
  examples: { ja: '検索の例', en: 'For example' },
  inYear: (name: Text, year: number): Text => ({ ja: `${name.ja} ${year}`, en: `${name.en} ${year}` }),
  pillar: (pillar: number, mark: string): Text => ({ ja: `柱${mark}`, en: `Pillar ${pillar}` }),
  none: (words: string): Text => ({
    ja: `「${words}」に一致するものはありません`,
    en: `Nothing matches “${words}”`,
  }),
  tryOther: {
    ja: '語を短くするか、別の名称や略号（英・英国・UK など）でお試しください。検索できるのは、原資料から採った記録、原資料の箇所、用語です。',
    en: 'Try a shorter word, or another name or abbreviation (UK, 英国, GB). The search covers the records drawn from the source, its sections, and terms.',
  },
  addedOff: {
    ja: '補足情報を非表示にしているため、補足情報の語は検索していません。',
    en: 'Added facts are hidden, so their words are not searched.',
  },
};
