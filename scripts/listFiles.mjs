import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder whose name matches, in a stable order; nothing when the folder is not there.
 * @param {string} folder
 * @param {RegExp} [name]
 * @returns {string[]}
 */
export function listFiles(folder, name = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path, name);
      return name.test(entry.name) ? [path] : [];
    });
}
