import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../scripts/listFiles.mjs';

const styles = listFiles('src', /\.css$/).filter((file) => !file.endsWith(`${sep}tokens.css`));

// In forced colours the browser lays the ground of the page behind every word: words in that same colour, as those on
// the key colour are, would be gone. Whoever writes on the key colour says what stands there instead.
test.each(styles.filter((file) => readFileSync(file, 'utf8').includes('color: var(--on-key)')))(
  '%s: words on the key colour can be read in forced colours',
  (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(
      /@media \(forced-colors: active\) \{.*forced-color-adjust: none;/s,
    );
  },
);
