// `npm start`: build if something changed, serve the built site, show where it is.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { isBuildCurrent } from './buildStamp.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

if (isBuildCurrent()) console.log('The build is up to date.');
else await build({ logLevel: 'warn' });

const server = await preview({
  // Not strict: when the port is taken, the next free one is used.
  preview: { host: 'localhost', port: 4173, strictPort: false, open: hasDesktop() },
});
console.log(`\n  日本のサイバー外交  ${server.resolvedUrls?.local[0]}\n  Ctrl+C ends it.\n`);

// Ending `npm start` by its process id ends npm and its shell, but tells this process nothing: it would go on
// serving with nobody to stop it. A change of parent is how an orphan can tell.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 500).unref();

/** A server without a screen must not try to open a browser window. */
function hasDesktop() {
  if (process.env['CI']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
