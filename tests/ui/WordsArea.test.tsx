import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { WordsArea } from '../../src/ui/WordsArea';

function Field({ start }: { readonly start: string }) {
  const [value, setValue] = useState(start);
  return (
    <LangProvider lang="en">
      <WordsArea
        label={{ ja: '題名', en: 'Title' }}
        lang="en"
        oneLine
        rows={1}
        limit={10}
        value={value}
        placeholder=""
        className={undefined}
        onChange={setValue}
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
