import { textWidth } from '../../charts/textWidth';
import { imagesMessages } from '../../i18n/messages/images';
import { slidesMessages as say } from '../../i18n/messages/slides';
import type { Lang } from '../../i18n/text';
import type { Stamp } from '../stamp';
import { FOOT, PT } from './slideSizes';

/** What stands at the foot of a slide. */
export interface Foot {
  readonly lines: readonly string[];
  /** The last line, which leads to the view; the address itself where it fits. */
  readonly link: string;
  /** points */
  readonly size: number;
}

const LEAD = 1.2;

/** The filter, the date and the source of a slide in as few lines as they fit, in the largest type that has room. */
export function footLines(stamp: Stamp, lang: Lang): Foot {
  const filter = imagesMessages.under(stamp.filter, stamp.asOf)[lang];
  const source = stamp.source[lang];
  const added = stamp.added?.[lang] ?? null;
  const link = imagesMessages.address(stamp.address)[lang];
  const smallest = FOOT.sizes.at(-1) ?? 0;
  const together = added === null ? filter : `${filter}${lang === 'en' ? ' · ' : '　'}${added}`;
  const lines = added === null || fits(together, smallest) ? [together, source] : [filter, added, source];
  const shown = fits(link, smallest) ? link : say.openView[lang];
  const all = [...lines, shown];
  const size = FOOT.sizes.find(
    (one) => all.every((line) => fits(line, one)) && all.length * one * LEAD <= FOOT.height * PT,
  );
  return { lines, link: shown, size: size ?? smallest };
}

function fits(words: string, size: number): boolean {
  return textWidth(words, size) <= FOOT.width * PT;
}
