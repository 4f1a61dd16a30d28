import { AxeBuilder } from '@axe-core/playwright';
import { SCREENS } from './support/routes';
import { otherLanguage, settled } from './support/settled';
import { expect, test } from './support/test';

/** A record to open on each screen. */
const RECORD = {
  overview: '2014-cn-kr',
  timeline: '2014-us',
  forums: 'un-gge',
  framework: 'jica',
  strategy: 'st-g7',
  records: '2012-gb',
  partners: 'GB',
  profile: '2016-gb',
  source: 'un-gge',
  glossary: 'jaif',
  briefings: 'jaif',
  briefing: 'jaif',
};

for (const { path, view } of SCREENS) {
  for (const lang of ['ja', 'en']) {
    for (const theme of ['light', 'dark']) {
      test(`axe finds nothing on ${view} in ${lang}, ${theme}, chart, table and inspector`, async ({
        page,
      }) => {
        // Four pages of up to a hundred items each, the records of 275 rows, on a machine that may be busy.
        test.setTimeout(300_000);
        for (const { more, drawn } of [
          { more: '', drawn: /^#/ },
          { more: `&record=${RECORD[view]}`, drawn: /record=/ },
          { more: '&as=table', drawn: /^(?!.*record=)/ },
          { more: '&partners=CN&levels=working&pillars=2&years=2014', drawn: /years=2014/ },
        ]) {
          await page.goto(`./#${path}?lang=${lang}&theme=${theme}${more}`);
          await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
          // The view before this one is the same, and is in sight until this one is drawn.
          await expect(otherLanguage(page)).toHaveAttribute('href', drawn);
          await expect(page.locator('#inspector-title')).toHaveCount(more.includes('record=') ? 1 : 0);
          await settled(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
          );
          expect(found, more).toEqual([]);
        }
      });
    }
  }
}

test('axe finds nothing in the open list of partners, on a narrow screen, and on the page of errors', async ({
  page,
}) => {
  const check = async () => {
    await settled(page);
    return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  };
  await page.goto('./#/timeline?lang=en');
  await page.getByRole('button', { name: /Partners/ }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(await check()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/timeline?record=2014-us');
  await expect(page.locator('#inspector-title')).toBeVisible();
  expect(await check()).toEqual([]);
  await page.goto('./#/nowhere?partners=XX');
  await expect(page.locator('[data-view=not-found]')).toBeVisible();
  expect(await check()).toEqual([]);
});

for (const view of ['timeline', 'forums', 'framework'] as const) {
  test(`${view}: every mark has a name, is a target of at least 24 px, and stands for a record`, async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#/${view}?open=all`);
      await page.reload();
      const marks = page.locator(`[data-view=${view}] [data-record]`);
      await expect(marks.first()).toBeVisible();
      const small = await marks.evaluateAll((all) =>
        all
          .map((mark) => ({
            id: mark.getAttribute('data-record'),
            name: mark.getAttribute('aria-label') ?? '',
            box: mark.getBoundingClientRect(),
          }))
          .filter(({ name, box }) => box.width < 24 || box.height < 24 || name.length < 5)
          .map(({ id, box }) => `${id} ${box.width}×${box.height}`),
      );
      expect(small, `at ${width} px`).toEqual([]);
    }
  });
}

test('the skip button comes first and leads to the content', async ({ page }) => {
  await page.goto('./#/timeline?lang=en');
  await expect(page.locator('[data-view=timeline]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('reduced motion is honoured', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/timeline');
  await expect(page.locator('[data-record]').first()).toBeVisible();
  const durations = await page
    .locator('[data-view] *')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).transitionDuration))]);
  const longest = Math.max(
    ...durations.flatMap((value) => value.split(',')).map((value) => Number.parseFloat(value)),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});
