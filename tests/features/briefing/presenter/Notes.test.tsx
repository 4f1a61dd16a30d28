import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notes } from '../../../../src/features/briefing/presenter/Notes';
import { LangProvider } from '../../../../src/i18n/useLang';

const scene = (notes: { readonly ja?: string; readonly en?: string }, id = 's1') => ({
  id,
  title: { ja: '題' },
  notes,
  at: '/timeline',
});
const size = () => Number.parseFloat(screen.getByRole('group', { name: 'Notes' }).style.fontSize);
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

test('notes grow and shrink between two ends, and keep their size in the next scene', () => {
  const { rerender } = render(
    <LangProvider lang="en">
      <Notes scene={scene({ en: 'Speak slowly.' })} />
    </LangProvider>,
  );
  const start = size();
  press('Larger notes');
  const larger = size();
  expect(larger).toBeGreaterThan(start);
  rerender(
    <LangProvider lang="en">
      <Notes scene={scene({ en: 'Pause.' }, 's2')} />
    </LangProvider>,
  );
  expect(size()).toBe(larger);
  for (let turn = 0; turn < 20; turn += 1) press('Larger notes');
  expect(size()).toBe(3);
  expect(screen.getByRole('button', { name: 'Larger notes' })).toHaveAttribute('aria-disabled', 'true');
  for (let turn = 0; turn < 20; turn += 1) press('Smaller notes');
  expect(size()).toBe(0.875);
});

test('notes in one language stand in for the other and say so; none are said to be none', () => {
  const { rerender } = render(
    <LangProvider lang="en">
      <Notes scene={scene({ ja: 'ゆっくり。\n\n間を置く。' })} />
    </LangProvider>,
  );
  const words = screen.getByRole('group', { name: 'Notes' });
  expect(words).toHaveAttribute('lang', 'ja');
  expect(words.querySelectorAll('p')).toHaveLength(2);
  rerender(
    <LangProvider lang="en">
      <Notes scene={scene({})} />
    </LangProvider>,
  );
  expect(screen.getByText('No notes for this scene.')).toBeInTheDocument();
});

test('the same paragraph may come twice', () => {
  render(
    <LangProvider lang="en">
      <Notes scene={scene({ en: 'Pause.\n\nSpeak.\n\nPause.' })} />
    </LangProvider>,
  );
  expect([...screen.getByRole('group').querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    'Pause.',
    'Speak.',
    'Pause.',
  ]);
});
