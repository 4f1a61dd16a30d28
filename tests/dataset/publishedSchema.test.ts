import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import { briefingSchema } from '../../src/dataset/briefing/schema';
import { datasetSchema } from '../../src/dataset/schema';

test('the published schema is the one of the code; `npm run schema` writes it', () => {
  const published: unknown = JSON.parse(readFileSync('public/schema/dataset.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(toJSONSchema(datasetSchema, { io: 'input' }))));
});

test('the bundled dataset names it', () => {
  const dataset = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as { $schema: string };
  expect(dataset.$schema).toBe('../schema/dataset.schema.json');
});

test('the published schema of a briefing file is the one of the code, and the bundled briefing names it', () => {
  const published: unknown = JSON.parse(readFileSync('public/schema/briefing.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(toJSONSchema(briefingSchema, { io: 'input' }))));
  const briefing = JSON.parse(readFileSync('public/data/briefing.json', 'utf8')) as { $schema: string };
  expect(briefing.$schema).toBe('../schema/briefing.schema.json');
});
