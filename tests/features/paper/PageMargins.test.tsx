import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageMargins } from '../../../src/features/paper/PageMargins';
import { LangProvider } from '../../../src/i18n/useLang';

const ATTACK = '}}*{background:url(//other.example/x)}';

/** The words as a browser reads the first string of the rules, or what is left of them where it breaks off. */
function readString(rules: string): string {
  const [, string = ''] = /content: "((?:\\[0-9a-f]+ |[^"\\\n\r\f])*)"/.exec(rules) ?? [];
  return string.replaceAll(/\\([0-9a-f]+) /g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

test.each([
  ['a line feed', '\n'],
  ['a carriage return', '\r'],
  ['both', '\r\n'],
  ['a form feed', '\f'],
  ['a quotation mark', '"'],
  ['a backslash', '\\'],
  ['an end tag', '</style>'],
  ['another control character', '\u0085'],
])('words of an address stay words in the margins of a sheet: %s ends no string', (_, end) => {
  const words = `Words: a${end}${ATTACK}`;
  const { container } = render(
    <LangProvider lang="en">
      <PageMargins head={[words]} foot="Source" />
    </LangProvider>,
  );
  expect(readString(container.querySelector('style')?.textContent ?? '')).toBe(words);
});
