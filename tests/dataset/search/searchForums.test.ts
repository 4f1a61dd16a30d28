import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../../src/dataset/search/buildSearch';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const search = await buildSearch(dataset);
const sourceOnly = await buildSearch(withoutSupplement(dataset));
const first = (words: string) => search.find(words)[0];
const ids = (words: string, kind?: string) =>
  search.find(words).flatMap((hit) => (kind === undefined || hit.kind === kind ? [hit.id] : []));

/** The forums that a partner is documented as being in, counted from the file. */
const IN_IT = ['member', 'takes-part', 'host', 'party', 'observer'];
const forumsOf = (partner: string) =>
  file.supplement.memberships.flatMap((row) =>
    row.partner === partner && IN_IT.includes(row.standing) ? [row.forum] : [],
  );

describe('forums by who is in them', () => {
  test.each(file.partners.map(({ id, name }) => [id, name] as const))(
    'the forums of %s come after its consultations, each marked as found by an added fact',
    (id, name) => {
      const consultations = file.consultations.filter(({ partners }) => partners.includes(id)).length;
      for (const words of [name.ja, name.en]) {
        const hits = search.find(words);
        const forums = hits.filter(({ kind, via }) => kind === 'forum' && via?.added === true);
        expect(forums.map((hit) => hit.id).toSorted()).toEqual(forumsOf(id).toSorted());
        for (const { via } of forums)
          expect(via?.words).toMatchObject({ en: expect.stringContaining(name.en) });
        expect(Math.min(...forums.map((hit) => hits.indexOf(hit)))).toBeGreaterThan(consultations);
      }
    },
  );

  test.each(file.partners.map(({ id, name }) => [id, name] as const))(
    '“%s forum” finds those forums and no other, and without added facts none',
    (id, name) => {
      for (const words of [`${name.en} forum`, `${name.en} forums`, `${name.ja} 会議`, `${name.ja}の会議`]) {
        expect([words, ids(words, 'forum').toSorted()]).toEqual([words, forumsOf(id).toSorted()]);
        expect([words, sourceOnly.find(words).filter(({ kind }) => kind === 'forum')]).toEqual([words, []]);
      }
    },
  );

  test('what is said of a standing is what the file says of it', () => {
    const via = (words: string, id: string) => search.find(words).find((hit) => hit.id === id)?.via;
    expect(via('Estonia forum', 'london-process')).toEqual({
      words: { ja: 'エストニア：参加〔ロンドン（2011年）〕', en: 'Estonia: takes part [London, 2011]' },
      added: true,
    });
    expect(via('us forum', 'first')?.words.ja).toBe('米国：国内のチームが会員〔1990年〕');
    expect(via('russia un gge', 'un-gge')?.words.en).toBe('Russia: member [5th GGE, 2016–17]');
    expect(first('russia un gge')?.id).toBe('un-gge');
    expect(ids('estonia')).toEqual(['EE', '2014-ee', '2015-ee', ...ids('estonia', 'forum')]);
  });

  test('UN is not the beginning of the United Kingdom', () => {
    expect(search.find('UN').length).toBeGreaterThan(0);
    for (const { via } of search.find('UN')) expect(via?.words.en ?? '').not.toMatch(/^UK:/);
  });
});
