import { textWidth } from '../../charts/textWidth';
import { useLang } from '../../i18n/useLang';
import { MARGIN } from './paperRooms';

/** em: longer words would take more than two lines of a margin; the first sheet says them in full. */
const LONGEST = 116;

/**
 * What stands in the margins of every sheet: what it is at the top, from the second sheet on, and below the source
 * and the number of the page (CSS Paged Media 3, 5). A browser without margin boxes leaves them empty.
 */
export function PageMargins(props: {
  /** Lines at the top. */
  readonly head: readonly string[];
  readonly foot: string;
}) {
  const { lang } = useLang();
  const family = lang === 'ja' ? '"Noto Sans JP Subset", "Noto Sans JP", sans-serif' : 'sans-serif';
  const look = `font: 7.5pt/1.4 "Noto Sans JP Subset", ${family}; color: #595959;`;
  const rules = `@page {
  margin: ${MARGIN.top}mm ${MARGIN.side}mm ${MARGIN.bottom}mm;
  @top-left {
    content: ${props.head.map((line) => cssString(shorten(line))).join(' "\\A" ')};
    width: 100%; white-space: pre-line; text-align: left; vertical-align: middle; ${look}
  }
  @bottom-left {
    content: ${cssString(shorten(props.foot))};
    width: 88%; text-align: left; vertical-align: top; padding-top: 3mm; ${look}
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    width: 12%; text-align: right; vertical-align: top; padding-top: 3mm; ${look}
  }
}
@page :first { @top-left { content: none; } }`;
  return <style>{rules}</style>;
}

function shorten(words: string): string {
  if (textWidth(words, 1) <= LONGEST) return words;
  let end = words.length;
  while (textWidth(words.slice(0, end), 1) > LONGEST - 1) end -= 1;
  return `${words.slice(0, end)}…`;
}

/** A string of CSS (CSS Syntax 3, 4.3.5), which every kind of new line ends; an end tag cannot stand in it. */
function cssString(words: string): string {
  return `"${words.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
