import { settled } from './support/settled';
import { expect, test } from './support/test';

const FORUMS = [
  'g7',
  'g20',
  'asean-japan-summit',
  'london-process',
  'ise-shima-cyber-group',
  'un-gge',
  'asean-japan-infosec-policy',
  'asean-japan-cybercrime-dialogue',
  't-cy',
  'meridian',
  'iwwn',
  'first',
  'natcsirt',
  'oecd-wpspde',
  'apec-tel',
  'arf',
];

const focused = () =>
  document.activeElement?.closest('svg [data-record]')?.getAttribute('data-record') ?? null;

test('Tab alone reaches all 16 forums in the order of the source', async ({ page }) => {
  await page.goto('./#/forums');
  await expect(page.locator('[data-view=forums] svg [data-record]')).toHaveCount(16);
  const reached: string[] = [];
  for (let step = 0; step < 60 && reached.length < FORUMS.length; step += 1) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(focused);
    if (id !== null) reached.push(id);
  }
  expect(reached).toEqual(FORUMS);
});

test('Enter opens the forum in focus; a click opens another; Back undoes one after the other', async ({
  page,
}) => {
  await page.goto('./#/forums?partners=CN');
  const forums = page.locator('[data-view=forums]');
  await forums.locator('[data-record=g20]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/forums\?partners=CN&record=g20$/);
  await expect(page.getByRole('heading', { name: 'G20' })).toBeVisible();
  await forums.locator('[data-record=arf]').click();
  await expect(page).toHaveURL(/record=arf$/);
  await page.goBack();
  await expect(page).toHaveURL(/record=g20$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/forums\?partners=CN$/);
  await expect(forums.locator('[aria-current=true]')).toHaveCount(0);
});

test('choosing a partner fades forums where they stand', async ({ page }) => {
  await page.goto('./#/forums');
  const g7 = page.locator('[data-view=forums] [data-record=g7]');
  const brick = g7.locator('path').first();
  await expect(brick).toBeVisible();
  await settled(page);
  const place = async () => {
    const box = await brick.boundingBox();
    return [box?.x, box?.width, box?.height];
  };
  const before = await place();
  await page.evaluate(() => {
    location.hash = '#/forums?partners=CN';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '中国が加わる会議は16のうち少なくとも5（補足情報）',
  );
  await expect(g7).toHaveAccessibleName('G7。首脳・閣僚等ハイレベルの会議。中国は構成員でない（補足情報）。');
  await settled(page);
  expect(await place()).toEqual(before);
});

test('a screen reader hears each level once, as a group of its forums', async ({ page }) => {
  await page.goto('./#/forums?lang=en&partners=DE');
  await expect(page.locator('[data-view=forums] svg')).toMatchAriaSnapshot(`
    - group "Multilateral forums in which Japan takes part":
      - 'group /^Leaders, ministers and other high level: \\d of 4 match/':
        - link /^G7/
        - link /^G20/
        - link
        - link
        - img
      - 'group /^Senior officials level: \\d of 5 match/'
      - 'group /^Policy and working level: \\d of 7 match/'
  `);
});

for (const width of [320, 390, 768, 1024, 1440, 1920, 3840]) {
  for (const lang of ['ja', 'en']) {
    test(`no label leaves its brick, no brick is too small a target (${width} px, ${lang})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#/forums?lang=${lang}&partners=DE`);
      await expect(page.locator('[data-view=forums] svg [data-record]')).toHaveCount(16);
      await settled(page);
      // As the browser sets the letters, not as the layout reckons them.
      const faults = await page.evaluate(() =>
        [...document.querySelectorAll('[data-view=forums] svg [data-record]')].flatMap((mark) => {
          const brick = mark.querySelector('path')!.getBoundingClientRect();
          const lines = [...mark.querySelectorAll('text[aria-hidden] tspan')];
          const size = Number.parseFloat(getComputedStyle(lines[0]!).fontSize);
          return [
            ...(brick.width < 24 || brick.height < 24
              ? [`${mark.getAttribute('data-record')} is small`]
              : []),
            ...(size < 12 ? [`${lines[0]!.textContent} is set in ${size} px`] : []),
            ...lines.flatMap((line) => {
              const box = line.getBoundingClientRect();
              return box.left < brick.left + 2 || box.right > brick.right - 2
                ? [`${line.textContent} is cut off`]
                : [];
            }),
          ];
        }),
      );
      expect(faults).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    });
  }
}
