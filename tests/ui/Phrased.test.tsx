import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { Phrased } from '../../src/ui/Phrased';

const WORDS = { ja: '5年で累計2から12か国・地域へ、16の会議と3つの柱、21件', en: 'From 2 to 12' };

test('a Japanese number stays with its counter, and the words stay as they are', () => {
  const { container } = render(
    <LangProvider lang="ja">
      <Phrased words={WORDS} />
    </LangProvider>,
  );
  expect(container).toHaveTextContent(WORDS.ja);
  expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual([
    '5年',
    '2',
    '12か国・地域',
    '16の会議',
    '3つの柱',
    '21件',
  ]);
});

test('a marked pillar stays with what is said of it', () => {
  const { container } = render(
    <LangProvider lang="ja">
      <Phrased words={{ ja: '3つの柱。①は二国間、②③は多国間を中心に', en: '-' }} />
    </LangProvider>,
  );
  expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual([
    '3つの柱',
    '①は二国間',
    '②③は多国間を',
  ]);
});

test('English is set as it is', () => {
  const { container } = render(
    <LangProvider lang="en">
      <Phrased words={WORDS} />
    </LangProvider>,
  );
  expect(container.innerHTML).toBe('From 2 to 12');
});
