import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { useDataset } from '../../../src/dataset/useDataset';
import { knownTerms } from '../../../src/features/glossary/knownTerms';
import { Glossed } from '../../../src/ui/Glossed';
import { TermsInPlace } from '../../../src/ui/TermsInPlace';
import { renderWithDataset } from '../../support/renderWithDataset';

const WORDS = {
  ja: 'ODAを含む手段を用い、ODAのほか国際協力機構（JICA）による。',
  en: 'ODA and other means, by JICA. ODA again.',
};

function Page({ words = WORDS }: { readonly words?: typeof WORDS }) {
  return (
    <TermsInPlace value={knownTerms(useDataset())}>
      <p>
        <Glossed words={words} />
      </p>
      <button type="button">{'elsewhere'}</button>
    </TermsInPlace>
  );
}

test('without anything that knows the terms the text is plain', () => {
  renderWithDataset(<Glossed words={WORDS} />);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByText(WORDS.ja)).toBeInTheDocument();
});

test('each term is a button where it stands first, and the text reads as before', () => {
  renderWithDataset(<Page />);
  expect(document.querySelector('p')).toHaveTextContent(WORDS.ja);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'ODA',
    '国際協力機構',
    'elsewhere',
  ]);
});

describe('the explanation', () => {
  test('on focus as a description of the button; Escape closes it and nothing else', async () => {
    renderWithDataset(<Page />, { at: '/?lang=en' });
    const outside: string[] = [];
    const listen = ({ key }: KeyboardEvent) => outside.push(key);
    document.addEventListener('keydown', listen);
    await userEvent.tab();
    const term = screen.getByRole('button', { name: 'ODA' });
    expect(term).toHaveFocus();
    expect(term).toHaveAccessibleDescription(/Official Development Assistance/);
    expect(within(screen.getByRole('tooltip')).getByText('政府開発援助')).toHaveAttribute('lang', 'ja');
    expect(screen.getByRole('tooltip')).toHaveTextContent(
      'Added factsOfficial English (Ministry of Foreign Affairs of Japan)',
    );
    // One that an input method has, as Safari says it, is left to it.
    fireEvent.keyDown(term, { key: 'Escape', keyCode: 229 });
    expect(screen.getByRole('tooltip')).toBeVisible();
    expect(outside).toEqual(['Tab', 'Escape']);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    expect(term).toHaveFocus();
    expect(outside).toEqual(['Tab', 'Escape']);
    document.removeEventListener('keydown', listen);
  });

  test('a press keeps it and offers the glossary; the keyboard goes on into it', async () => {
    renderWithDataset(<Page />, { at: '/framework?lang=en&partners=US&open=all&node=cb-1' });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('dialog', { name: 'About ODA' });
    expect(screen.getByRole('button', { name: 'ODA' })).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    const link = within(panel).getByRole('link');
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', '#/glossary?partners=US&lang=en&open=all&term=term-oda');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'ODA' })).toHaveFocus();
  });

  test('a press elsewhere closes it, and a second press on the term too', async () => {
    renderWithDataset(<Page />, { at: '/?lang=en' });
    const term = screen.getByRole('button', { name: 'JICA' });
    await userEvent.click(term);
    expect(screen.getByRole('dialog')).toHaveTextContent('Japan International Cooperation Agency');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await userEvent.click(term);
    await userEvent.click(term);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('the pointer shows it after a moment and may move onto it', async () => {
    const user = userEvent.setup();
    renderWithDataset(<Page />, { at: '/?lang=en' });
    await user.hover(screen.getByRole('button', { name: 'JICA' }));
    const tip = await screen.findByRole('tooltip');
    await user.hover(within(tip).getByText('JICA'));
    await act(() => new Promise((done) => setTimeout(done, 400)));
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
    await user.hover(screen.getByRole('button', { name: 'elsewhere' }));
    await act(() => new Promise((done) => setTimeout(done, 400)));
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });
});

test('with the added facts off only what the source part gives is explained, and no English is called official', async () => {
  renderWithDataset(<Page />, { at: '/?supplement=off' });
  expect(screen.queryByRole('button', { name: 'ODA' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'JICA' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('JICA国際協力機構用語一覧で見る');
});
