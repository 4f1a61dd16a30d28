import { Glyph } from '../../charts/matrix/Glyph';
import type { MatrixLayout } from '../../charts/matrix/matrixLayout';
import type { MatrixData } from '../../charts/matrix/selectMatrix';
import { usedStandings } from '../../charts/matrix/usedStandings';
import { paint } from '../../charts/palette';
import type { StanceCount } from '../../charts/pyramid/selectPyramid';
import type { KeyEntry } from '../../export/key/withKey';
import { forumsMessages } from '../../i18n/messages/forums';
import { matrixMessages } from '../../i18n/messages/matrix';
import { eachLang } from '../../i18n/text';

const TILE = { x: -13, y: -9, width: 26, height: 18, rx: 3 };

/** What the marks of the matrix mean, for a picture of it; `kind` as it is laid out: stacked it has codes for names. */
export function matrixKey(data: MatrixData, kind: MatrixLayout['kind']): readonly KeyEntry[] {
  const marks = usedStandings(data).map((words): KeyEntry => ({
    words: matrixMessages.either(words),
    mark: (
      <>
        <rect
          {...TILE}
          fill={words[0] === 'unknown' ? 'none' : words[0].startsWith('not') ? paint.faded : paint.dataPale}
        />
        <Glyph word={words[0]} size={6} line={1.5} />
      </>
    ),
  }));
  const codes = data.partners.map(({ id, name }) => matrixMessages.code(id, name));
  return [
    ...marks,
    { words: matrixMessages.totalsNote, mark: null },
    ...(kind === 'stacked'
      ? [
          {
            words: eachLang((lang) => codes.map((code) => code[lang]).join(lang === 'ja' ? '、' : ', ')),
            mark: null,
          },
        ]
      : []),
  ];
}

/** What the looks of a brick mean under a filter, and how many bricks look so, where any do, for a picture of the pyramid. */
export function pyramidKey(count: StanceCount): readonly KeyEntry[] {
  const entry = (is: 'in' | 'out' | 'unknown', mark: KeyEntry['mark']): KeyEntry => ({
    words: eachLang((lang) => {
      const said = `${forumsMessages[is][lang]} ${count[is]}`;
      return is === 'unknown'
        ? `${said}${lang === 'ja' ? '。' : '. '}${forumsMessages.unknownNote[lang]}`
        : said;
    }),
    mark,
  });
  const swatches = { in: <InSwatch />, out: <OutSwatch />, unknown: <UnknownSwatch /> };
  return (['in', 'out', 'unknown'] as const)
    .filter((is) => count[is] > 0)
    .map((is) => entry(is, swatches[is]));
}

function OutSwatch() {
  return (
    <>
      <rect {...TILE} rx={0} fill={paint.faded} stroke={paint.lineStrong} strokeDasharray="1 3" />
      <path d="M5,-9L13,-1" fill="none" stroke={paint.lineStrong} />
    </>
  );
}

function UnknownSwatch() {
  return (
    <>
      <rect {...TILE} rx={0} fill={paint.band} stroke={paint.lineStrong} />
      <Glyph word="unknown" size={6} line={1.5} />
    </>
  );
}

/** All three blues: a forum that matches keeps the colour of its tier. */
function InSwatch() {
  const tiers = [paint.dataStrong, paint.data, paint.dataSoft];
  const width = TILE.width / tiers.length;
  const stripes = tiers.map((fill, index) => ({ ...TILE, rx: 0, x: TILE.x + width * index, width, fill }));
  return stripes.map((stripe) => <rect key={stripe.fill} {...stripe} />);
}
