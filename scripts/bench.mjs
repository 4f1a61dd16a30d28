/**
 * `npm run bench`: speed and size as ratios within one run, so that they can be compared between machines and days.
 * Each step is timed in turns with its base line and the median is taken. Nothing here passes or fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const load = async (path) => (await runnerImport(join(root, 'src', path))).module;

const { parseDataset } = await load('dataset/parseDataset.ts');
const { defaultFilters } = await load('filters/filters.ts');
const { defaultOpen } = await load('filters/openBranches.ts');
const { countMatches } = await load('filters/countMatches.ts');
const { selectTimeline } = await load('charts/timeline/selectTimeline.ts');
const { placeTimeline } = await load('charts/timeline/placeTimeline.ts');
const { selectPyramid } = await load('charts/pyramid/selectPyramid.ts');
const { placePyramid } = await load('charts/pyramid/placePyramid.ts');
const { selectTree } = await load('charts/tree/selectTree.ts');
const { placeTree } = await load('charts/tree/placeTree.ts');
const { tabulateTimeline } = await load('charts/timeline/tabulateTimeline.ts');
const { tableRows } = await load('export/tableRows.ts');
const { writeCsv } = await load('export/data/writeCsv.ts');
const { readMessage } = await load('filters/mirrorMessage.ts');
const { arrive, hear, hello, settle, startCore } = await load('features/briefing/mirror/mirrorCore.ts');
const { buildSearch } = await load('dataset/search/buildSearch.ts');
const { COARSE_STEP, fitPicture } = await load('export/fitPicture.ts');

const body = readFileSync(join(root, 'public', 'data', 'dataset.json'), 'utf8');
const frame = { width: 1040, lang: 'ja', scale: 1 };

function parsed(file) {
  const result = parseDataset(file);
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.dataset;
}

/** The bundled file with each consultation repeated: many records of a plausible kind. */
function enlarged(times) {
  const file = JSON.parse(body);
  const copies = Array.from({ length: times }, (_, copy) =>
    file.consultations.map((one) => ({ ...one, id: copy === 0 ? one.id : `${one.id}-${copy}` })),
  );
  return parsed({ ...file, consultations: copies.flat() });
}

const dataset = parsed(JSON.parse(body));
const large = enlarged(100);
const all = defaultFilters(dataset);
const us = { ...all, partners: ['US'] };

const search = await buildSearch(dataset);
const largeSearch = await buildSearch(large);
/** As a reader types: a country letter by letter, then a year, and a Japanese phrase. */
const typed = ['e', 'es', 'est', 'esto', 'eston', 'estoni', 'estonia', 'estonia 2014', 'サ', 'サイバー防衛'];
const typeInto = (into) => typed.forEach((words) => into.find(words));

const drawTimeline = (data, filters) => placeTimeline(selectTimeline(data, filters, 'first', 'ja'), frame);
const csvOf = (data) =>
  writeCsv(tableRows(tabulateTimeline(selectTimeline(data, all, 'first', 'ja'))), 'readme');
const drawTree = (open) =>
  placeTree(selectTree(dataset, all, open, { node: dataset.framework.id, record: null }), frame);

/** Of the largest chart; a new picture each time, as nothing is laid out twice. */
const wall = { width: 960, height: 540 };
const openTree = selectTree(dataset, all, dataset.frameworkBranches, {
  node: dataset.framework.id,
  record: null,
});
const fitTree = (...step) => fitPicture((at) => placeTree(openTree, at), wall, 'ja', ...step);

/** What the audience's window does when the presenter's has gone a scene on: check the message, and head there. */
const place = { scene: 1, at: null, lang: 'ja', theme: 'system' };
const stage = settle(startCore('stage', 'stage', place));
const presenter = hear(startCore('presenter', 'presenter', place), hello(stage)).core;
const told = arrive(presenter, { ...place, scene: 2 }, null, 0).tell;
const follow = () => {
  const turn = hear(stage, readMessage(structuredClone(told)));
  if (turn.go?.scene !== 2) throw new Error('The window does not follow.');
};

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

function time(step) {
  const start = performance.now();
  step();
  return performance.now() - start;
}

/** The median times of two steps, measured in turns after a warm-up. */
function compare(step, base, rounds = 25) {
  const pairs = Array.from({ length: rounds + 5 }, () => [time(step), time(base)]).slice(5);
  return [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
}

const rows = [
  {
    name: 'check the dataset / read it as JSON',
    step: () => parsed(JSON.parse(body)),
    base: () => JSON.parse(body),
  },
  {
    name: 'timeline of 2,100 consultations / of 21',
    step: () => drawTimeline(large, all),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: 'timeline of one partner / of all',
    step: () => drawTimeline(dataset, us),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: 'pyramid / timeline',
    step: () => placePyramid(selectPyramid(dataset, all), frame),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: 'tree, all open / as first shown',
    step: () => drawTree(dataset.frameworkBranches),
    base: () => drawTree(defaultOpen(dataset)),
  },
  {
    name: 'count what a filter finds / timeline',
    step: () => countMatches(dataset, us),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: `search, ${typed.length} keys / timeline`,
    step: () => typeInto(search),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: `search, ${typed.length} keys, 2,100 consultations / 21`,
    step: () => typeInto(largeSearch),
    base: () => typeInto(search),
  },
  {
    name: 'CSV of the consultations / timeline',
    step: () => csvOf(dataset),
    base: () => drawTimeline(dataset, all),
  },
  {
    name: 'small picture of the next scene / one to be read',
    step: () => fitTree(COARSE_STEP),
    base: () => fitTree(),
  },
  {
    name: 'follow the other window 100 times / timeline',
    step: () => Array.from({ length: 100 }).forEach(follow),
    base: () => drawTimeline(dataset, all),
  },
];

console.log('speed (median of 25, in turns with the base)');
for (const { name, step, base } of rows) {
  const [one, other] = compare(step, base);
  console.log(`  ${name}: ${(one / other).toFixed(2)} (${one.toFixed(2)} ms / ${other.toFixed(2)} ms)`);
}

const BUDGET = { javascript: 177_000, fonts: 300_000 };

/** Scripts that the page asks for before anything is pressed: the entry, and what it imports without waiting. */
function firstScripts(assets) {
  const entry =
    readFileSync(join(root, 'dist', 'index.html'), 'utf8').match(/assets\/([^"]+\.js)/)?.[1] ?? '';
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !assets.includes(name)) return;
    seen.add(name);
    const code = readFileSync(join(root, 'dist', 'assets', name), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) visit(next);
  };
  visit(entry);
  return [...seen];
}

const assets = readdirSync(join(root, 'dist', 'assets'));
const file = (name) => readFileSync(join(root, 'dist', 'assets', name));
const javascript = firstScripts(assets).reduce(
  (bytes, name) => bytes + gzipSync(file(name), { level: 9 }).length,
  0,
);
const fonts = assets
  .filter((name) => /^core-.*\.woff2$/.test(name))
  .reduce((bytes, name) => bytes + file(name).length, 0);
const share = (bytes, budget) =>
  `${(bytes / budget).toFixed(2)} (${(bytes / 1000).toFixed(1)} kB / ${budget / 1000} kB)`;

console.log('size of the first load / its budget');
console.log(`  JavaScript, gzip: ${share(javascript, BUDGET.javascript)}`);
console.log(`  fonts: ${share(fonts, BUDGET.fonts)}`);
console.log(`  dataset, gzip / JavaScript: ${(gzipSync(body, { level: 9 }).length / javascript).toFixed(2)}`);

const first = new Set(firstScripts(assets));
const late = assets
  .filter((name) => name.endsWith('.js') && !first.has(name))
  .map((name) => ({ name, bytes: gzipSync(file(name), { level: 9 }).length }))
  .toSorted((one, other) => other.bytes - one.bytes);
console.log('largest parts that load late, gzip / first load');
for (const { name, bytes } of late.slice(0, 5)) {
  console.log(
    `  ${name.replace(/-[^-]+\.js$/, '')}: ${(bytes / javascript).toFixed(2)} (${(bytes / 1000).toFixed(1)} kB)`,
  );
}
