import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { Words } from '../../src/dataset/briefing/briefing';
import { LangProvider } from '../../src/i18n/useLang';
import { WordsArea } from '../../src/ui/WordsArea';

function Field({ start }: { readonly start: string }) {
  const [words, setWords] = useState<Words>({ en: start });
  return (
    <LangProvider lang="en">
      <WordsArea
        labels={{ ja: { ja: '題名（日本語）', en: 'Japanese title' }, en: { ja: '題名', en: 'Title' } }}
        side="en"
        words={words}
        oneLine
        rows={1}
        limit={10}
        className={undefined}
        onChange={setWords}
      />
    </LangProvider>
  );
}

test('words that are more than can be kept are refused as a whole, and the field says so', async () => {
  const user = userEvent.setup();
  render(<Field start="12345678" />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  await user.click(field);
  await user.paste('abc');
  expect(field).toHaveValue('12345678');
  expect(screen.getByRole('alert')).toHaveTextContent('Up to 10 characters.');
  expect(field).toBeInvalid();
  await user.paste('ab');
  expect(field).toHaveValue('12345678ab');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('words that are too long already can be made shorter, and Enter adds no line to a title', async () => {
  const user = userEvent.setup();
  render(<Field start="123456789012" />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  await user.type(field, '{Backspace}{Enter}');
  expect(field).toHaveValue('12345678901');
});

test('what an input method composes is judged when it is done: kana may be longer than there is room for', () => {
  render(<Field start="12345678" />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: '12345678がいこう' } });
  expect(field).toHaveValue('12345678がいこう');
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.change(field, { target: { value: '12345678外交' } });
  fireEvent.compositionEnd(field);
  expect(field).toHaveValue('12345678外交');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is too long still when it is composed is refused, and the words are as they were', () => {
  render(<Field start="12345678" />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: '12345678外交政策' } });
  fireEvent.compositionEnd(field);
  expect(field).toHaveValue('12345678');
  expect(screen.getByRole('alert')).toHaveTextContent('Up to 10 characters.');
});

test('Enter that takes over a composed word in Safari stays with the input method', () => {
  render(<Field start="" />);
  const field = screen.getByRole('textbox', { name: 'Title' });
  expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })).toBe(true);
  expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })).toBe(false);
});
