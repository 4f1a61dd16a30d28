import { isJapanese, keyOf, runsOf } from './wordsOf';

/**
 * Other names under which readers look for what the dataset holds. They are common knowledge about words, not facts:
 * nothing here is a statement of the source or of the added facts, and nothing is shown but the name that was found.
 * Width, case, kana, accents, dots and hyphens are folded elsewhere, so each name stands here once.
 */

const UNITED_STATES = ['United States', 'United States of America'];

/** Partners, by ISO 3166-1 alpha-2: short and long names in both languages, alpha-3 codes, signs of the press. */
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  GB: [
    '英',
    '英国',
    'イギリス',
    'UK',
    'GBR',
    'United Kingdom',
    'Britain',
    'Great Britain',
    'グレートブリテン',
  ],
  IN: ['印', 'インド', '印度', 'IND', 'India', 'Republic of India', 'Bharat'],
  US: ['米', '米国', 'アメリカ', 'アメリカ合衆国', '合衆国', 'US', 'USA', 'America', ...UNITED_STATES],
  EU: ['欧', '欧州', '欧州連合', 'ヨーロッパ連合', 'European Union', 'Europe'],
  CN: ['中', '中国', '中華人民共和国', 'CHN', 'PRC', 'China', "People's Republic of China"],
  KR: ['韓', '韓国', '大韓民国', 'ROK', 'KOR', 'Korea', 'South Korea', 'S. Korea', 'Republic of Korea'],
  IL: ['イスラエル', 'イスラエル国', 'ISR', 'Israel', 'State of Israel'],
  EE: ['エストニア', 'エストニア共和国', 'EST', 'Estonia', 'Republic of Estonia'],
  FR: ['仏', '仏国', 'フランス', 'フランス共和国', 'FRA', 'France', 'French Republic'],
  AU: ['豪', '豪州', 'オーストラリア', 'オーストラリア連邦', 'AUS', 'Australia', 'Commonwealth of Australia'],
  RU: ['露', 'ロシア', 'ロシア連邦', 'RUS', 'Russia', 'Russian Federation'],
  DE: [
    '独',
    '独国',
    'ドイツ',
    'ドイツ連邦共和国',
    'DEU',
    'Germany',
    'Deutschland',
    'Federal Republic of Germany',
  ],
};

/** Names of one thing; what carries one of them in its own name is found by the others too. */
const SAME: readonly (readonly string[])[] = [
  [
    'サイバー犯罪条約',
    'Convention on Cybercrime',
    'Cybercrime Convention',
    'ブダペスト条約',
    'Budapest Convention',
  ],
  ['国連政府専門家会合', 'UN Group of Governmental Experts', 'GGE', 'UNGGE', 'UN GGE'],
  ['ASEAN', 'アセアン', '東南アジア諸国連合'],
  ['国連', 'United Nations', '国際連合', 'UN'],
  ['自衛隊', 'Self-Defense Forces', 'SDF', 'JSDF'],
  ['内閣サイバーセキュリティセンター', 'NISC'],
];

/** Further names of a partner; none for one that the table does not know. */
export function partnerAlternatives(id: string): readonly string[] {
  return PARTNERS[id] ?? [];
}

/** Further names of something by what it is called: of itself, and of what its name speaks of. */
export function alternativesOf(names: readonly string[]): {
  readonly own: readonly string[];
  readonly spokenOf: readonly string[];
} {
  const keys = names.map(keyOf);
  const spaced = names.map(inSpaces);
  const groups = GROUPS.filter(({ members }) =>
    members.some(({ held, japanese }) => spaced.some((own) => own.includes(japanese ? held.trim() : held))),
  );
  const isOwn = ({ members }: Group) => members.some(({ key }) => keys.includes(key));
  return {
    own: groups.filter(isOwn).flatMap(({ names: all }) => all),
    spokenOf: groups.filter((group) => !isOwn(group)).flatMap(({ names: all }) => all),
  };
}

interface Group {
  readonly names: readonly string[];
  readonly members: readonly { readonly key: string; readonly held: string; readonly japanese: boolean }[];
}

const GROUPS: readonly Group[] = SAME.map((names) => ({
  names,
  members: names.map((name) => ({ key: keyOf(name), held: inSpaces(name), japanese: isJapanese(name) })),
}));

/** The words of a name between spaces, so that UN is not found in UNODC. */
function inSpaces(name: string): string {
  return ` ${runsOf(name)
    .map(({ text }) => text)
    .join(' ')} `;
}
