import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { datasetFile } from '../support/realDataset';

const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

function checkData(name: string, content?: string) {
  const file = join(folder, name);
  if (content !== undefined) writeFileSync(file, content);
  return spawnSync(process.execPath, ['scripts/checkData.mjs', file], { encoding: 'utf8' });
}

test('a sound file passes', () => {
  const { status, stdout } = checkData('sound.json', JSON.stringify(datasetFile()));
  expect(status).toBe(0);
  expect(stdout).toContain('問題はありません');
});

test('a broken file: path and reason in both languages, exit code 1', () => {
  const file = datasetFile();
  file.consultations[0]!.partners = ['JP'];
  const { status, stdout, stderr } = checkData('broken.json', JSON.stringify(file));
  expect(status).toBe(1);
  expect(stdout).toContain('consultations[0].partners[0]');
  expect(stdout).toContain('「JP」は partners にありません。idを確認してください。');
  expect(stdout).toContain('"JP" is not in partners. Check the id.');
  expect(stderr).toContain('1 issue found.');
});

test('a file that is not JSON, or not there', () => {
  expect(checkData('text.json', 'hello').stdout).toContain('The data file is not valid JSON');
  const missing = checkData('missing.json');
  expect(missing.status).toBe(1);
  expect(missing.stdout).toContain('The file cannot be opened (ENOENT). Check the path.');
});
