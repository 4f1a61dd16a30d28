import type { Page } from '@playwright/test';
import { SCREENS } from './support/routes';
import { expect, test } from './support/test';

// From screen to screen as somebody goes who has no mouse: Tab to a link, Enter.

const WALK = [
  { row: 'header', ja: '二国間協議等', en: 'Consultations', path: '/timeline', view: 'timeline' },
  { row: 'header', ja: '多国間会議', en: 'Forums', path: '/forums', view: 'forums' },
  { row: 'header', ja: '能力構築支援', en: 'Capacity building', path: '/framework', view: 'framework' },
  { row: 'header', ja: '戦略と取組', en: 'Strategy', path: '/strategy', view: 'strategy' },
  { row: 'header', ja: 'ブリーフィング', en: 'Briefings', path: '/briefings', view: 'briefings' },
  { row: 'header', ja: '記録・用語', en: 'Records', path: '/records', view: 'records' },
  { row: 'lookUps', ja: '原資料', en: 'The source', path: '/source', view: 'source' },
  { row: 'lookUps', ja: '用語', en: 'Terms', path: '/glossary', view: 'glossary' },
  { row: 'lookUps', ja: '国・地域', en: 'Partners', path: '/partners', view: 'partners' },
] as const;

const BELOW: Readonly<Record<string, { readonly path: string; readonly view: string }>> = {
  briefings: { path: '/briefings/japan-2016', view: 'briefing' },
  partners: { path: '/partners/GB', view: 'profile' },
};

const ROWS = {
  ja: { header: '画面', lookUps: '記録・用語' },
  en: { header: 'Sections', lookUps: 'Records' },
} as const;

/** Presses Tab until the focus is on a link that leads to the path and stands in the named row. */
async function tabToLink(page: Page, row: string, path: string) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const { activeElement: element } = document;
      return {
        row: element?.closest('nav')?.getAttribute('aria-label') ?? '',
        path: (element?.getAttribute('href') ?? '').replace(/^#/, '').split('?')[0],
      };
    });
    if (here.row === row && here.path === path) return;
  }
  throw new Error(`Tab does not reach ${path} in ${row}.`);
}

/** The first stop of the page, from which Tab comes by the header. */
async function toTop(page: Page) {
  await page.getByRole('button').first().focus();
}

for (const lang of ['ja', 'en'] as const) {
  test(`${lang}: every screen by keyboard from the header and the row of look-ups, and Back through all of them`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const query = `?partners=GB,US&years=2013-2015${lang === 'en' ? '&lang=en' : ''}`;
    await page.goto(`./#/${query}`);
    await expect(page.locator('[data-view=overview]')).toBeVisible();
    const passed: { view: string; headline: string }[] = [];
    const remember = async (view: string) =>
      passed.push({ view, headline: await page.locator('#headline').innerText() });
    await remember('overview');
    for (const stop of WALK) {
      await toTop(page);
      await tabToLink(page, ROWS[lang][stop.row], stop.path);
      await expect(page.locator(':focus')).toHaveText(stop[lang]);
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-view=${stop.view}]`)).toBeVisible();
      await expect(page.locator('#headline')).toBeFocused();
      expect(new URL(page.url()).hash).toBe(`#${stop.path}${query}`);
      // The filter goes along through the page of briefings, where it has nothing to act on.
      await expect(page.locator('[data-chip]')).toHaveCount(stop.view === 'briefings' ? 0 : 3);
      await remember(stop.view);
      // Screens that hang below another: a briefing below their list, the profile of a partner below theirs.
      const below = BELOW[stop.view];
      if (below === undefined) continue;
      await page.locator(`[data-view=${stop.view}] a[href^="#${below.path}"]`).first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-view=${below.view}]`)).toBeVisible();
      await expect(page.locator('#headline')).toBeFocused();
      await remember(below.view);
    }
    expect(passed.map(({ view }) => view).toSorted()).toEqual(SCREENS.map(({ view }) => view).toSorted());

    for (const { view, headline } of passed.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
      await expect(page.locator('#headline')).toHaveText(headline.replaceAll(/\s+/g, ' '));
    }
    expect(new URL(page.url()).hash).toBe(`#/${query}`);
  });
}

const STATES = [
  '/timeline?dates=added&lane=milestones&sort=count&record=2014-us',
  '/forums?partners=CN&as=matrix&record=un-gge',
  '/framework?open=all&node=cb-1',
  '/strategy?as=relations',
  '/records?q=NISC&kinds=agency&layer=added&by=-name',
  '/partners/GB?with=US,FR',
  '/source?section=D6.3.2014',
  '/timeline?partners=GB&supplement=off&as=table&by=-year',
] as const;

test('the other language midway keeps the view as it is, and Back brings the first one back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const state of STATES) {
    await page.goto(`./#${state}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('[data-view]')).toBeVisible();
    await expect(page.getByText('リンクの一部を読み取れなかったため')).toHaveCount(0);
    const before = said(page);
    // It leads to the other language of what is drawn: the view before stands until this one is.
    const other = page.getByRole('link', { name: 'English', exact: true });
    await expect
      .poll(async () => saidBy((await other.getAttribute('href')) ?? ''), { message: state })
      .toEqual({ ...before, lang: 'en' });
    await other.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(said(page), state).toEqual({ ...before, lang: 'en' });
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    expect(said(page), state).toEqual(before);
  }
});

/** What the address says. */
const said = (page: Page) => saidBy(new URL(page.url()).hash);

/** What a link behind the # says, whatever the order it is said in. */
function saidBy(hash: string): Record<string, string> {
  const [path = '', query = ''] = hash.split('?');
  return { path, ...Object.fromEntries(new URLSearchParams(query)) };
}

test('what a link to a new screen says wrong is named, and the screen stands', async ({ page }) => {
  for (const { at, view, named } of [
    { at: '/strategy?as=map&nodes=1', view: 'strategy', named: ['as=map', 'nodes=1'] },
    {
      at: '/records?kinds=people&layer=deck&query=x',
      view: 'records',
      named: ['kinds=people', 'layer=deck', 'query=x'],
    },
    { at: '/partners?with=XX', view: 'partners', named: ['with=XX'] },
    { at: '/partners?with=US,FR,EE,DE,AU', view: 'partners', named: ['with=AU'] },
    { at: '/partners/GB?with=XX', view: 'profile', named: ['with=XX'] },
    { at: '/source?section=D99', view: 'source', named: ['section=D99'] },
    { at: '/glossary?term=none', view: 'glossary', named: ['term=none'] },
  ]) {
    await page.goto(`./#${at}`);
    await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
    const notice = page.getByRole('status').filter({ hasText: 'リンクの一部を読み取れなかったため' });
    await expect(notice.getByRole('listitem'), at).toHaveCount(named.length);
    for (const words of named)
      await expect(notice.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
  }
});

test('the header neither overlaps nor spills, with seven screens and the tools, in both languages', async ({
  page,
}) => {
  for (const lang of ['ja', 'en']) {
    await page.goto(`./#/glossary?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const width of [320, 390, 720, 900, 1100, 1200, 1300, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const header = page.locator('header').first();
      const parts = () =>
        header.evaluate((element) => {
          const within = element.getBoundingClientRect();
          const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
          const boxes = [...element.querySelectorAll('a, button')].map((part) => ({
            part,
            name: part.textContent,
            box: part.getBoundingClientRect(),
          }));
          const crossing = boxes.flatMap((one, index) =>
            boxes.slice(index + 1).flatMap((other) => {
              const apart =
                one.box.right <= other.box.left + 0.5 ||
                other.box.right <= one.box.left + 0.5 ||
                one.box.bottom <= other.box.top + 0.5 ||
                other.box.bottom <= one.box.top + 0.5;
              return apart ? [] : [`${one.name} over ${other.name}`];
            }),
          );
          // A row too long for the window scrolls by itself.
          const row = element.querySelector('nav ul');
          const scrolls = row !== null && row.scrollWidth > row.clientWidth;
          const outside = boxes.filter(
            ({ part, box }) =>
              (box.left < within.left || box.right > within.right) && !(scrolls && row.contains(part)),
          );
          return { crossing, outside: outside.map(({ name }) => name), height: within.height / rem };
        });
      // In rem: one row on a desk, two below, where the title may break on a phone.
      const most = width >= 1100 ? 4 : width >= 720 ? 6 : 7;
      await expect(async () => {
        const { crossing, outside, height } = await parts();
        expect(crossing, `${lang} at ${width} px`).toEqual([]);
        expect(outside, `${lang} at ${width} px`).toEqual([]);
        expect(height, `${lang} at ${width} px`).toBeLessThanOrEqual(most);
      }).toPass();
    }
  }
});
