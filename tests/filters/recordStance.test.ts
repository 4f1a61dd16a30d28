import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordEntry } from '../../src/dataset/model';
import { withoutSupplement } from '../../src/dataset/withoutSupplement';
import { defaultFilters, passes, type Filters } from '../../src/filters/filters';
import { recordStance } from '../../src/filters/recordStance';
import { recordTraits } from '../../src/filters/recordTraits';
import { forumStance, nodeStance, strategyStance } from '../../src/filters/stance';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { file, nodes } from '../support/bundledDataset';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const traits = recordTraits(dataset);
const entries = [...dataset.records.values()];

const traitsOf = (id: string) => {
  const found = traits.get(id);
  if (!found) throw new Error(`No traits of ${id}`);
  return found;
};
const stanceOf = (entry: RecordEntry, filters: Filters) =>
  recordStance(entry, traitsOf(entry.id), filters, dataset);
const asking = (part: Partial<Filters>): Filters => ({ ...defaultFilters(dataset), ...part });
const foundBy = (part: Partial<Filters>, is = 'in') =>
  entries.filter((entry) => stanceOf(entry, asking(part)) === is);
const idsOf = (kind: RecordEntry['kind'], part: Partial<Filters>) =>
  foundBy(part)
    .filter((entry) => entry.kind === kind)
    .map(({ id }) => id);

test('without a filter every record is in', () => {
  expect(entries).toHaveLength(275);
  expect(foundBy({})).toHaveLength(275);
});

/** What the view of a record's kind says of it, and the filter as far as both ask the same of it; null without a view. */
function onItsView(entry: RecordEntry, filters: Filters) {
  const timeless = { ...filters, years: defaultFilters(dataset).years };
  const noForum = { ...filters, levels: [], pillars: [] };
  switch (entry.kind) {
    case 'consultation':
      return { asked: noForum, is: passes(entry.value, filters) ? 'in' : 'out' };
    case 'forum':
      return { asked: timeless, is: forumStance(entry.value, timeless, dataset).is };
    case 'framework':
      return { asked: timeless, is: nodeStance(entry.path, timeless, dataset).is };
    case 'strategy':
      return { asked: timeless, is: strategyStance(entry.value, timeless, dataset).is };
    default:
      return null;
  }
}

test('agrees with the views wherever both ask the same', () => {
  fc.assert(
    fc.property(arbitraryFilters(dataset), (filters) => {
      const compared = entries.flatMap((entry) => {
        const view = onItsView(entry, filters);
        return view === null ? [] : [{ id: entry.id, view: view.is, table: stanceOf(entry, view.asked) }];
      });
      expect(compared).toHaveLength(21 + 16 + 119 + 67);
      expect(compared.filter(({ view, table }) => view !== table)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('what is asked for must be there', () => {
  test('years keep what the source dates in them, and nothing else', () => {
    const years = { from: 2015, to: 2015 };
    expect(idsOf('consultation', { years })).toEqual(
      file.consultations.filter(({ year }) => year === 2015).map(({ id }) => id),
    );
    expect(idsOf('document', { years })).toEqual(
      file.documents.filter(({ date }) => date?.startsWith('2015')).map(({ id }) => id),
    );
    // The loan for Myanmar runs since 2015.
    expect(idsOf('milestone', { years })).toEqual([
      'ms-development-cooperation-charter',
      'ms-defense-cooperation-guidelines',
      'ms-cybersecurity-strategy',
      'ms-myanmar-network-loan',
    ]);
    expect(idsOf('framework', { years })).toEqual(
      [
        'cb-doc-cybersecurity-strategy',
        'cb-doc-development-cooperation-charter',
        'cb-1-record-myanmar-network',
      ].toSorted((a, b) => nodes.findIndex(({ id }) => id === a) - nodes.findIndex(({ id }) => id === b)),
    );
    expect(idsOf('forum', { years })).toEqual([]);
    expect(idsOf('agency', { years })).toEqual([]);
  });

  test('a milestone that only an added fact dates is found by it, and not without added facts', () => {
    const years = { from: 2016, to: 2016 };
    expect(idsOf('milestone', { years })).toContain('ms-asean-japan-infosec-9');
    const plain = withoutSupplement(dataset);
    const entry = plain.records.get('ms-asean-japan-infosec-9');
    const own = recordTraits(plain).get('ms-asean-japan-infosec-9');
    expect(entry && own && recordStance(entry, own, asking({ years }), plain)).toBe('out');
  });

  test('a partner is found as itself, in its consultations, and in what names it', () => {
    expect(idsOf('partner', { partners: ['EE'] })).toEqual(['EE']);
    expect(idsOf('consultation', { partners: ['EE'] })).toEqual(['2014-ee', '2015-ee']);
    expect(idsOf('agency', { partners: ['US'] })).toEqual([]);
    const named = nodes.filter(({ links }) => links?.partners?.includes('US')).map(({ id }) => id);
    expect(foundBy({ partners: ['US'] }).map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test('a forum whose standing is not documented is neither in nor out', () => {
    const rows = file.supplement.memberships.filter(({ partner }) => partner === 'AU');
    const unknown = rows.filter(({ standing }) => standing === 'unknown').map(({ forum }) => forum);
    const outside = rows.filter(({ standing }) => standing === 'not-member').map(({ forum }) => forum);
    expect(
      foundBy({ partners: ['AU'] }, 'unknown')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(unknown.toSorted());
    expect(idsOf('forum', { partners: ['AU'] })).toHaveLength(16 - unknown.length - outside.length);
  });

  test('without added facts nothing ties a forum to a partner', () => {
    const plain = withoutSupplement(dataset);
    const own = recordTraits(plain);
    const forums = [...plain.records.values()].filter(({ kind }) => kind === 'forum');
    for (const forum of forums) {
      const given = own.get(forum.id);
      expect(given && recordStance(forum, given, asking({ partners: ['US'] }), plain)).toBe('out');
    }
  });

  test('a level keeps the level, its forums and the items that name them', () => {
    expect(idsOf('forumLevel', { levels: ['leaders'] })).toEqual(['leaders']);
    expect(idsOf('forum', { levels: ['leaders'] })).toEqual(
      file.forums.filter(({ level }) => level === 'leaders').map(({ id }) => id),
    );
    expect(idsOf('consultation', { levels: ['leaders'] })).toEqual([]);
    expect(idsOf('strategy', { levels: ['leaders'] })).toContain('st-g7');
  });

  test('a pillar keeps its items, what stands above them, and what they name', () => {
    expect(idsOf('document', { pillars: [2] })).toEqual(['doc-convention-on-cybercrime']);
    expect(idsOf('agency', { pillars: [2] })).toEqual(['unodc']);
    expect(idsOf('forum', { pillars: [3] })).toEqual(['london-process', 'un-gge', 'meridian']);
    expect(idsOf('framework', { pillars: [2] })).toContain('cb-basic-policy');
    // The strategy names the framework as a whole, and none of its pillars.
    expect(idsOf('strategy', { pillars: [2] })).toEqual([]);
    expect(idsOf('consultation', { pillars: [2] })).toEqual([]);
  });
});
