/**
 * Opens presentations in LibreOffice and checks what it makes of them: `npm run checkSlides -- talk.pptx …`. As many
 * pages as slides, and every word of the slides in the text of the pages. Needs `soffice` and the poppler tools on
 * the machine, which the app and its tests do without, so it is run by hand. Japanese is drawn with the typeface of
 * the app; `--keep DIR` keeps the PDF and a PNG of each page there, to be looked at.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import JSZip from 'jszip';

const FACES = fileURLToPath(new URL('../node_modules/@expo-google-fonts/noto-sans-jp', import.meta.url));

const args = process.argv.slice(2);
const keepAt = args.indexOf('--keep');
const kept = keepAt < 0 ? null : resolve(args.splice(keepAt, 2)[1] ?? '.');
if (args.length === 0) {
  console.error('Usage: npm run checkSlides -- [--keep DIR] FILE.pptx …');
  process.exit(2);
}

const room = mkdtempSync(join(tmpdir(), 'slides-'));
const out = kept ?? room;
mkdirSync(out, { recursive: true });
const fonts = join(room, 'fonts.conf');
writeFileSync(
  fonts,
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${FACES}</dir><cachedir>${room}/fonts</cachedir>
</fontconfig>`,
);

let failed = false;
for (const file of args) {
  const { slides, words } = await readDeck(file);
  const pdf = convert(file);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1] ?? 0);
  const text = bare(run('pdftotext', ['-layout', pdf, '-']) + run('pdftotext', ['-raw', pdf, '-']));
  const missing = [...words].filter((line) => !text.includes(bare(line)));
  const fine = pages === slides && missing.length === 0;
  failed ||= !fine;
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${file}: ${slides} slides, ${pages} pages, ${words.size} texts`);
  for (const line of missing) console.log(`     missing: ${line}`);
  if (kept !== null) run('pdftoppm', ['-r', '110', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
}
rmSync(room, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** How many slides a presentation has, and every stretch of text on them that is on one line. */
async function readDeck(file) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const words = new Set();
  for (const name of names) {
    // Cells of a table break where they are full: their words are compared piece by piece.
    const xml = await zip.file(name).async('string');
    for (const [, stretch] of xml.matchAll(/<a:t>([^<]+)<\/a:t>/g)) {
      const cell = xml.includes('<a:tbl>')
        ? stretch.split(/[\s、]+/).filter((part) => part.length < 8)
        : [stretch];
      for (const part of cell) words.add(part);
    }
  }
  return { slides: names.length, words };
}

function convert(file) {
  const profile = pathToFileURL(join(room, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out];
  run('soffice', [...options, file]);
  return join(out, basename(file).replace(/\.pptx$/, '.pdf'));
}

function run(command, options) {
  return execFileSync(command, options, {
    encoding: 'utf8',
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
}

/** Without spaces, which LibreOffice adds between scripts, and without what XML writes another way. */
function bare(words) {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .normalize('NFKC')
    .replaceAll(/\s+/g, '');
}
