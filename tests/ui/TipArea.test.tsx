import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { StageLook } from '../../src/ui/StageLook';
import { TipArea } from '../../src/ui/TipArea';

const area = (
  <TipArea describe={(record) => (record === 'known' ? { title: 'A title', lines: ['A line'] } : null)}>
    <button type="button" data-record="known">
      mark
    </button>
    <button type="button" data-record="other">
      other
    </button>
  </TipArea>
);

test('a mark under the pointer is told about; leaving it or Escape ends that', async () => {
  const user = userEvent.setup();
  render(area);
  await user.hover(screen.getByText('mark'));
  expect(screen.getByText('A title')).toBeInTheDocument();
  expect(screen.getByText('A line')).toBeInTheDocument();
  await user.hover(screen.getByText('other'));
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
  await user.hover(screen.getByText('mark'));
  fireEvent.keyDown(screen.getByText('mark'), { key: 'Escape' });
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
});

test('where the area is drawn smaller than it is laid out, the tip still stands on its mark', async () => {
  const user = userEvent.setup();
  const { container } = render(area);
  // Laid out 800 px wide, drawn at half of that; the mark is in its middle.
  vi.spyOn(container.firstElementChild as HTMLElement, 'offsetWidth', 'get').mockReturnValue(800);
  vi.spyOn(container.firstElementChild as HTMLElement, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 400, 400),
  );
  vi.spyOn(screen.getByText('mark'), 'getBoundingClientRect').mockReturnValue(new DOMRect(190, 200, 20, 20));
  await user.hover(screen.getByText('mark'));
  expect(screen.getByText('A title').parentElement).toHaveStyle({ left: '400px', top: '400px' });
});

test('a mark that slides under a resting pointer is told about only when the pointer moves', () => {
  render(area);
  const mark = screen.getByText('mark');
  // What browsers say of a pointer that rests while the page changes below it: no move.
  fireEvent.pointerOver(mark, { pointerType: 'mouse' });
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
  fireEvent.pointerMove(mark, { pointerType: 'mouse' });
  expect(screen.getByText('A title')).toBeInTheDocument();
  fireEvent.pointerOver(screen.getByText('other'), { pointerType: 'mouse' });
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
});

test('another scene or language ends a tip until the pointer moves', () => {
  const at = (scene: string, lang: 'ja' | 'en') => (
    <LangProvider lang={lang}>
      <StageLook value={{ scene, title: null, tools: false }}>{area}</StageLook>
    </LangProvider>
  );
  const { rerender } = render(at('s1', 'ja'));
  const move = () => fireEvent.pointerMove(screen.getByText('mark'), { pointerType: 'mouse' });
  move();
  expect(screen.getByText('A title')).toBeInTheDocument();
  rerender(at('s2', 'ja'));
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
  move();
  expect(screen.getByText('A title')).toBeInTheDocument();
  rerender(at('s2', 'en'));
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
  move();
  expect(screen.getByText('A title')).toBeInTheDocument();
});
