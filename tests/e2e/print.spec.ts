import { SCREENS } from './support/routes';
import { expect, test } from './support/test';

for (const { path, view } of SCREENS) {
  test(`${view} on paper: light, without controls, nothing wider than the sheet`, async ({ page }) => {
    await page.goto(`./#${path}?theme=dark&partners=US`);
    await expect(page.locator(`[data-view=${view}]`)).toBeVisible();
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('navigation', { name: '画面' })).toBeHidden();
    await expect(page.getByRole('slider').first()).toBeHidden();
    await expect(page.getByText('現在。資料の表題は当サイトによる。')).toBeVisible();
    const wide = await page
      .locator('h1, h1 ~ p, main svg[role], main table')
      .evaluateAll((all) => all.map((one) => [one.tagName, one.getBoundingClientRect().right] as const));
    expect(wide.length).toBeGreaterThan(1);
    expect(wide.filter(([, right]) => right > 704)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('a drawing is laid out for the paper and goes back to the screen after', async ({ page }) => {
  await page.goto('./#/timeline');
  const drawing = page.locator('[data-view=timeline] svg[role=group]');
  await expect(drawing).toBeVisible();
  const onScreen = await drawing.getAttribute('width');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(drawing).toHaveAttribute('width', '720');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(drawing).toHaveAttribute('width', String(onScreen));
});
