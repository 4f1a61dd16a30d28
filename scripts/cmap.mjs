/**
 * The code points a TrueType or OpenType font has a glyph for, read from its `cmap` table (formats 4 and 12,
 * the only ones in use for Unicode text). A character a subset lacks would show as blank, not as a box, so both
 * the font step and its test ask the font itself.
 * @param {Buffer} font
 * @returns {Set<number>}
 */
export function readCmap(font) {
  const table = tableOffset(font, 'cmap');
  const covered = new Set();
  for (let record = 0; record < font.readUInt16BE(table + 2); record += 1) {
    const subtable = table + font.readUInt32BE(table + 4 + record * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) readFormat4(font, subtable, covered);
    if (format === 12) readFormat12(font, subtable, covered);
  }
  return covered;
}

function tableOffset(font, tag) {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const record = 12 + table * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function readFormat4(font, subtable, covered) {
  const doubledCount = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const offsets = deltas + doubledCount;
  for (let segment = 0; segment < doubledCount; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const end = font.readUInt16BE(ends + segment);
    const delta = font.readUInt16BE(deltas + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const stored =
        offset === 0 ? point : font.readUInt16BE(offsets + segment + offset + (point - start) * 2);
      const glyph = stored === 0 ? 0 : (stored + delta) % 0x10000;
      if (glyph !== 0) covered.add(point);
    }
  }
}

function readFormat12(font, subtable, covered) {
  for (let group = 0; group < font.readUInt32BE(subtable + 12); group += 1) {
    const record = subtable + 16 + group * 12;
    for (let point = font.readUInt32BE(record); point <= font.readUInt32BE(record + 4); point += 1) {
      covered.add(point);
    }
  }
}
