import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSupplement } from '../../src/dataset/withoutSupplement';
import { defaultFilters, isDefault, type Filters } from '../../src/filters/filters';
import { filterWords } from '../../src/filters/filterWords';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const all = defaultFilters(dataset);
const words = (filters: Partial<Filters>, path = '/', supplement: 'on' | 'off' = 'on') =>
  filterWords(dataset, { ...all, ...filters }, { path, supplement });

describe('a filter in words', () => {
  test('nothing restricted has no words', () => {
    expect(words({})).toBeNull();
  });

  test('partners and years as in the middle of a sentence', () => {
    expect(words({ partners: ['GB', 'US'], years: { from: 2013, to: 2015 } })).toEqual({
      ja: '英国・米国、2013～2015年',
      en: 'the UK and the U.S., 2013–2015',
    });
    expect(words({ partners: ['EE'] })).toEqual({ ja: 'エストニア', en: 'Estonia' });
    expect(words({ years: { from: 2016, to: 2016 } })).toEqual({ ja: '2016年', en: '2016' });
  });

  test('levels in the words of the source, pillars by their marks', () => {
    expect(words({ levels: ['working'], pillars: [2] })).toEqual({
      ja: '政策担当者・実務担当者レベル、柱②',
      en: 'forum level: policy and working level; pillar ②',
    });
    expect(
      words({ partners: ['GB', 'IN', 'US'], levels: ['leaders', 'senior-officials'], pillars: [1, 3] }),
    ).toEqual({
      ja: '英国・インド・米国、首脳・閣僚等ハイレベル、高級実務者レベル、柱①・③',
      en: 'the UK, India and the U.S.; forum levels: leaders and ministers, senior officials; pillars ① and ③',
    });
  });

  test('added facts that are switched off are a restriction', () => {
    expect(words({}, '/', 'off')).toEqual({ ja: '補足情報を除く', en: 'without added facts' });
    expect(words({ partners: ['FR'] }, '/timeline', 'off')).toEqual({
      ja: 'フランス、補足情報を除く',
      en: 'France; without added facts',
    });
  });

  test('what does not act on a view is not said of it', () => {
    const filters = { partners: ['CN'], years: { from: 2014, to: 2014 }, levels: ['working'], pillars: [1] };
    expect(words(filters, '/timeline')?.en).toBe('China, 2014');
    expect(words(filters, '/forums')?.en).toBe('China; forum level: policy and working level; pillar ①');
    const bare = withoutSupplement(dataset);
    const off = filterWords(bare, { ...all, ...filters }, { path: '/forums', supplement: 'off' });
    expect(off?.en).toBe('forum level: policy and working level; pillar ①; without added facts');
  });

  test('behind a title, only what it does not say itself', () => {
    const behind = (filters: Partial<Filters>, ja: string, en: string, path = '/timeline') =>
      filterWords(dataset, { ...all, ...filters }, { path, supplement: 'on' }, { ja, en });
    const in2015 = { years: { from: 2015, to: 2015 } };
    expect(behind(in2015, '2015年の協議の記載は5件、相手は6か国', 'Five consultations in 2015')).toBeNull();
    expect(behind(in2015, '2012～2015年に10件', 'Ten in 2012–2015')).toEqual({ ja: '2015年', en: '2015' });
    // In one language only, in another order, at the head of a sentence.
    const two = { partners: ['GB', 'US'], ...in2015 };
    expect(behind(two, '米国と英国との協議は2件', 'The U.S. and the UK in 2015: two')).toEqual({
      ja: '2015年',
      en: '',
    });
    // One partner of two is not all of what is asked for.
    expect(behind(two, '米国は2015年', 'The U.S. in 2015')).toEqual({
      ja: '英国・米国',
      en: 'the UK and the U.S.',
    });
    expect(behind({ pillars: [2] }, '柱②の14項目', 'Items of pillar ②', '/framework')).toBeNull();
    expect(
      behind({ levels: ['senior-officials'] }, '高級実務者レベルの会議', 'Three forums', '/forums'),
    ).toEqual({
      ja: '',
      en: 'forum level: senior officials',
    });
  });

  test('for any filter: each chosen partner once, no other, in both languages; words exactly where it restricts', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const said = words(filters);
        expect(said === null).toBe(isDefault(dataset, filters));
        if (said === null) return;
        const names = said.ja.split('、')[0]?.split('・') ?? [];
        const chosen = dataset.partners.filter(({ id }) => filters.partners.includes(id));
        const named = dataset.partners.filter(({ name }) => names.includes(name.ja));
        expect(named).toEqual(chosen);
        expect(chosen.filter(({ name }) => !said.en.includes(name.en))).toEqual([]);
        for (const side of [said.ja, said.en]) {
          expect(side).not.toMatch(/undefined|null|^[、,;]|[、,;]\s*$|\s{2}/);
        }
      }),
    );
  });
});
