import { counted, inWords } from '../phrases';
import type { Text } from '../text';
import { overviewMessages } from './overview';

/** A level of forums and how many of the forums found are on it. */
interface OnLevel {
  readonly level: Text;
  readonly count: number;
}

/** How many forums chosen partners sit in; of `unknown` more that is not documented. */
interface Seats {
  readonly count: number;
  readonly unknown: number;
  /** True when something else than partners narrows the forums. */
  readonly narrowed: boolean;
}

/** Items of the framework that match, out of how many; not all of them stand under its pillars. */
interface Items {
  /** All pillars of the framework: they are counted where nothing is left out. */
  readonly pillars: number;
  readonly items: number;
  readonly total: number;
  readonly examples: number;
}

/** Sentences on what the first page counts; each is whole, and a paragraph is some of them in a row. */
export const overviewSeenMessages = {
  /** The forums by level; `narrowed` when the filter leaves some out. */
  forums: (count: number, on: readonly OnLevel[], narrowed: boolean): Text => {
    if (count === 0) {
      return { ja: '条件に合う多国間会議は、原資料に記載がない。', en: 'No forum in the source matches.' };
    }
    const levels = {
      ja: on.map((one) => `${one.level.ja}${one.count}`).join('、'),
      en: on.map((one) => `${one.level.en} ${one.count}`).join('; '),
    };
    const verb = narrowed ? (count === 1 ? 'matches' : 'match') : count === 1 ? 'is named' : 'are named';
    return {
      ja: `${narrowed ? '条件に合う' : ''}多国間会議は${count}（${levels.ja}）。`,
      en: `${counted(count, 'forum')} ${verb}: ${levels.en}.`,
    };
  },
  /** Where chosen partners sit, which is an added fact; `who`: one of them, in words. */
  sitsIn: (who: Text, { count, unknown, narrowed }: Seats): Text => {
    const least = unknown > 0;
    const ja =
      count === 0
        ? `${who.ja}の参加を確認できるものはない`
        : `${who.ja}が参加するものは${least ? '少なくとも' : ''}${count}`;
    const places = narrowed ? `${count} of the forums that match` : counted(count, 'forum');
    const en =
      count === 0
        ? `no forum${narrowed ? ' that matches' : ''} is known to include ${who.en}`
        : `${who.en} sits in ${least ? 'at least ' : ''}${places}`;
    return {
      ja: `補足情報によれば、${narrowed ? '条件に合う' : ''}多国間会議のうち、${ja}${least ? `（ほかに資料なし${unknown}）` : ''}。`,
      en: `By added facts, ${en}${least ? `; for ${unknown}${count > 0 ? ' more' : ''} it is not documented` : ''}.`,
    };
  },
  anyOf: (partners: Text): Text => ({
    ja: `${partners.ja}のいずれか`,
    en: `at least one of ${partners.en}`,
  }),
  /** Where partners are chosen and the added facts, which say where they sit, are hidden. */
  notNarrowed: {
    ja: '補足情報を非表示にしているため、会議数は国・地域では絞っていません。',
    en: 'Added facts are hidden, so forums are not narrowed by partner.',
  },
  items: ({ pillars, items, total, examples }: Items): Text => {
    if (items === 0) {
      return {
        ja: '能力構築支援の枠組みに、条件に合う項目はない。',
        en: 'No item of the capacity-building framework matches.',
      };
    }
    const given = overviewMessages.examples(examples);
    const [ja, en] = examples > 0 ? [`、${given.ja}`, `, ${given.en}`] : ['', ''];
    if (items < total) {
      return {
        ja: `能力構築支援の枠組みで条件に合うのは${items}項目${ja}（項目の数は当サイトの整理による）。`,
        en: `${counted(items, 'item')} of the capacity-building framework ${items === 1 ? 'matches' : 'match'}${en} (items as we outline them).`,
      };
    }
    return {
      ja: `能力構築支援の枠組みは${pillars}つの柱、${items}項目${ja}（項目の数は当サイトの整理による）。`,
      en: `The capacity-building framework has ${inWords(pillars)} ${pillars === 1 ? 'pillar' : 'pillars'} and ${counted(items, 'item')}${en} (items as we outline them).`,
    };
  },
};
