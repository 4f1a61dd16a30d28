// The dates and the supplementary layer of the bundled dataset, one by one. What any dataset must satisfy is checked by
// parseDataset; what is here would be wrong for any other source.
import { describe, expect, test } from 'vitest';
import { file, nodes } from '../support/bundledDataset';

const { partners, consultations, forums, documents, agencies, milestones, supplement } = file;

describe('dates of the source', () => {
  test('are as precise as it prints them', () => {
    expect(milestones.map(({ id, date, precision }) => [id, date, precision])).toEqual([
      ['ms-national-security-strategy', '2013-12-17', 'day'],
      ['ms-development-cooperation-charter', '2015-02-10', 'day'],
      ['ms-defense-cooperation-guidelines', '2015-04-27', 'day'],
      ['ms-cybersecurity-strategy', '2015-09-04', 'day'],
      ['ms-myanmar-network-loan', '2015/..', 'range'],
      ['ms-g7-ise-shima-declaration', '2016-05-27', 'day'],
      ['ms-g7-principles-and-actions', '2016-05', 'month'],
      ['ms-asean-japan-summit-2016', '2016-09-07', 'day'],
      ['ms-international-campaign', '2016-10', 'month'],
      ['ms-basic-policy', '2016-10', 'month'],
      ['ms-asean-japan-infosec-9', undefined, undefined],
    ]);
    expect(milestones.filter(({ recurrence }) => recurrence).map(({ id }) => id)).toEqual([
      'ms-international-campaign',
    ]);
  });

  test('agree between a milestone and its document', () => {
    const pairs = milestones
      .filter((milestone) => milestone.document !== undefined)
      .map((milestone) => [
        milestone.date,
        documents.find((document) => document.id === milestone.document)?.date,
      ]);
    expect(pairs).toHaveLength(7);
    expect(pairs.filter(([milestone, document]) => milestone !== document)).toEqual([]);
  });
});

describe('supplement', () => {
  test('has facts on all 21 consultations and dates for all but five', () => {
    expect(supplement.consultations.map(({ record }) => record)).toEqual(consultations.map(({ id }) => id));
    expect(
      supplement.consultations.filter(({ date }) => date === undefined).map(({ record }) => record),
    ).toEqual(['2015-ru', '2015-ee', '2016-fr', '2016-il', '2016-gb']);
  });

  test('marks what was only announced or inferred', () => {
    const withDate = supplement.consultations.filter(({ date }) => date?.status === 'announced');
    expect(withDate.map(({ record }) => record)).toEqual(['2015-us']);
    const withRound = supplement.consultations.filter(({ round }) => round?.status === 'inferred');
    expect(withRound.map(({ record }) => record)).toEqual([
      '2014-eu',
      '2014-ee',
      '2015-ee',
      '2016-fr',
      '2016-il',
      '2016-gb',
    ]);
  });

  test('has each of the 12 × 16 memberships once', () => {
    const pairs = supplement.memberships.map(({ forum, partner }) => `${forum} ${partner}`);
    expect(pairs).toEqual(forums.flatMap((forum) => partners.map((partner) => `${forum.id} ${partner.id}`)));
    expect(pairs).toHaveLength(192);
  });

  test('has a link for every standing that is known and none for the 42 that are not', () => {
    const unknown = supplement.memberships.filter(({ standing }) => standing === 'unknown');
    expect(unknown).toHaveLength(42);
    expect(unknown.filter(({ urls }) => urls.length > 0)).toEqual([]);
    const known = supplement.memberships.filter(({ standing }) => standing !== 'unknown');
    expect(known.filter(({ urls }) => urls.length === 0)).toEqual([]);
  });

  test('gives the days of the ninth ASEAN-Japan meeting, which the source does not', () => {
    expect(supplement.milestones.filter(({ date }) => date !== undefined)).toMatchObject([
      {
        record: 'ms-asean-japan-infosec-9',
        date: { value: '2016-10-20/2016-10-21', status: 'verified-official' },
      },
    ]);
  });

  test('tells about 16 forums, 6 further channels, 11 milestones and 39 terms', () => {
    expect(supplement.forums.map(({ record }) => record)).toEqual(forums.map(({ id }) => id));
    expect(supplement.channels.map(({ record }) => record)).toEqual([
      'cb-2-unodc-project',
      'jica',
      'jaif',
      'cb-3-venue-global-cyber-summit',
      'cb-2-asia-pacific-conference',
      'st-us-working-group',
    ]);
    expect(supplement.milestones.map(({ record }) => record)).toEqual(milestones.map(({ id }) => id));
    expect(supplement.terms).toHaveLength(39);
    expect(supplement.terms.filter(({ en }) => en === undefined).map(({ ja }) => ja)).toEqual([
      'サイバーセキュリティ分野における開発途上国に対する能力構築支援（基本方針）',
    ]);
  });
});

describe('English terms', () => {
  const plain = (english: string) => english.replace(/ \([^)]*\)$/, '').toLowerCase();

  test('are worded as the list of terms has them', () => {
    const named = [
      ...nodes.map(({ id, label, englishTerm }) => ({ id, name: label, englishTerm })),
      ...documents.map(({ id, name, englishTerm }) => ({ id, name, englishTerm })),
      ...agencies.map(({ id, name, englishTerm }) => ({ id, name, englishTerm })),
    ].filter(({ englishTerm }) => englishTerm !== undefined);
    const wrong = named.filter(({ name, englishTerm }) => {
      const term = supplement.terms.find(({ id }) => id === englishTerm);
      return term?.en === undefined || plain(term.en) !== plain(name.en) || !name.ja.includes(term.ja);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
