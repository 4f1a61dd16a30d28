import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BriefingParts } from '../../../../src/features/briefing/briefingParts';
import { DATASET_ADDRESS } from '../../../../src/dataset/loadDataset';
import { LoadExportableContext } from '../../../../src/export/useLoadExportable';
import { BriefingPresenter } from '../../../../src/features/briefing/presenter/BriefingPresenter';
import { BriefingStage } from '../../../../src/features/briefing/stage/BriefingStage';
import { ShownDataset } from '../../../../src/filters/ShownDataset';
import { useFilters } from '../../../../src/filters/useFilters';
import { LangProvider } from '../../../../src/i18n/useLang';
import { realDataset } from '../../../support/realDataset';

const dataset = realDataset();
const id = 'test';
const PATHS = ['/timeline', '/forums', '/framework'];
const file = {
  version: 1,
  id,
  title: { ja: '題', en: 'Title' },
  scenes: PATHS.map((at, index) => ({
    id: `s${index}`,
    title: { ja: `第${index + 1}`, en: `No. ${index + 1}` },
    notes: {},
    at,
  })),
};
const pathOf = (scene: number) => PATHS[scene - 1] ?? '';

/** A network that comes and goes: the screens of these paths cannot be loaded. */
const missing = new Set<string>();

function Screens() {
  const { path } = useFilters();
  if (missing.has(path)) throw new TypeError('Failed to fetch dynamically imported module');
  return <p>{path}</p>;
}

const parts: BriefingParts = {
  Around: ({ children }) => children,
  Screens,
  FilterBar: () => null,
  Inspector: () => null,
  preload: () => undefined,
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(file)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  missing.clear();
  at('https://example.org/');
});

/** Where the page itself came from. */
const at = (address: string) =>
  (window as unknown as { happyDOM: { setURL(to: string): void } }).happyDOM.setURL(address);

/** In a real address bar, which the windows of a briefing read between two drawings. */
function openWindow(page: 'stage' | 'presenter', scene: number, lang: 'ja' | 'en', more = '') {
  location.hash = `#/briefing/${id}${page === 'stage' ? '' : '/presenter'}?scene=${scene}&lang=${lang}${more}`;
  const client = new QueryClient();
  client.setQueryData(['dataset', DATASET_ADDRESS], dataset);
  return render(
    <QueryClientProvider client={client}>
      <HashRouter>
        <ShownDataset dataset={dataset}>
          <LoadExportableContext value={() => Promise.resolve(null)}>
            <LangProvider lang={lang}>
              {page === 'stage' ? (
                <BriefingStage id={id} parts={parts} arrived={false} />
              ) : (
                <BriefingPresenter id={id} parts={parts} />
              )}
            </LangProvider>
          </LoadExportableContext>
        </ShownDataset>
      </HashRouter>
    </QueryClientProvider>,
  );
}

describe.each([
  [
    'ja',
    '発表者用の画面を開けませんでした。このサイトのポップアップを許可してから、もう一度お試しください。',
  ],
  ['en', 'The presenter window could not be opened. Allow pop-ups for this site, then try again.'],
] as const)('a presenter window that the browser does not let open, in %s', (lang, words) => {
  test('is told, until the next thing is done', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    openWindow('stage', 2, lang);
    await screen.findByText(pathOf(2));
    const user = userEvent.setup();
    await user.keyboard('s');
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(open.mock.calls[0]?.[0]).toContain(`#/briefing/${id}/presenter?scene=2`);
    await user.keyboard('{PageDown}');
    expect(screen.queryByText(words)).toBeNull();
    expect(await screen.findByText(pathOf(3))).toBeInTheDocument();
  });
});

test.each(['stage', 'presenter'] as const)(
  'F5, which clickers send to begin, does not load the %s anew',
  async (page) => {
    openWindow(page, 2, 'en');
    await screen.findByText(pathOf(2));
    expect(document.fullscreenEnabled).not.toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'F5' })).toBe(false);
  },
);

test('leaving the presenter window keeps the language and the theme', async () => {
  openWindow('presenter', 2, 'en', '&theme=dark');
  await screen.findByText(pathOf(2));
  expect(screen.getByRole('link', { name: 'Leave' })).toHaveAttribute(
    'href',
    '#/briefings?lang=en&theme=dark',
  );
});

describe.each([
  ['ja', 'この場面を表示できません', 'ほかの場面へは進めます', 'もう一度読み込む'],
  ['en', 'This scene cannot be shown', 'You can go on to other scenes', 'Load again'],
] as const)('a scene whose part cannot be loaded, in %s', (lang, title, why, again) => {
  beforeEach(() => {
    missing.add(pathOf(2));
    // React tells of every error that is caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  test.each(['stage', 'presenter'] as const)('says so on the %s, and the talk goes on', async (page) => {
    openWindow(page, 1, lang);
    await screen.findByText(pathOf(1));
    const user = userEvent.setup();
    await user.keyboard('{PageDown}');
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(why);
    expect(screen.getByRole('button', { name: again })).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(pathOf(3))).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    expect(location.hash).toContain('scene=3');
  });

  test.each(['stage', 'presenter'] as const)(
    'makes way on the %s for what the other window shows in its place',
    async (page) => {
      openWindow(page, 2, lang);
      await screen.findByRole('heading', { name: title });
      act(() => {
        location.hash += `&at=${encodeURIComponent('/source')}`;
        window.dispatchEvent(new PopStateEvent('popstate'));
      });
      expect(await screen.findByText('/source')).toBeInTheDocument();
      expect(screen.queryByRole('heading', { name: title })).toBeNull();
    },
  );
});

describe.each([
  ['ja', 'このブラウザーでは、ほかの画面と連動できません'],
  ['en', 'This browser keeps its windows apart'],
] as const)('a page that was opened from a file, in %s', (lang, words) => {
  test('has a stage and a presenter that work, each on its own', async () => {
    at('file:///C:/briefing/index.html');
    expect(location.origin).toBe('null');
    const stage = openWindow('stage', 1, lang);
    const user = userEvent.setup();
    await screen.findByText(pathOf(1));
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(pathOf(2))).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    stage.unmount();
    openWindow('presenter', 1, lang);
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
    await user.keyboard('{PageDown}');
    expect(await screen.findByText(pathOf(2))).toBeInTheDocument();
    expect(location.hash).toContain('scene=2');
  });
});
