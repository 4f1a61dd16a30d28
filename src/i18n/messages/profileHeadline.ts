import { counted, listed } from '../phrases';
import type { Text } from '../text';
import { saidYears, type AskedYears, type SaidYear } from './saidYears';

/** Some or all of the listed consultations and the years that they are in, where a reader chose years. */
function inYears(count: number, total: number, { years }: AskedYears): Text {
  const when = saidYears.period(years);
  const noun = counted(total, 'listed consultation');
  if (count === total) {
    const all = { 1: `the ${noun}`, 2: 'both listed consultations' }[total] ?? `all ${noun}`;
    return {
      ja: `記載のある協議${total}件は${total === 1 ? '' : '全て'}${when.ja}`,
      en: `${all} ${total === 1 ? 'is' : 'are'} in ${when.en}`,
    };
  }
  return {
    ja: `記載のある協議${total}件のうち${when.ja}は${count}件`,
    en: `${count} of the ${noun} ${count === 1 ? 'is' : 'are'} in ${when.en}`,
  };
}

/** In which years all of the compared partners are listed; of a single year only whether they are. */
function togetherIn(all: Text, { years }: AskedYears, shared: readonly SaidYear[]): Text {
  if (years.length === 1) {
    return shared.length === 0 ? { ja: '', en: '' } : { ja: `、${all.ja}記載あり`, en: `, with ${all.en}` };
  }
  return shared.length === 0
    ? { ja: `、${all.ja}記載のある年はなし`, en: `, in no year with ${all.en}` }
    : {
        ja: `、${all.ja}記載のある年は${saidYears.listed(shared).ja}`,
        en: `, with ${all.en} in ${saidYears.listed(shared).en}`,
      };
}

function none(name: Text, { years }: AskedYears): Text {
  const when = saidYears.period(years);
  return {
    ja: `${name.ja}：${when.ja}の協議は原資料に記載なし`,
    en: `${name.en}: no consultation listed in ${when.en}`,
  };
}

/** The finding of a partner's page, and of a comparison. */
export const profileHeadlineMessages = {
  none,
  /**
   * @param total all that the source lists
   * @param years those with a consultation
   * @param trilateral that every one is a trilateral, in words; else null
   */
  some: (
    name: Text,
    count: number,
    total: number,
    asked: AskedYears,
    years: readonly SaidYear[],
    trilateral: Text | null,
  ): Text => {
    if (count < total) {
      const words = inYears(count, total, asked);
      return {
        ja: `${name.ja}：${words.ja}${trilateral ? `（${trilateral.ja}）` : ''}`,
        en: `${name.en}: ${words.en}${trilateral ? ` (${trilateral.en})` : ''}`,
      };
    }
    return {
      ja: `${name.ja}：協議の記載は${saidYears.listed(years).ja}の${count}件${trilateral ? `、${trilateral.ja}` : ''}`,
      en: `${name.en}: ${counted(count, 'consultation')} listed, in ${saidYears.listed(years).en}${trilateral ? `, ${trilateral.en}` : ''}`,
    };
  },
  /** That every one of them is a trilateral. */
  allTrilateral: (count: number): Text =>
    count === 1
      ? { ja: '三カ国協議', en: 'trilateral' }
      : {
          ja: 'いずれも三カ国協議',
          en: count === 2 ? 'both trilateral' : 'all trilateral',
        },
  /**
   * @param all the compared partners together, in words
   * @param shared the years in which all of them are listed
   */
  compared: (
    names: readonly Text[],
    all: Text,
    count: number,
    total: number,
    asked: AskedYears,
    shared: readonly SaidYear[],
  ): Text => {
    const who = { ja: names.map(({ ja }) => ja).join('・'), en: listed(names).en };
    if (count === 0) return none(who, asked);
    const words = asked.part
      ? inYears(count, total, asked)
      : { ja: `協議の記載は計${count}件`, en: `${counted(count, 'consultation')} listed` };
    const together = togetherIn(all, asked, shared);
    return { ja: `${who.ja}：${words.ja}${together.ja}`, en: `${who.en}: ${words.en}${together.en}` };
  },
  unknown: (written: string): Text => ({
    ja: `「${written}」という国・地域は原資料にありません`,
    en: `The source lists no partner “${written}”`,
  }),
};
