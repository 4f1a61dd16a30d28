/**
 * `npm run checkData -- FILE`: checks a dataset file with the very code that the app loads it with, and prints
 * each issue with its path and reason in Japanese and English. Exit code 1 when there is any.
 */
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(new URL(`../src/${path}`, import.meta.url).pathname)).module;
const { parseDataset } = await load('dataset/parseDataset.ts');
const { datasetMessages: say } = await load('i18n/messages/dataset.ts');

const both = ({ ja, en }) => `${ja}\n  ${en}`;

/** A file that could not even be looked into. */
const failed = (path, message) => ({ ok: false, issues: [{ path, message }] });

/** The parsed file, or the issue that keeps it from being parsed. */
async function check(file) {
  const body = await readFile(file, 'utf8').catch((error) => ({ error }));
  if (typeof body !== 'string') return failed(file, say.consoleUnreadable(body.error.code));
  let content;
  try {
    content = JSON.parse(body);
  } catch (error) {
    return failed(file, say.notJson(error.message));
  }
  return parseDataset(content);
}

const file = process.argv[2];
if (file === undefined) {
  console.error(both(say.consoleUsage));
  process.exitCode = 1;
} else {
  const result = await check(file);
  if (result.ok) {
    console.log(both(say.consoleClean(result.dataset.records.size)));
  } else {
    for (const { path, message } of result.issues) console.log(`${path}\n  ${both(message)}`);
    console.error(both(say.consoleIssues(result.issues.length)));
    process.exitCode = 1;
  }
}
