import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import { recordsSchema } from '../../src/dataset/recordsSchema';

test('the published schema of records is the one of the code; `npm run schema` writes it', () => {
  const published: unknown = JSON.parse(readFileSync('public/schema/records.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(toJSONSchema(recordsSchema, { io: 'input' }))));
});
