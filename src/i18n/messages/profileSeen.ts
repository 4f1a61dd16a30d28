import { counted, fullStop, inSentence, sentenceCase } from '../phrases';
import { eachLang, type Text } from '../text';
import { saidYears, type AskedYears, type SaidYear } from './saidYears';

/** 「選んだ年（2013～2015年）」 / "the years chosen (2013–2015)". */
function chosenYears({ years }: AskedYears): Text {
  const when = saidYears.period(years);
  return {
    ja: `選んだ年（${when.ja}）`,
    en: `the ${years.length === 1 ? 'year' : 'years'} chosen (${when.en})`,
  };
}

/** What years leave out. */
function inTheWhole(total: number): Text {
  return total === 0
    ? { ja: '（原資料全体でも記載なし）', en: ' (none in the whole source)' }
    : { ja: `（原資料全体では${total}件）`, en: ` (${total} in the whole source)` };
}

/** Before a count that more documents could only raise. */
function atLeast(open: number): Text {
  return open > 0 ? { ja: '少なくとも', en: 'at least ' } : { ja: '', en: '' };
}

/** Sentences on what a partner's page or a comparison shows; each is whole, and a paragraph is some of them in a row. */
export const profileSeenMessages = {
  listed: (name: Text, count: number, years: readonly SaidYear[]): Text => ({
    ja: `原資料は、${name.ja}との協議として、${saidYears.listed(years).ja}の${count}件を記載している。`,
    en: `The source lists ${counted(count, 'consultation')} with ${inSentence(name).en}: in ${saidYears.listed(years).en}.`,
  }),
  /** @param total all that the source lists, more than the count */
  listedOf: (
    name: Text,
    count: number,
    total: number,
    asked: AskedYears,
    years: readonly SaidYear[],
  ): Text => {
    const when = chosenYears(asked);
    const single = asked.years.length === 1;
    const said = saidYears.listed(years);
    return {
      ja: `原資料に記載のある${name.ja}との協議${total}件のうち、${when.ja}のものは${single ? '' : `、${said.ja}の`}${count}件。`,
      en: `Of the ${counted(total, 'consultation')} that the source lists with ${inSentence(name).en}, ${count} ${count === 1 ? 'is' : 'are'} in ${when.en}${single ? '' : `: in ${said.en}`}.`,
    };
  },
  noneOf: (name: Text, total: number, { years }: AskedYears): Text => {
    const [when, whole] = [saidYears.period(years), inTheWhole(total)];
    return {
      ja: `${when.ja}には、${name.ja}との協議の記載がない${whole.ja}が、協議がなかったことを意味しない。`,
      en: `None is listed with ${inSentence(name).en} in ${when.en}${whole.en}, which does not mean that none was held.`,
    };
  },
  without: (years: readonly SaidYear[]): Text => ({
    ja: `${saidYears.without(years).ja}は記載がないが、協議がなかったことを意味しない。`,
    en: `None is listed in ${saidYears.without(years).en}, which does not mean that none was held.`,
  }),
  items: (name: Text, count: number): Text => {
    const who = inSentence(name).en;
    return count === 0
      ? {
          ja: `能力構築支援と戦略に、${name.ja}に係る項目はない。`,
          en: fullStop(`No item of the capacity-building framework or the strategy mentions ${who}`),
        }
      : {
          ja: `能力構築支援と戦略の${count}項目が${name.ja}に係る。`,
          en: fullStop(
            `${counted(count, 'item')} of the capacity-building framework and the strategy ${count === 1 ? 'mentions' : 'mention'} ${who}`,
          ),
        };
  },
  /** By added facts; a lower bound where it is not documented for some. */
  forums: (name: Text, seats: number, total: number, unknown: number): Text => {
    const who = inSentence(name).en;
    const open = {
      ja: unknown === 0 ? '' : `（${unknown}会議は資料なし）`,
      en: unknown === 0 ? '' : `; for ${unknown} this is not documented`,
    };
    return seats === 0
      ? {
          ja: `補足情報によれば、${name.ja}の参加等を確認できる会議はない${open.ja}。`,
          en: `By added facts ${who} is ${unknown > 0 ? 'not known to be in any' : 'in none'} of the ${total} forums${open.en}.`,
        }
      : {
          ja: `補足情報によれば、${name.ja}の参加等を確認できるのは${total}会議のうち${atLeast(unknown).ja}${seats}会議${open.ja}。`,
          en: `By added facts ${who} is in ${atLeast(unknown).en}${seats} of the ${total} forums${open.en}.`,
        };
  },

  /** One partner of several, with its number and its years. */
  each: (
    name: Text,
    count: number,
    total: number,
    { part, years: asked }: AskedYears,
    years: readonly SaidYear[],
  ): Text => {
    const who = inSentence(name).en;
    const whole = part ? inTheWhole(total) : { ja: '', en: '' };
    if (count === 0) {
      return {
        ja: `${name.ja}${part ? 'との協議' : ''}は記載なし${whole.ja}`,
        en: `none with ${who}${whole.en}`,
      };
    }
    const said = saidYears.listed(years);
    // A single year has been said at the beginning of the sentence.
    const when =
      part && asked.length === 1 ? { ja: '', en: '' } : { ja: `${said.ja}の`, en: `, in ${said.en}` };
    return {
      ja: `${name.ja}${part ? 'との協議' : ''}は${when.ja}${count}件${whole.ja}`,
      en: `${count} with ${who}${when.en}${whole.en}`,
    };
  },
  compared: (each: readonly Text[], asked: AskedYears): Text => {
    const all = eachLang((lang) => each.map((words) => words[lang]).join(lang === 'ja' ? '、' : '; '));
    const when = chosenYears(asked);
    return asked.part
      ? { ja: `${when.ja}では、${all.ja}。`, en: fullStop(`In ${when.en} the source lists ${all.en}`) }
      : { ja: `原資料の記載は、${all.ja}。`, en: fullStop(`The source lists ${all.en}`) };
  },
  /** Where a trilateral stands on several lanes. */
  countedOnce: (count: number, { part, years }: AskedYears): Text => {
    const when = saidYears.period(years);
    return {
      ja: `三カ国協議は1件と数え、${part ? `${when.ja}は` : ''}計${count}件。`,
      en: `With each trilateral consultation counted once, there ${count === 1 ? 'is' : 'are'} ${count} in all${part ? ` in ${when.en}` : ''}.`,
    };
  },
  /** In which years all of them are listed; of a single year that they are. */
  shared: (all: Text, { part, years }: AskedYears, shared: readonly SaidYear[]): Text => {
    const when = saidYears.period(years);
    const said = saidYears.listed(shared);
    if (shared.length === 0) {
      return {
        ja: `${part ? `${when.ja}に、` : ''}${all.ja}記載のある年はない。`,
        en: `In no year${part ? ` of ${when.en}` : ''} are ${all.en} listed.`,
      };
    }
    if (!part || years.length === 1) {
      return {
        ja: part ? `${said.ja}は${all.ja}記載がある。` : `${all.ja}記載のある年は${said.ja}。`,
        en: `${sentenceCase(all.en)} are listed in ${said.en}.`,
      };
    }
    return {
      ja: `${when.ja}のうち、${all.ja}記載のある年は${said.ja}。`,
      en: `Of the years ${when.en}, ${all.en} are listed in ${said.en}.`,
    };
  },
  /** By added facts; a lower bound where it is open for some. */
  sharedForums: (all: Text, seats: number, total: number, open: number): Text => {
    const rest = {
      ja: open === 0 ? '' : `（${open}会議は資料がなく判断できない）`,
      en: open === 0 ? '' : `; for ${open} it cannot be said`,
    };
    return seats === 0
      ? {
          ja: `補足情報によれば、${all.ja}参加等を確認できる会議はない${rest.ja}。`,
          en: `By added facts, none of the ${total} forums ${open > 0 ? 'is known to include' : 'includes'} ${all.en}${rest.en}.`,
        }
      : {
          ja: `補足情報によれば、${all.ja}参加等を確認できるのは${total}会議のうち${atLeast(open).ja}${seats}会議${rest.ja}。`,
          en: `By added facts, ${all.en} are in ${atLeast(open).en}${seats} of the ${total} forums${rest.en}.`,
        };
  },
};
