// Runs before every start, dev, check, build and test. Built-ins only: on a fresh clone nothing else exists yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const NEEDED = [20, 19, 0];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.setup-stamp');

checkNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

function checkNode() {
  const have = process.versions.node.split('.').map(Number);
  const firstDifference = NEEDED.findIndex((part, index) => have[index] !== part);
  if (firstDifference === -1 || have[firstDifference] > NEEDED[firstDifference]) return;
  stop(`This project needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
}

/** A plain `npm ci` here would delete and reinstall everything each time, and fail offline. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;

  console.log('Installing packages (first run, or the lockfile changed) …');
  // The stamp goes first and comes back last, so an install killed half-way is repeated.
  rmSync(stampFile, { force: true });
  if (runNpm(['ci', '--no-fund', '--no-audit']) !== 0) {
    stop('npm ci failed. The first run needs access to the npm registry; see the messages above.');
  }
  writeFileSync(stampFile, wanted);
}

async function installBrowser() {
  if (findBrowser() ?? (await findPlaywrightBrowser())) return;

  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore') === 0) {
    console.log('No browser found; installing Chromium with apt-get …');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (findBrowser()) return;
  }

  console.log('No browser found; asking Playwright to download Chromium …');
  run(process.execPath, [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
  if (await findPlaywrightBrowser()) return;
  stop(
    'No browser for the end-to-end tests. Install Chromium, Chrome or Edge, or set CHROME_PATH to one;\n' +
      '`npm run check` runs everything that needs no browser.',
  );
}

async function findPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function runNpm(args) {
  // npm tells its scripts where it is; calling it through Node avoids npm.cmd and the shell on Windows.
  const npm = process.env['npm_execpath'];
  return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

function run(command, args, stdio = 'inherit') {
  return spawnSync(command, args, { cwd: root, stdio }).status;
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
