// Writes the JSON Schema of a dataset file from the one place that states its shape, src/dataset/schema.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { toJSONSchema } from 'zod/mini';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'public', 'schema', 'dataset.schema.json');

// Node 20 does not read TypeScript; Vite, which is here anyway, does.
const { module } = await runnerImport(join(root, 'src', 'dataset', 'schema.ts'));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(toJSONSchema(module.datasetSchema, { io: 'input' }), null, 2)}\n`);
console.log('public/schema/dataset.schema.json is written.');
