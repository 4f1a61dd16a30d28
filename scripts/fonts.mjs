// Cuts Noto Sans JP down to the characters this site really shows. The full font is 5 MB a weight, and the
// ready-made web slices of it would be some 50 requests.
//   core  everything the site itself can show: two files, preloaded
//   more  what only the added facts ("supplement" in public/data) need: fetched by the browser when it is shown
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCmap } from './cmap.mjs';
import { listFiles } from './listFiles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outFolder = join(root, 'src', 'app', 'fonts');
const stampFile = join(outFolder, '.stamp');
const FAMILY = 'Noto Sans JP Subset';
const WEIGHTS = [
  { weight: 400, file: '400Regular/NotoSansJP_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSansJP_700Bold.ttf' },
];

// Printable ASCII, CJK punctuation, hiragana, katakana: always there, so that typing in a search box, or a new
// sentence in kana, never falls out of the font.
const ALWAYS = [
  [0x20, 0x7e],
  [0x3000, 0x301f],
  [0x3041, 0x3096],
  [0x3099, 0x30ff],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const written = await ensureFonts();
  console.log(
    written ? `Fonts written in ${((Date.now() - started) / 1000).toFixed(1)} s.` : 'Fonts are up to date.',
  );
}

/**
 * Writes the font files and their @font-face rules into src/app/fonts, unless they are already there for the
 * same characters. Resolves to true when something was written.
 * @returns {Promise<boolean>}
 */
export async function ensureFonts() {
  const glyphs = collectGlyphs();
  const stamp = createHash('sha256')
    .update(JSON.stringify(glyphs))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;

  // Loaded late: the common case, nothing to do, then costs some milliseconds only.
  const { default: subsetFont } = await import('subset-font');
  const require = createRequire(import.meta.url);
  const faces = [];
  mkdirSync(outFolder, { recursive: true });
  for (const { weight, file } of WEIGHTS) {
    const font = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-jp/${file}`));
    const covered = readCmap(font);
    for (const slice of ['core', 'more']) {
      const points = glyphs[slice].filter((point) => covered.has(point));
      if (points.length === 0) continue;
      const subset = await subsetFont(font, String.fromCodePoint(...points), {
        targetFormat: 'woff2',
        // Without this every vertical and historical variant of each kanji comes along: +60 % of bytes.
        noLayoutClosure: true,
      });
      writeWhole(join(outFolder, `${slice}-${weight}.woff2`), subset);
      faces.push(fontFace(slice, weight, points));
    }
  }
  writeWhole(join(outFolder, 'faces.css'), faces.join('\n'));
  writeWhole(stampFile, stamp);
  return true;
}

/**
 * The code points each slice is made from, ascending.
 * @returns {{ core: number[], more: number[] }}
 */
export function collectGlyphs() {
  const core = new Set(ALWAYS.flatMap(([from, to]) => range(from, to)));
  const more = new Set();
  for (const file of [join(root, 'index.html'), ...listFiles(join(root, 'src'), /\.tsx?$/)]) {
    addText(core, readFileSync(file, 'utf8'));
  }
  for (const file of listFiles(join(root, 'public', 'data'), /\.json$/)) {
    const { supplement, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    addText(core, JSON.stringify(rest));
    addText(more, JSON.stringify(supplement ?? {}));
  }
  const ascending = (points) => [...points].toSorted((a, b) => a - b);
  return { core: ascending(core), more: ascending([...more].filter((point) => !core.has(point))) };
}

/**
 * The code points a font file really has a glyph for, whatever its format.
 * @param {string} file
 * @returns {Promise<Set<number>>}
 */
export async function charactersIn(file) {
  const { default: subsetFont } = await import('subset-font');
  // Only unpacks the woff2: the content stays as it is.
  return readCmap(await subsetFont(readFileSync(file), '', { targetFormat: 'sfnt', keepAllGlyphs: true }));
}

function addText(points, text) {
  for (const character of text) {
    const point = character.codePointAt(0);
    if (point >= 0x20) points.add(point);
  }
}

/**
 * `font-display: block`: the core files are preloaded and smaller than the script that draws the first word, so
 * the text is hardly ever waited for; `swap` would draw it twice and move it, and the charts measure their
 * labels with this font.
 */
function fontFace(slice, weight, points) {
  return `@font-face {
  font-family: '${FAMILY}';
  font-style: normal;
  font-weight: ${weight};
  font-display: block;
  src: url('./${slice}-${weight}.woff2') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;
}

function unicodeRange(points) {
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16);
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** Two commands may run this at once; nobody must ever read half a file. */
function writeWhole(file, content) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
