import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { headlineComparison, headlineProfile } from '../../../src/features/partners/headlineProfile';
import { seenComparison, seenProfile } from '../../../src/features/partners/seenProfile';
import { selectComparison } from '../../../src/features/partners/selectComparison';
import { selectProfile } from '../../../src/features/partners/selectProfile';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file, nodes } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';
import { periodIn } from './periodIn';

const dataset = realDataset();
const bare = withoutSupplement(dataset);
const ids = dataset.partners.map(({ id }) => id);
const filters = arbitraryFilters(dataset);
const whole = { from: 2012, to: 2016 };
const profile = (id: string, years = whole, from = dataset) =>
  selectProfile(from, from.partnerById.get(id)!, years);
const ofPartner = (id: string) => file.consultations.filter(({ partners }) => partners.includes(id));
const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];
const standing = (forum: string, partner: string) =>
  file.supplement.memberships.find((row) => row.forum === forum && row.partner === partner)?.standing ??
  'unknown';
const isPart = ({ from, to }: { readonly from: number; readonly to: number }) => from > 2012 || to < 2016;
/** An English partner inside a sentence, with or without its article. */
const named = (id: string) =>
  `(the )?${dataset.partnerById.get(id)!.name.en.replaceAll('.', String.raw`\.`)}`;
const jaName = (id: string) => dataset.partnerById.get(id)!.name.ja;
const is = (count: number) => (count === 1 ? 'is' : 'are');
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const NEVER =
  /\b1 (consultations|forums|items)\b|\b0\b|(?<!\d)0(件|会議|項目)|undefined|NaN|null|、。|\.\.|  /;

describe('the words of a profile', () => {
  test('for the whole source', () => {
    expect(headlineProfile(profile('GB'))).toEqual({
      ja: '英国：協議の記載は2012年、2014年、2016年（10月まで）の3件',
      en: 'UK: 3 consultations listed, in 2012, 2014 and 2016 (to October)',
    });
    expect(headlineProfile(profile('CN'))).toEqual({
      ja: '中国：協議の記載は2014年、2015年の2件、いずれも三カ国協議',
      en: 'China: 2 consultations listed, in 2014 and 2015, both trilateral',
    });
    expect(headlineProfile(profile('IN')).en).toBe('India: 1 consultation listed, in 2012');
    expect(seenProfile(profile('GB'))).toEqual({
      ja: '原資料は、英国との協議として、2012年、2014年、2016年（10月まで）の3件を記載している。2013年、2015年は記載がないが、協議がなかったことを意味しない。能力構築支援と戦略に、英国に係る項目はない。補足情報によれば、英国の参加等を確認できるのは16会議のうち少なくとも9会議（2会議は資料なし）。',
      en: 'The source lists 3 consultations with the UK: in 2012, 2014 and 2016 (to October). None is listed in 2013 or 2015, which does not mean that none was held. No item of the capacity-building framework or the strategy mentions the UK. By added facts the UK is in at least 9 of the 16 forums; for 2 this is not documented.',
    });
    expect(seenProfile(profile('US', whole, bare)).en).toMatch(
      /None is listed in 2012, .* 22 items of the capacity-building framework and the strategy mention the U\.S\.$/,
    );
  });

  test('for some years, for one, and for years without any', () => {
    expect(headlineProfile(profile('US', { from: 2014, to: 2015 }))).toEqual({
      ja: '米国：記載のある協議4件のうち2014～2015年は2件',
      en: 'U.S.: 2 of the 4 listed consultations are in 2014–2015',
    });
    expect(headlineProfile(profile('KR', { from: 2014, to: 2014 }))).toEqual({
      ja: '韓国：記載のある協議2件のうち2014年は1件（三カ国協議）',
      en: 'ROK: 1 of the 2 listed consultations is in 2014 (trilateral)',
    });
    expect(headlineProfile(profile('DE', { from: 2012, to: 2013 })).en).toBe(
      'Germany: no consultation listed in 2012–2013',
    );
    expect(seenProfile(profile('DE', { from: 2013, to: 2013 }, bare)).en).toBe(
      'None is listed with Germany in 2013 (1 in the whole source), which does not mean that none was held. No item of the capacity-building framework or the strategy mentions Germany.',
    );
    expect(seenProfile(profile('GB', { from: 2014, to: 2014 }, bare))).toEqual({
      ja: '原資料に記載のある英国との協議3件のうち、選んだ年（2014年）のものは1件。能力構築支援と戦略に、英国に係る項目はない。',
      en: 'Of the 3 consultations that the source lists with the UK, 1 is in the year chosen (2014). No item of the capacity-building framework or the strategy mentions the UK.',
    });
  });

  test('say the numbers that the file gives, each with what it counts, for any years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), filters, fc.boolean(), (id, { years }, added) => {
        const own = ofPartner(id);
        const inside = own.filter(({ year }) => year >= years.from && year <= years.to);
        const [count, total] = [inside.length, own.length];
        const naming = nodes.filter(({ links }) => links?.partners?.includes(id)).length;
        const seats = file.forums.filter((forum) => SITS.includes(standing(forum.id, id))).length;
        const unknown = file.forums.filter((forum) => standing(forum.id, id) === 'unknown').length;
        const when = periodIn(years);
        const data = profile(id, years, added ? dataset : bare);
        const [seen, headline] = [seenProfile(data), headlineProfile(data)];
        const some = count > 0 && count < total;

        expect(seen.en).toMatch(
          new RegExp(
            count === 0
              ? `^None is listed with ${named(id)} in ${when.en} \\(${total} in the whole source\\)`
              : some
                ? `^Of the ${plural(total, 'consultation')} that the source lists with ${named(id)}, ${count} ${is(count)} in the years? chosen \\(${when.en}\\)`
                : `^The source lists ${plural(total, 'consultation')} with ${named(id)}: in `,
          ),
        );
        expect(seen.ja).toMatch(
          new RegExp(
            count === 0
              ? `^${when.ja}には、${jaName(id)}との協議の記載がない（原資料全体では${total}件）`
              : some
                ? `^原資料に記載のある${jaName(id)}との協議${total}件のうち、選んだ年（${when.ja}）のものは.*${count}件。`
                : `^原資料は、${jaName(id)}との協議として、.*の${total}件を記載している。`,
          ),
        );
        expect(headline.en).toMatch(
          new RegExp(
            count === 0
              ? `: no consultation listed in ${when.en}$`
              : some
                ? `: ${count} of the ${total} listed consultations ${is(count)} in ${when.en}( \\(|$)`
                : `: ${plural(total, 'consultation')} listed, in `,
          ),
        );
        expect(headline.ja).toMatch(
          new RegExp(
            count === 0
              ? `：${when.ja}の協議は原資料に記載なし$`
              : some
                ? `：記載のある協議${total}件のうち${when.ja}は${count}件`
                : `：協議の記載は.*の${total}件`,
          ),
        );
        expect(seen.en).toContain(
          naming === 0 ? 'No item of the capacity' : `${plural(naming, 'item')} of the capacity`,
        );
        expect(seen.ja).toContain(
          naming === 0 ? `${jaName(id)}に係る項目はない` : `戦略の${naming}項目が${jaName(id)}に係る`,
        );
        const [leastEn, leastJa] = unknown > 0 ? ['at least ', '少なくとも'] : ['', ''];
        expect(seen.en.includes(`is in ${leastEn}${seats} of the ${file.forums.length} forums`)).toBe(added);
        expect(seen.ja.includes(`${file.forums.length}会議のうち${leastJa}${seats}会議`)).toBe(added);
        expect(seen.en.includes(`for ${unknown} this is not documented`)).toBe(added && unknown > 0);
        expect(seen.ja.includes(`${unknown}会議は資料なし`)).toBe(added && unknown > 0);
        for (const words of [seen.ja, seen.en, headline.ja, headline.en]) {
          expect(words).not.toMatch(NEVER);
          expect(!some || new RegExp(`${when.ja}|${when.en}`).test(words)).toBe(true);
        }
        expect(/補足|added/.test(seen.ja + seen.en)).toBe(added);
      }),
    );
  });
});

describe('the words of a comparison', () => {
  const compare = (chosen: readonly string[], years = whole, from = dataset) =>
    selectComparison(from, chosen, years);

  test('name the years and the forums of all', () => {
    expect(headlineComparison(compare(['GB', 'FR']))).toEqual({
      ja: '英国・フランス：協議の記載は計5件、2か国とも記載のある年は2014年、2016年（10月まで）',
      en: 'UK and France: 5 consultations listed, with both in 2014 and 2016 (to October)',
    });
    expect(headlineComparison(compare(['EU', 'GB', 'FR'])).ja).toBe(
      'EU・英国・フランス：協議の記載は計6件、3か国・地域とも記載のある年は2014年',
    );
    expect(headlineComparison(compare(['IN', 'DE', 'RU'])).en).toBe(
      'India, Germany and Russia: 3 consultations listed, in no year with all three',
    );
    expect(seenComparison(compare(['CN', 'KR', 'GB'], whole, bare)).en).toBe(
      'The source lists 2 with China, in 2014 and 2015; 2 with the ROK, in 2014 and 2015; 3 with the UK, in 2012, 2014 and 2016 (to October). With each trilateral consultation counted once, there are 5 in all. All three are listed in 2014.',
    );
    const seen = seenComparison(compare(['CN', 'KR']));
    expect(seen.ja).toMatch(
      /補足情報によれば、2か国とも参加等を確認できるのは16会議のうち少なくとも5会議（4会議は資料がなく判断できない）。$/,
    );
    expect(seen.en).toMatch(
      /By added facts, both are in at least 5 of the 16 forums; for 4 it cannot be said\.$/,
    );
  });

  test('name the years that were chosen, and what they leave out', () => {
    const none = compare(['IN', 'EE'], { from: 2013, to: 2013 }, bare);
    expect(headlineComparison(none)).toEqual({
      ja: 'インド・エストニア：2013年の協議は原資料に記載なし',
      en: 'India and Estonia: no consultation listed in 2013',
    });
    expect(seenComparison(none)).toEqual({
      ja: '選んだ年（2013年）では、インドとの協議は記載なし（原資料全体では1件）、エストニアとの協議は記載なし（原資料全体では2件）。記載がないことは、協議がなかったことを意味しない。',
      en: 'In the year chosen (2013) the source lists none with India (1 in the whole source); none with Estonia (2 in the whole source). That none is listed does not mean that none was held.',
    });
    const one = compare(['GB', 'FR'], { from: 2014, to: 2014 }, bare);
    expect(headlineComparison(one)).toEqual({
      ja: '英国・フランス：記載のある協議5件のうち2014年は2件、2か国とも記載あり',
      en: 'UK and France: 2 of the 5 listed consultations are in 2014, with both',
    });
    expect(seenComparison(one).en).toBe(
      'In the year chosen (2014) the source lists 1 with the UK (3 in the whole source); 1 with France (2 in the whole source). Both are listed in 2014.',
    );
    const some = compare(['CN', 'KR'], { from: 2013, to: 2014 }, bare);
    expect(headlineComparison(some).en).toBe(
      'China and ROK: 1 of the 2 listed consultations is in 2013–2014, with both in 2014',
    );
    expect(seenComparison(some)).toEqual({
      ja: '選んだ年（2013～2014年）では、中国との協議は2014年の1件（原資料全体では2件）、韓国との協議は2014年の1件（原資料全体では2件）。三カ国協議は1件と数え、2013～2014年は計1件。2013～2014年のうち、2か国とも記載のある年は2014年。',
      en: 'In the years chosen (2013–2014) the source lists 1 with China, in 2014 (2 in the whole source); 1 with the ROK, in 2014 (2 in the whole source). With each trilateral consultation counted once, there is 1 in all in 2013–2014. Of the years 2013–2014, both are listed in 2014.',
    });
  });

  test('say the numbers that the file gives, for any two to four partners and any years', () => {
    const several = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(several, filters, (chosen, { years }) => {
        const all = file.consultations.filter(({ partners }) => partners.some((id) => chosen.includes(id)));
        const inside = all.filter(({ year }) => year >= years.from && year <= years.to);
        const data = compare(chosen, years);
        const [headline, seen] = [headlineComparison(data), seenComparison(data)];
        const when = periodIn(years);
        const part = isPart(years);

        const [count, total] = [inside.length, all.length];
        expect(headline.en).toMatch(
          new RegExp(
            count === 0
              ? `: no consultation listed in ${when.en}$`
              : !part
                ? `: ${plural(count, 'consultation')} listed, `
                : count < total
                  ? `: ${count} of the ${total} listed consultations ${is(count)} in ${when.en}(,|$)`
                  : `: (both|the 1|all ${total}) listed consultations? ${is(total)} in ${when.en}(,|$)`,
          ),
        );
        expect(headline.ja).toMatch(
          new RegExp(
            count === 0
              ? `：${when.ja}の協議は原資料に記載なし$`
              : !part
                ? `：協議の記載は計${count}件、`
                : count < total
                  ? `：記載のある協議${total}件のうち${when.ja}は${count}件`
                  : `：記載のある協議${total}件は(全て)?${when.ja}`,
          ),
        );

        const shared = [2012, 2013, 2014, 2015, 2016].filter((year) =>
          chosen.every((id) => inside.some((one) => one.year === year && one.partners.includes(id))),
        );
        const said = /, with (?:both|all \w+) in (.*)$/.exec(headline.en)?.[1] ?? '';
        const single = part && years.from === years.to;
        expect((said.match(/\d{4}/g) ?? []).map(Number)).toEqual(single ? [] : shared);
        expect(single && /, with (both|all \w+)$/.test(headline.en)).toBe(single && shared.length > 0);

        for (const id of chosen) {
          const of = (list: typeof all) => list.filter(({ partners }) => partners.includes(id)).length;
          const own = of(inside);
          const [beyondEn, beyondJa] = part
            ? [String.raw`(, in [^;]*)? \(${of(all)} in the whole source\)`, `（原資料全体では${of(all)}件）`]
            : ['(, in|;)', ''];
          expect(seen.en).toMatch(new RegExp(`${own === 0 ? 'none' : own} with ${named(id)}${beyondEn}`));
          expect(seen.ja).toMatch(
            new RegExp(`${jaName(id)}(との協議)?は[^。]*?${own === 0 ? '記載なし' : `${own}件`}${beyondJa}`),
          );
        }
        for (const words of [seen.ja, seen.en, headline.ja, headline.en]) {
          expect(words).not.toMatch(NEVER);
          expect(!part || new RegExp(`${when.ja}|${when.en}`).test(words)).toBe(true);
        }
        const empty = chosen.some((id) => !inside.some(({ partners }) => partners.includes(id)));
        expect(seen.en.includes('does not mean that none was held')).toBe(empty);
        expect(seen.ja.includes('協議がなかったことを意味しない')).toBe(empty);
      }),
    );
  });

  test('say of how many forums it is known, for any two to four partners', () => {
    const several = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(several, (chosen) => {
        const data = compare(chosen);
        const seen = seenComparison(data);
        const words = file.forums.map((forum) => chosen.map((id) => standing(forum.id, id)));
        const all = words.filter((row) => row.every((word) => SITS.includes(word))).length;
        const open = words.filter((row) => row.includes('unknown') && !row.includes('not-member')).length;
        expect(data.forums?.shared).toHaveLength(all);
        expect(data.forums?.open).toHaveLength(open);
        expect(data.forums?.apart).toBe(words.filter((row) => row.includes('not-member')).length);
        const [known, leastEn, leastJa] =
          open > 0 ? ['is known to include', 'at least ', '少なくとも'] : ['includes', '', ''];
        expect(seen.en).toMatch(
          new RegExp(
            `By added facts, ${all === 0 ? `none of the ${words.length} forums ${known} (both|all \\w+)` : `(both|all \\w+) are in ${leastEn}${all} of the ${words.length} forums`}${open === 0 ? '' : `; for ${open} it cannot be said`}\\.$`,
          ),
        );
        expect(seen.ja).toMatch(
          new RegExp(
            `${all === 0 ? '会議はない' : `${words.length}会議のうち${leastJa}${all}会議`}${open === 0 ? '' : `（${open}会議は資料がなく判断できない）`}。$`,
          ),
        );
      }),
    );
  });
});
