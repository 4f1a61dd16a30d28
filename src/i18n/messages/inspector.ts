import { ordinal } from '../ordinal';
import { counted } from '../phrases';
import type { Text } from '../text';

/** Words of the inspector, the panel about one record. */
export const inspectorMessages = {
  leftOut: { ja: 'この記録は今の絞り込みに含まれていません。', en: 'The filter leaves this record out.' },
  otherYear: { ja: '選んだ年に含まれない。', en: 'Its year is not chosen.' },
  withoutPartner: { ja: '選んだ国・地域が相手ではない。', en: 'It is not with a chosen partner.' },
  otherPartner: { ja: '選んだ国・地域ではない。', en: 'It is not a chosen partner.' },
  otherLevel: { ja: '選んだレベルではない。', en: 'It is not a chosen level.' },
  partnersStand: (partners: Text, standing: Text): Text => ({
    ja: `${partners.ja}：${standing.ja}（補足情報）。`,
    en: `${partners.en}: ${standing.en} (added facts).`,
  }),
  clearFilter: { ja: '絞り込みを解除', en: 'Clear the filter' },
  showInChart: {
    timeline: { ja: '二国間協議等の図で見る', en: 'Show in the chart of consultations' },
    forums: { ja: '多国間会議の図で見る', en: 'Show in the chart of forums' },
    framework: { ja: '能力構築支援の図で見る', en: 'Show in the capacity-building chart' },
    strategy: { ja: '戦略と取組の図で見る', en: 'Show in the outline of the strategy' },
  },

  sameName: { ja: '英語名も同じ', en: 'The same in Japanese' },
  toProfile: { ja: 'この国・地域の画面', en: 'Page of this partner' },

  namedByUs: {
    ja: '呼び名は当サイトによる（原資料に名称の記載なし）',
    en: 'Our label; the source prints no name',
  },
  englishIsOurs: { ja: '英語名：当サイトによる訳', en: 'English name: our translation' },
  englishFrom: (status: Text): Text => ({
    ja: `英語名：${status.ja}`,
    en: `English name: ${status.en}`,
  }),
  englishFromAdded: {
    ja: '英語名：補足情報の資料による',
    en: 'English name: from the sources of the added facts',
  },

  partners: (count: number): Text => ({ ja: '相手', en: count === 1 ? 'Partner' : 'Partners' }),
  year: { ja: '年', en: 'Year' },
  yearValue: (year: number): Text => ({ ja: `${year}年`, en: String(year) }),
  partialYear: (year: number, month: Text): Text => ({
    ja: `${year}年（一覧は${month.ja}まで）`,
    en: `${year} (listed to ${month.en})`,
  }),
  format: { ja: '形式', en: 'Format' },
  bilateral: { ja: '二国間', en: 'Bilateral' },
  trilateral: { ja: '三カ国', en: 'Trilateral' },
  trilateralByNote: (note: string): Text => ({
    ja: `三カ国（原資料の注${note}）`,
    en: `Trilateral (note ${note} of the source)`,
  }),
  listing: { ja: '一覧での記載', en: 'Listing' },
  listingValue: (place: number, total: number): Text =>
    total === 1
      ? { ja: '一覧にあるのはこの1件のみ', en: 'The only one listed in the source' }
      : {
          ja: `一覧にある${total}件のうち${place}件目`,
          en: `${ordinal(place)} of ${total} listed in the source`,
        },
  withPartner: (value: Text, partner: Text): Text => ({
    ja: `${partner.ja}：${value.ja}`,
    en: `${value.en} (with ${partner.en})`,
  }),
  previous: { ja: '前の回', en: 'Previous' },
  next: { ja: '次の回', en: 'Next' },
  noneListed: { ja: '原資料の一覧になし', en: 'None listed in the source' },

  kind: { ja: '区分', en: 'Kind' },
  country: { ja: '国', en: 'Country' },
  region: { ja: '地域', en: 'Region' },
  printedAs: { ja: '原資料の表記', en: 'Printed as' },
  consultations: { ja: '協議', en: 'Consultations' },
  timesListed: (count: number): Text => ({
    ja: `一覧に${count}件`,
    en: `${counted(count, 'consultation')} listed`,
  }),
  firstAndLast: { ja: '最初と最後', en: 'First and last' },
  firstAndLastValue: (first: number, last: number): Text => ({
    ja: first === last ? `${first}年のみ` : `${first}年、${last}年`,
    en: first === last ? `${first} only` : `${first}, ${last}`,
  }),

  level: { ja: 'レベル', en: 'Level' },
  place: { ja: '記載順', en: 'Place in the list' },
  placeValue: (place: number, total: number, within: number, size: number): Text => ({
    ja: `全${total}会議の${place}番目（このレベルの${size}会議では${within}番目）`,
    en: `${ordinal(place)} of ${total}; ${ordinal(within)} of ${size} on its level`,
  }),
  completeness: { ja: '一覧の範囲', en: 'Extent' },
  openEnded: {
    ja: '原資料は「等」と結んでおり、挙げられた会議がすべてではない',
    en: 'The source ends with “and others”: the list is not complete',
  },
  closedList: { ja: '挙げられた会議のみ', en: 'Only the forums named' },
  forumsAt: (count: number): Text => ({ ja: `会議（${count}）`, en: `Forums (${count})` }),

  path: { ja: '位置', en: 'Place' },
  pillar: { ja: '柱', en: 'Pillar' },
  pillarValue: (mark: Text, emphasis: Text): Text => ({
    ja: `${mark.ja}（${emphasis.ja}）`,
    en: `${mark.en} (${emphasis.en.toLowerCase()})`,
  }),
  emphasis: { ja: '中心の枠組み', en: 'Mainly' },
  mainlyBilateral: { ja: '二国間', en: 'Bilateral' },
  mainlyMultilateral: { ja: '多国間', en: 'Multilateral' },
  priority: { ja: '注力', en: 'Focus' },
  priorityValue: { ja: '当面注力する取組', en: 'A focus for the time being' },
  date: { ja: '日付', en: 'Date' },
  underWay: (asOf: Text): Text => ({
    ja: `（${asOf.ja}の時点で実施中）`,
    en: `, still under way in ${asOf.en}`,
  }),
  children: (count: number): Text => ({ ja: `下の項目（${count}）`, en: `Items below (${count})` }),
  act: { ja: '決定等', en: 'Act' },
  short: { ja: '略称', en: 'Short name' },
  ministry: { ja: '府省庁等', en: 'Ministry or agency' },
  body: { ja: '機関・団体', en: 'Body' },
  recurrence: { ja: '頻度', en: 'Recurrence' },
  everyYearIn: (month: Text): Text => ({ ja: `毎年${month.ja}`, en: `Every ${month.en}` }),

  citation: { ja: '出典', en: 'In the source' },
  asOf: (date: Text): Text => ({ ja: `${date.ja}現在`, en: `As of ${date.en}` }),

  added: { ja: '補足情報（原資料以外）', en: 'Added facts (not in the source)' },
  meetingName: { ja: '会議の名称', en: 'Name of the series' },
  englishName: { ja: '英語名', en: 'English name' },
  bodyName: { ja: '名称', en: 'Name' },
  round: { ja: '回次', en: 'Round' },
  roundValue: (round: number): Text => ({ ja: `第${round}回`, en: ordinal(round) }),
  announcedFor: (date: Text): Text => ({ ja: `${date.ja}に開催と発表`, en: `Announced for ${date.en}` }),
  dayNotDocumented: { ja: '日を示す資料なし', en: 'Day not documented' },
  city: { ja: '開催地', en: 'City' },
  offices: { ja: '首席代表の官職', en: 'Heads of delegation (by office)' },
  fullName: { ja: '正式名称（英語）', en: 'Full name' },
  founded: { ja: '設立', en: 'Founded' },
  fiscalYear: (year: string): Text => ({ ja: `${year}年度`, en: `fiscal year ${year}` }),
  firstDate: { ja: '設立又は初回', en: 'Founding or first meeting' },
  host: { ja: '主催・事務局', en: 'Host or secretariat' },
  /** @param year the one that the source speaks for, of which the size is given too */
  size: (year: string): Text => ({ ja: `規模（${year}年）`, en: `Size (${year})` }),
  website: { ja: 'ウェブサイト', en: 'Website' },
  officialAmong: { ja: '公式資料を含む', en: 'an official source among them' },
  secondaryOnly: { ja: '二次資料', en: 'secondary sources' },
  matchEstimated: {
    ja: '原資料の名称との対応は推定',
    en: 'the match with the name in the source is presumed',
  },
  links: { ja: '出所', en: 'Sources' },
  newTab: { ja: '（新しいタブで開く）', en: ' (opens in a new tab)' },
  hostAgain: (host: string, place: number): string => `${host} (${place})`,

  standings: (asOf: Text): Text => ({
    ja: `一覧の国・地域の参加状況（${asOf.ja}現在）`,
    en: `Standing of the listed partners (as of ${asOf.en})`,
  }),
  sitsIn: (asOf: Text): Text => ({
    ja: `多国間会議への参加状況（${asOf.ja}現在）`,
    en: `Standing in the forums (as of ${asOf.en})`,
  }),
  evidence: { ja: '根拠', en: 'Evidence' },
  evidenceOf: (standing: Text): Text => ({
    ja: `（${standing.ja}）`,
    en: ` for “${standing.en}”`,
  }),
  estimated: { ja: '（推定）', en: ' (estimated)' },

  related: { ja: '関連する記録', en: 'Related records' },
  names: { ja: 'この記録が挙げるもの', en: 'What it names' },
  namedBy: { ja: 'この記録を挙げるもの', en: 'What names it' },
};
