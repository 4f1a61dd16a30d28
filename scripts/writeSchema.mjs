// Writes the JSON Schemas of the files that the app reads and writes, each from the one place that states its shape.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { toJSONSchema } from 'zod/mini';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'public', 'schema');

/** File in public/schema → the module that states the shape, and its name there. */
const SCHEMAS = [
  ['dataset.schema.json', 'src/dataset/schema.ts', 'datasetSchema'],
  ['records.schema.json', 'src/dataset/recordsSchema.ts', 'recordsSchema'],
  ['briefing.schema.json', 'src/dataset/briefing/schema.ts', 'briefingSchema'],
];

mkdirSync(folder, { recursive: true });
for (const [file, source, name] of SCHEMAS) {
  // Node 20 does not read TypeScript; Vite, which is here anyway, does.
  const { module } = await runnerImport(join(root, source));
  writeFileSync(
    join(folder, file),
    `${JSON.stringify(toJSONSchema(module[name], { io: 'input' }), null, 2)}\n`,
  );
  console.log(`public/schema/${file} is written.`);
}
