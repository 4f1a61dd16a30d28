import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './listFiles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.cache', 'build-stamp');

/**
 * Whether dist/ was built from exactly the files that are here now.
 * @returns {boolean}
 */
export function isBuildCurrent() {
  return (
    existsSync(join(root, 'dist', 'index.html')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === hashInputs()
  );
}

/**
 * Vite plugin that remembers what dist/ was built from. It sits in the build itself, so that any way of
 * building keeps the stamp honest.
 * @returns {import('vite').Plugin}
 */
export function buildStamp() {
  let hash = '';
  return {
    name: 'build-stamp',
    apply: 'build',
    buildStart() {
      rmSync(stampFile, { force: true });
      // Taken before the work starts: a file edited meanwhile makes the next start build again.
      hash = hashInputs();
    },
    writeBundle() {
      mkdirSync(dirname(stampFile), { recursive: true });
      writeFileSync(stampFile, hash);
    },
  };
}

function hashInputs() {
  const generated = join(root, 'src', 'app', 'fonts');
  const files = [
    ...['index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'].map((name) => join(root, name)),
    ...['public', 'scripts', 'src'].flatMap((name) => listFiles(join(root, name))),
  ].filter((file) => !file.startsWith(generated));
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
