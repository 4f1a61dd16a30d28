import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../scripts/listFiles.mjs';

const sources = listFiles('src', /\.(tsx?|css)$/).map((file) => file.split(sep).join('/'));

describe('the lint sees', () => {
  // A rule that silently stopped working would look like a clean house, so each fault is planted and must be found.
  const planted: readonly Fault[] = [
    fault(
      'house(look-down)',
      'src/dataset/upward.ts',
      `import { a } from '../charts/a.ts';\nexport const b = a;\n`,
    ),
    fault(
      'house(look-down)',
      'src/i18n/late.ts',
      `export const load = () => import('../dataset/clean.ts');\n`,
    ),
    fault('house(look-down)', 'src/charts/typed.ts', `export type T = import('../features/one/A.tsx').T;\n`),
    fault('house(look-down)', 'src/ui/Curious.tsx', `export { clean } from '../dataset/clean.ts';\n`),
    fault(
      'house(look-down)',
      'src/features/one/Visitor.tsx',
      `import { b } from '../two/b.ts';\nexport const c = b;\n`,
    ),
    fault(
      'house(look-down)',
      'src/features/one/deep/Visitor.tsx',
      `import { b } from '../../two/b.ts';\nexport const c = b;\n`,
    ),
    fault(
      'house(look-down)',
      'src/app/cheat.ts',
      `import { d } from '../../tests/d.ts';\nexport const e = d;\n`,
    ),
    fault(
      'house(look-down)',
      'src/attic/lost.ts',
      `import { clean } from '../dataset/clean.ts';\nexport const f = clean;\n`,
    ),
    fault(
      'house(no-react-in-ts)',
      'src/charts/place.ts',
      `import { memo } from 'react';\nexport const g = memo;\n`,
    ),
    fault(
      'house(no-react-in-ts)',
      'src/filters/routed.ts',
      `import type { To } from 'react-router';\nexport type H = To;\n`,
    ),
    fault(
      'house(no-react-in-ts)',
      'src/dataset/user.ts',
      `import { useQuery } from '@tanstack/react-query';\nexport const i = useQuery;\n`,
    ),
    fault('house(d3-computes)', 'src/charts/whole.ts', `import * as d3 from 'd3';\nexport const j = d3;\n`),
    fault(
      'house(d3-computes)',
      'src/charts/draws.ts',
      `import { axisBottom } from 'd3';\nexport const k = axisBottom;\n`,
    ),
    fault(
      'house(d3-computes)',
      'src/charts/selects.ts',
      `import { select } from 'd3-selection';\nexport const l = select;\n`,
    ),
    fault(
      'eslint(no-restricted-imports)',
      'src/charts/parses.ts',
      `import { z } from 'zod/mini';\nexport const m = z;\n`,
    ),
    fault(
      'import(no-cycle)',
      'src/charts/hen.ts',
      `import { egg } from './egg.ts';\nexport const hen = () => egg;\n`,
    ),
    fault(
      'import(no-cycle)',
      'src/charts/egg.ts',
      `import { hen } from './hen.ts';\nexport const egg = () => hen;\n`,
    ),
    fault('import(no-default-export)', 'src/charts/nameless.ts', `export default 1;\n`),
    fault('eslint(no-console)', 'src/charts/talks.ts', `export const n = () => console.log(1);\n`),
    fault('react(jsx-no-literals)', 'src/ui/Word.tsx', `export const Word = () => <p>Hello</p>;\n`),
    fault('react(jsx-no-literals)', 'src/ui/Wrapped.tsx', `export const Wrapped = () => <p>{'Hello'}</p>;\n`),
    fault(
      'react(jsx-no-literals)',
      'src/ui/Named.tsx',
      `export const Named = () => <button aria-label="Close" type="button" />;\n`,
    ),
  ];
  const innocent: readonly Fault[] = [
    fault('', 'src/dataset/clean.ts', `import { z } from 'zod/mini';\nexport const clean = z;\n`),
    fault('', 'src/charts/a.ts', `import { scaleBand } from 'd3';\nexport const a = scaleBand;\n`),
    fault(
      '',
      'src/charts/timeline/Timeline.tsx',
      `import { a } from '../a.ts';\nexport const Timeline = () => <g className="x">{String(a)}</g>;\n`,
    ),
    fault(
      '',
      'src/filters/useFilters.ts',
      `import { useSearchParams } from 'react-router';\nexport const useFilters = useSearchParams;\n`,
    ),
    fault('', 'src/features/two/b.ts', `import { a } from '../../charts/a.ts';\nexport const b = a;\n`),
    fault(
      '',
      'src/app/Routes.tsx',
      `import { b } from '../features/two/b.ts';\nexport const Routes = () => <>{String(b)}</>;\n`,
    ),
  ];
  const found = lintPlanted([...planted, ...innocent]);

  test.each(planted)('$rule in $file', ({ rule, file }) => {
    expect(found.get(file) ?? []).toContain(rule);
  });

  test.each(innocent)('nothing wrong with $file', ({ file }) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

test('every folder in src has its place in the order of layers', () => {
  const { sees } = lintConfig().rules['house/look-down'][1];
  const unknown = readdirSync('src').filter((name) => !Object.hasOwn(sees, name));
  expect(unknown).toEqual([]);
});

test('a name says what is inside', () => {
  const vague = /^(utils?|helpers?|common|misc|types|shared|lib|index)(\.\w+)*$/i;
  expect(sources.filter((file) => file.split('/').some((part) => vague.test(part)))).toEqual([]);
});

test('a file is at most 300 lines, dictionaries aside', () => {
  const long = sources
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/messages/'))
    .filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});

test('the top level stays small', () => {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const top = new Set(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((file) => file.split('/')[0] ?? ''),
  );
  const expected = [
    'README.md LICENSE LICENSE-DATA CONTRIBUTING.md CHANGELOG.md',
    'package.json package-lock.json tsconfig.json vite.config.ts playwright.config.ts index.html knip.json',
    '.ci .github .gitattributes .gitignore .npmrc .oxfmtrc.json .oxlintrc.json',
    'docs public scripts src tests',
  ].flatMap((line) => line.split(' '));
  expect([...top].filter((name) => !expected.includes(name))).toEqual([]);
});

interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly source: string;
}

function fault(rule: string, file: string, source: string): Fault {
  return { rule, file, source };
}

interface LintConfig {
  options?: unknown;
  rules: { 'house/look-down': [string, { sees: Record<string, string[]> }] };
}

function lintConfig(): LintConfig {
  // The file has comments, each on a line of its own.
  return JSON.parse(readFileSync('.oxlintrc.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as LintConfig;
}

/** Lints the files in a folder of their own, under the real rules; answers with the rules each file breaks. */
function lintPlanted(files: readonly Fault[]): Map<string, string[]> {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    // Type-aware rules need the whole project around them; none of those is under test here.
    const { options: _, ...config } = lintConfig();
    writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(config));
    cpSync('scripts/lint', join(root, 'scripts/lint'), { recursive: true });
    for (const { file, source } of files) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
    const found = new Map<string, string[]>();
    for (const { code, filename } of diagnostics) {
      const file = filename.split(sep).join('/');
      found.set(file, [...(found.get(file) ?? []), code]);
    }
    return found;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
