import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { LoadExportableContext } from '../../../src/export/useLoadExportable';
import { BriefingActions } from '../../../src/features/briefings/BriefingActions';
import { renderWithDataset } from '../../support/renderWithDataset';

afterEach(() => {
  vi.restoreAllMocks();
});

const briefing = { id: 'own-a', title: { en: 'Draft' }, scenes: [scene('s1')] };

function scene(id: string) {
  return { id, title: {}, notes: {}, at: '/timeline' };
}

/** Presses the link that opens the presenter's window. @returns whether this window then goes on to the stage */
async function present(lang: 'ja' | 'en', name: string) {
  let goesOn = false;
  renderWithDataset(
    <LoadExportableContext value={() => Promise.resolve(null)}>
      <div role="presentation" onClick={(event) => (goesOn = !event.isDefaultPrevented())}>
        <BriefingActions briefing={briefing} kind="own" data={null} />
      </div>
    </LoadExportableContext>,
    { at: `/briefings/own-a?lang=${lang}` },
  );
  await userEvent.setup().click(screen.getByRole('link', { name }));
  return goesOn;
}

test.each([
  ['ja', '発表者用の画面も開いて発表', '発表者用の画面を開けませんでした。'],
  ['en', 'Present with the presenter window', 'The presenter window could not be opened.'],
] as const)(
  'a presenter window that is not let open is told before the talk, in %s',
  async (lang, name, words) => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(await present(lang, name)).toBe(false);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
  },
);

test('with the presenter window open, this one goes on to the stage', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(window);
  expect(await present('en', 'Present with the presenter window')).toBe(true);
  expect(open.mock.calls[0]?.slice(0, 2)).toEqual([
    '#/briefing/own-a/presenter?scene=1&lang=en',
    'presenter-own-a',
  ]);
  expect(screen.queryByRole('alert')).toBeNull();
});
