import { datasetMessages as say } from '../i18n/messages/dataset';
import type { Text } from '../i18n/text';
import { formatPath, type Issue } from './issue';
import { walkTree, type TreeNode } from './model';
import type { DatasetFile } from './schema';

type Path = readonly PropertyKey[];
type Placed<Value> = { readonly value: Value; readonly path: Path };

/** Partners that each format of consultation has besides Japan (deck, slide 6, note 2 for the trilateral). */
const PARTNERS_BY_FORMAT = { bilateral: 1, trilateral: 2 } as const;

/**
 * Checks what the schema cannot say: ids used twice, references to nothing, consultations outside the coverage,
 * dates outside their record's year, standings without a source. Expects a file that has passed the schema.
 * @returns every issue found, in the order of the file; an empty list for a sound file
 */
export function checkDataset(file: DatasetFile): readonly Issue[] {
  return [
    ...checkIds(file),
    ...checkCites(file),
    ...checkConsultations(file),
    ...checkReferences(file),
    ...checkDates(file),
    ...checkMemberships(file),
  ];
}

function issue(path: Path, message: Text): Issue {
  return { path: formatPath(path), message };
}

/** Every record that has an id and cites sections, with its place in the file. */
function records(file: DatasetFile): Placed<{ id: string; cites: readonly string[] }>[] {
  const lists = [
    'partners',
    'consultations',
    'forumLevels',
    'forums',
    'documents',
    'agencies',
    'milestones',
  ] as const;
  return [
    ...lists.flatMap((list) => file[list].map((value, index) => ({ value, path: [list, index] }))),
    ...nodes(file),
  ];
}

function nodes(file: DatasetFile): Placed<TreeNode>[] {
  const place = (node: TreeNode, path: Path): Placed<TreeNode>[] => [
    { value: node, path },
    ...node.children.flatMap((child, index) => place(child, [...path, 'children', index])),
  ];
  return [
    ...place(file.framework, ['framework']),
    ...file.strategy.flatMap((root, index) => place(root, ['strategy', index])),
  ];
}

function checkIds(file: DatasetFile): Issue[] {
  const sections = file.source.sections.map((value, index) => ({
    value,
    path: ['source', 'sections', index],
  }));
  const terms = file.supplement.terms.map((value, index) => ({
    value,
    path: ['supplement', 'terms', index],
  }));
  return [...repeated(sections), ...repeated([...records(file), ...terms])];
}

function repeated(placed: readonly Placed<{ id: string }>[]): Issue[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ value, path }) => {
    const earlier = first.get(value.id);
    if (earlier !== undefined) return [issue([...path, 'id'], say.duplicate(value.id, earlier))];
    first.set(value.id, formatPath(path));
    return [];
  });
}

function checkCites(file: DatasetFile): Issue[] {
  const known = new Set(file.source.sections.map(({ id }) => id));
  const claim: Placed<{ cites: readonly string[] }> = {
    value: file.coverage.claim,
    path: ['coverage', 'claim'],
  };
  return [claim, ...records(file)].flatMap(({ value, path }) =>
    unknown(value.cites, [...path, 'cites'], known, 'source.sections'),
  );
}

/** Issues for every id of a list that is not among the known ones. */
function unknown(ids: readonly string[], path: Path, known: ReadonlySet<string>, list: string): Issue[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [issue([...path, index], say.unknownReference(id, list))],
  );
}

function checkConsultations(file: DatasetFile): Issue[] {
  const { from, to } = file.coverage;
  const partners = idsOf(file.partners);
  return file.consultations.flatMap((consultation, index) => {
    const path = ['consultations', index];
    const needed = PARTNERS_BY_FORMAT[consultation.format];
    const distinct = new Set(consultation.partners);
    return [
      ...unknown(consultation.partners, [...path, 'partners'], partners, 'partners'),
      ...(consultation.year < from || consultation.year > to
        ? [issue([...path, 'year'], say.yearOutside(consultation.year, from, to))]
        : []),
      ...(consultation.partners.length === needed
        ? []
        : [issue([...path, 'partners'], say.partnerCount(consultation.format, needed))]),
      ...[...distinct]
        .filter((id) => consultation.partners.indexOf(id) !== consultation.partners.lastIndexOf(id))
        .map((id) => issue([...path, 'partners'], say.samePartnerTwice(id))),
    ];
  });
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function checkReferences(file: DatasetFile): Issue[] {
  const levels = idsOf(file.forumLevels);
  const documents = idsOf(file.documents);
  const usableTerms = idsOf(file.supplement.terms.filter(({ en }) => en !== undefined));
  const termed: Placed<{ englishTerm?: string | undefined }>[] = [
    ...nodes(file),
    ...file.documents.map((value, index) => ({ value, path: ['documents', index] })),
    ...file.agencies.map((value, index) => ({ value, path: ['agencies', index] })),
  ];
  return [
    ...file.forums.flatMap(({ level }, index) =>
      one(level, ['forums', index, 'level'], levels, 'forumLevels'),
    ),
    ...file.milestones.flatMap(({ document }, index) =>
      one(document, ['milestones', index, 'document'], documents, 'documents'),
    ),
    ...termed.flatMap(({ value, path }) =>
      one(value.englishTerm, [...path, 'englishTerm'], usableTerms, 'supplement.terms'),
    ),
    ...checkLinks(file),
    ...checkSupplement(file),
  ];
}

function one(id: string | undefined, path: Path, known: ReadonlySet<string>, list: string): Issue[] {
  return id === undefined || known.has(id) ? [] : [issue(path, say.unknownReference(id, list))];
}

function checkLinks(file: DatasetFile): Issue[] {
  const known = {
    partners: idsOf(file.partners),
    forums: idsOf(file.forums),
    documents: idsOf(file.documents),
    agencies: idsOf(file.agencies),
    framework: idsOf(walkTree([file.framework]).map(({ node }) => node)),
    strategy: idsOf(walkTree(file.strategy).map(({ node }) => node)),
  };
  const lists = ['partners', 'forums', 'documents', 'agencies', 'framework', 'strategy'] as const;
  return nodes(file).flatMap(({ value, path }) =>
    lists.flatMap((list) => unknown(value.links?.[list] ?? [], [...path, 'links', list], known[list], list)),
  );
}

function checkSupplement(file: DatasetFile): Issue[] {
  const { supplement } = file;
  const consultations = idsOf(file.consultations);
  const forums = idsOf(file.forums);
  const milestones = idsOf(file.milestones);
  const partners = idsOf(file.partners);
  const any = new Set(records(file).map(({ value }) => value.id));
  const facts = (
    list: 'consultations' | 'forums' | 'channels' | 'milestones',
    known: ReadonlySet<string>,
    name: string,
  ) =>
    supplement[list].flatMap(({ record }, index) =>
      one(record, ['supplement', list, index, 'record'], known, name),
    );
  return [
    ...facts('consultations', consultations, 'consultations'),
    ...facts('forums', forums, 'forums'),
    ...facts('channels', any, 'records'),
    ...facts('milestones', milestones, 'milestones'),
    ...supplement.memberships.flatMap(({ forum, partner }, index) => [
      ...one(forum, ['supplement', 'memberships', index, 'forum'], forums, 'forums'),
      ...one(partner, ['supplement', 'memberships', index, 'partner'], partners, 'partners'),
    ]),
  ];
}

function checkDates(file: DatasetFile): Issue[] {
  const yearOf = new Map(file.consultations.map(({ id, year }) => [id, year]));
  return [
    ...file.documents.flatMap(({ date }, index) => calendar(date, ['documents', index, 'date'])),
    ...file.milestones.flatMap(({ date, precision }, index) => [
      ...calendar(date, ['milestones', index, 'date']),
      ...(precision === precisionOf(date)
        ? []
        : [issue(['milestones', index, 'date'], say.precisionMismatch(precision ?? '-'))]),
    ]),
    ...nodes(file).flatMap(({ value, path }) => calendar(value.date, [...path, 'date'])),
    ...file.supplement.consultations.flatMap(({ record, date }, index) => {
      const path = ['supplement', 'consultations', index, 'date'];
      const year = yearOf.get(record);
      if (date === undefined || year === undefined) return [];
      const { start, end = start } = date;
      return [
        ...calendar(start, [...path, 'start']),
        ...calendar(end, [...path, 'end']),
        ...(Number(start.slice(0, 4)) === year
          ? []
          : [issue([...path, 'start'], say.dateOutsideYear(start, year))]),
        ...(end < start ? [issue([...path, 'end'], say.endBeforeStart)] : []),
      ];
    }),
  ];
}

/** How precisely a date is written; an interval is a range whatever its ends are. */
function precisionOf(date: string | undefined): 'day' | 'month' | 'year' | 'range' | undefined {
  if (date === undefined) return undefined;
  if (date.includes('/')) return 'range';
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

function calendar(date: string | undefined, path: Path): Issue[] {
  return (date ?? '')
    .split('/')
    .filter((part) => part.length === 10 && !isCalendarDay(part))
    .map((part) => issue(path, say.notACalendarDay(part)));
}

/** False for a day such as 2014-02-30, which Date would silently carry over into March. */
function isCalendarDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
}

function checkMemberships(file: DatasetFile): Issue[] {
  const seen = new Map<string, string>();
  return file.supplement.memberships.flatMap(({ forum, partner, standing, urls }, index) => {
    const path = ['supplement', 'memberships', index];
    const pair = `${forum} × ${partner}`;
    const earlier = seen.get(pair);
    seen.set(pair, earlier ?? formatPath(path));
    return [
      ...(earlier === undefined ? [] : [issue(path, say.duplicate(pair, earlier))]),
      ...(standing !== 'unknown' && urls.length === 0 ? [issue([...path, 'urls'], say.linkForKnown)] : []),
      ...(standing === 'unknown' && urls.length > 0 ? [issue([...path, 'urls'], say.noLinkForUnknown)] : []),
    ];
  });
}
