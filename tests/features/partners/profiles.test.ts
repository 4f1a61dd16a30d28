import { describe, expect, test } from 'vitest';
import { selectProfile } from '../../../src/features/partners/selectProfile';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { selectStandings } from '../../../src/charts/selectStandings';
import { file, nodes } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const whole = { from: 2012, to: 2016 };
const YEARS = [2012, 2013, 2014, 2015, 2016];

/** What was counted by hand from the slide: consultations and years of each of the 12. */
const BY_HAND: Readonly<Record<string, readonly number[]>> = {
  GB: [2012, 2014, 2016],
  IN: [2012],
  US: [2013, 2014, 2015, 2016],
  EU: [2014],
  CN: [2014, 2015],
  KR: [2014, 2015],
  IL: [2014, 2016],
  EE: [2014, 2015],
  FR: [2014, 2016],
  AU: [2015, 2016],
  RU: [2015],
  DE: [2016],
};

const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];

describe.each(Object.entries(BY_HAND))('the profile of %s', (id, years) => {
  const data = selectProfile(dataset, dataset.partnerById.get(id)!, whole);
  const own = file.consultations.filter(({ partners }) => partners.includes(id));
  const standings = file.supplement.memberships.filter(({ partner }) => partner === id);
  const naming = nodes.filter(({ links }) => links?.partners?.includes(id));

  test('counts the consultations of the file, year by year', () => {
    expect(data.count).toBe(own.length);
    expect(data.total).toBe(years.length);
    expect(data.years.map(({ year }) => year)).toEqual(YEARS);
    for (const { year, consultations } of data.years) {
      expect(consultations.map((one) => one.id)).toEqual(
        own.filter((one) => one.year === year).map((one) => one.id),
      );
    }
    const listed = data.years.filter(({ consultations }) => consultations.length > 0);
    expect(listed.map(({ year }) => year)).toEqual(years);
    const empty = data.years.filter(({ consultations }) => consultations.length === 0);
    expect(empty.map(({ year }) => year)).toEqual(YEARS.filter((year) => !years.includes(year)));
  });

  test('names the first and the last one listed', () => {
    expect(data.firstListed?.year).toBe(years.at(0));
    expect(data.lastListed?.year).toBe(years.at(-1));
    expect(data.firstListed?.id).toBe(own.find(({ year }) => year === years.at(0))?.id);
    expect(data.lastListed?.id).toBe(own.find(({ year }) => year === years.at(-1))?.id);
    expect(data.lastListed?.through).toBe(years.at(-1) === 2016 ? '2016-10' : null);
  });

  test('names the other partner of a trilateral, and only of a trilateral', () => {
    const others = data.years.flatMap(({ consultations }) =>
      consultations.map((one) => one.others.map((other) => other.id)),
    );
    const expected = { CN: [['KR'], ['KR']], KR: [['CN'], ['CN']] }[id] ?? years.map(() => []);
    expect(others).toEqual(expected);
  });

  test('counts the forums by standing as the table of standings does', () => {
    const seats = standings.filter(({ standing }) => SITS.includes(standing)).length;
    const unknown = standings.filter(({ standing }) => standing === 'unknown').length;
    expect(data.seats).toEqual({ seats, unknown, total: file.forums.length });
    const groups = selectStandings(dataset.records.get(id)!, dataset);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(16);
    const grouped = (ids: readonly string[]) =>
      groups
        .filter((group) => ids.includes(group.id))
        .flatMap(({ items }) => items.map(({ record }) => record))
        .toSorted();
    const stored = (words: readonly string[]) =>
      standings
        .filter(({ standing }) => words.includes(standing))
        .map(({ forum }) => forum)
        .toSorted();
    expect(grouped(['member', 'team'])).toEqual(stored(['member']));
    expect(grouped(['host', 'team-host'])).toEqual(stored(['host']));
    expect(grouped(['party'])).toEqual(stored(['party']));
    expect(grouped(['takes-part'])).toEqual(stored(['takes-part']));
    expect(grouped(['observer'])).toEqual(stored(['observer']));
    expect(grouped(['not-member', 'not-party'])).toEqual(stored(['not-member']));
    expect(grouped(['unknown'])).toEqual(stored(['unknown']));
  });

  test('holds the items that name it, and what those lead to', () => {
    expect([...data.framework, ...data.strategy].map((item) => item.id).toSorted()).toEqual(
      naming.map((node) => node.id).toSorted(),
    );
    expect(data.framework.length + data.strategy.length).toBe(naming.length);
    const documents = new Set(naming.flatMap(({ links }) => links?.documents ?? []));
    expect(new Set(data.documents.map((item) => item.id))).toEqual(documents);
    expect(data.milestones.map((item) => item.id)).toEqual(
      file.milestones.filter((one) => documents.has(one.document ?? '')).map((one) => one.id),
    );
    expect(data.itemsInAll).toBe(nodes.length);
  });

  test('dates the documents and milestones, and marks a date that was added', () => {
    for (const item of data.milestones) {
      const printed = file.milestones.find((one) => one.id === item.id)?.date;
      const added = file.supplement.milestones.find(({ record }) => record === item.id)?.date;
      expect(item.date?.ja).toContain((printed ?? added?.value ?? '日付の記載なし').slice(0, 4));
      expect(item.date?.ja.includes('補足情報')).toBe(printed === undefined && added !== undefined);
    }
    for (const item of data.documents) {
      const printed = file.documents.find((one) => one.id === item.id)?.date;
      expect(item.date?.ja.slice(0, 4)).toBe(printed?.slice(0, 4));
    }
  });

  test('every fact cites a section of the source', () => {
    const cited = [
      ...data.years.flatMap(({ consultations }) => consultations),
      ...data.framework,
      ...data.strategy,
      ...data.documents,
      ...data.milestones,
    ];
    for (const { cites } of cited) {
      expect(cites.length).toBeGreaterThan(0);
      expect(cites.every((cite) => dataset.sectionById.has(cite))).toBe(true);
    }
  });

  test('says of each consultation what was added, no more, and marks what is estimated or announced', () => {
    for (const { id: record, added } of data.years.flatMap(({ consultations }) => consultations)) {
      const facts = file.supplement.consultations.find((one) => one.record === record);
      const said = new Map(added?.facts.map((fact) => [fact.id, fact]));
      expect(added?.urls).toEqual(facts?.urls ?? []);
      expect(said.has('round')).toBe(facts?.round !== undefined);
      expect(said.has('city')).toBe(facts?.city !== undefined);
      expect(said.has('offices')).toBe(facts?.hosts !== undefined);
      expect(said.get('round')?.status?.en === 'estimated').toBe(facts?.round?.status === 'inferred');
      const date = said.get('date')?.lines[0]?.en ?? '';
      expect(date === 'Day not documented').toBe(facts?.date === undefined);
      expect(date.startsWith('Announced for')).toBe(facts?.date?.status === 'announced');
    }
  });
});

test('with added facts off a profile holds nothing from outside the source', () => {
  const bare = withoutSupplement(dataset);
  for (const partner of bare.partners) {
    const data = selectProfile(bare, partner, whole);
    expect(data.seats).toBeNull();
    expect(data.years.flatMap(({ consultations }) => consultations).every((one) => one.added === null)).toBe(
      true,
    );
    expect(data.count).toBe(BY_HAND[partner.id]?.length);
  }
});

test('the years restrict the consultations and nothing else', () => {
  const { count, total, years, firstListed, strategy, seats } = selectProfile(
    dataset,
    dataset.partnerById.get('US')!,
    { from: 2014, to: 2015 },
  );
  expect({ count, total }).toEqual({ count: 2, total: 4 });
  expect(years.map(({ year }) => year)).toEqual([2014, 2015]);
  expect(firstListed?.id).toBe('2013-us');
  expect(strategy).toHaveLength(18);
  expect(seats).toEqual({ seats: 13, unknown: 0, total: 16 });
});
