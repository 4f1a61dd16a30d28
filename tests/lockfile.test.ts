import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync('package-lock.json', 'utf8');
const entries = Object.entries((JSON.parse(text) as { packages: Record<string, LockEntry> }).packages);
const locked = new Set(
  entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);

test('the lockfile names no address, so that it works with any registry', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(text).not.toContain('.tgz');
});

test('every package in the lockfile is held to its content', () => {
  const loose = entries.filter(([path, entry]) => path !== '' && entry.integrity === undefined);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('the lockfile holds the binaries of every main system, not only of the one it was written on', () => {
  const missing = entries
    .flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => /(linux|darwin|win32)-(x64|arm64)/.test(name) && !locked.has(name));
  expect(missing).toEqual([]);
});

test('the versions in package.json are exact, and the lockfile holds the same ones', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  const held = new Map(entries.map(([path, entry]) => [path, entry.version]));
  expect(asked.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => held.get(`node_modules/${name}`) !== version)).toEqual([]);
});
