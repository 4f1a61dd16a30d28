// `npm test`: every check there is, one after the other, and one plain closing line.
// `--no-browser` (`npm run check`) leaves out the build and the end-to-end tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'cyber-diplomacy-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
const total = { passed: 0, failed: 0 };

try {
  check('Types', ['tsc', '--noEmit']);
  check('Lint', ['oxlint', '--type-aware', '--deny-warnings']);
  check('Format', ['oxfmt', '--check']);
  check('Unused code', ['knip']);
  tests(
    'Unit and component tests',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    () => countVitest(readReport(vitestReport)),
  );
  if (!process.argv.includes('--no-browser')) {
    // End-to-end tests of an older build would only mislead.
    if (check('Build', ['vite', 'build', '--logLevel', 'warn'])) {
      tests('End-to-end tests', ['playwright', 'test', '--reporter=list,json'], () =>
        countPlaywright(readReport(playwrightReport)),
      );
    } else {
      console.log('\n== End-to-end tests: left out, there is no build ==');
      total.failed += 1;
    }
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function check(title, command) {
  const passed = run(title, command);
  add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
}

function tests(title, command, count) {
  const succeeded = run(title, command);
  const counted = count();
  // A runner can fail without a failed test: no tests at all, a crash, an error between two tests.
  add(succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 });
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function run(title, [name, ...args]) {
  console.log(`\n== ${title} ==`);
  const { status } = spawnSync(process.execPath, [binary(name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  return status === 0;
}

/** The script behind a package's command: started through Node itself, it needs no shell on any system. */
function binary(name) {
  const home = { tsc: 'typescript', playwright: '@playwright/test' }[name] ?? name;
  const folder = join(root, 'node_modules', home);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A skipped test counts as failed: what is not run is not known to work. */
function countVitest(report) {
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + brokenFiles,
  };
}

function countPlaywright(report) {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
