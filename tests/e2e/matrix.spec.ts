import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../../src/dataset/schema';
import { expect, test } from './support/test';

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/data/dataset.json'), 'utf8'),
) as DatasetFile;

test('who sits in the UN GGE: from the pyramid to the mark to its basis, and Back', async ({ page }) => {
  await page.goto('./#/forums');
  await page.getByText('参加状況', { exact: true }).click();
  await expect(page).toHaveURL(/#\/forums\?as=matrix$/);
  const matrix = page.getByRole('grid');
  await expect(matrix.locator('[data-partner]')).toHaveCount(192);
  await matrix.getByRole('link', { name: /^国連政府専門家会合 – 韓国：構成員〔第5次GGE/ }).click();
  await expect(page).toHaveURL(/as=matrix&with=KR&record=un-gge$/);
  const pair = page.locator('[data-pair="un-gge.KR"]');
  await expect(pair).toContainText('構成員〔第5次GGE（2016～17年）〕');
  await expect(pair).toContainText('第4次GGE（2014～15年）：構成員');
  await expect(pair).not.toContainText('推定');
  await expect(pair).toContainText('2016年10月時点の立場');
  await expect(pair).toContainText('補足情報・公式資料');
  const link = pair.getByRole('link', { name: /mofa\.go\.kr/ });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await page.goBack();
  await expect(pair).toHaveCount(0);
  await expect(matrix).toBeVisible();
});

test('each mark says its forum, its partner and the standing that the file has', async ({ page }) => {
  await page.goto('./#/forums?as=matrix&lang=en');
  const marks = page.getByRole('grid').locator('[data-partner]');
  await expect(marks).toHaveCount(192);
  const said = await marks.evaluateAll((all) =>
    all.map((mark) => [
      mark.getAttribute('data-record'),
      mark.getAttribute('data-partner'),
      mark.getAttribute('aria-label') ?? '',
    ]),
  );
  for (const { forum, partner, standing } of file.supplement.memberships) {
    const [, , label = ''] = said.find(([record, who]) => record === forum && who === partner) ?? [];
    expect(label).toContain(`– ${file.partners.find(({ id }) => id === partner)?.name.en}: `);
    expect(/^[^:]+: not documented/.test(label ?? ''), `${forum} ${partner}`).toBe(standing === 'unknown');
    expect(/^[^:]+: not a (member|party)/.test(label ?? ''), `${forum} ${partner}`).toBe(
      standing === 'not-member',
    );
  }
});

test('the keyboard goes through the matrix and into a basis and back', async ({ page }) => {
  await page.goto('./#/forums?as=matrix&lang=en');
  const mark = (key: string) => page.locator(`[data-key="${key}"]`);
  await mark('g7.GB').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(mark('g20.DE')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(mark('.DE')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pair="g7.GB"]')).toContainText('member');
  await page.keyboard.press('Escape');
  await expect(mark('g7.GB')).toBeFocused();
});

test('every mark can be told from the others without colour, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./#/forums?as=matrix');
  const shape = (key: string) =>
    page
      .locator(`[data-key="${key}"] g`)
      .first()
      .evaluate((mark) =>
        [...mark.children]
          .map(
            (part) => `${part.getAttribute('d') ?? part.textContent}${part.getAttribute('fill') === 'none'}`,
          )
          .join(),
      );
  const shapes = await Promise.all(
    ['g7.GB', 'g7.EU', 'g20.CN', 'first.US', 't-cy.GB', 't-cy.EU', 'g7.IN', 'meridian.KR'].map(shape),
  );
  expect(new Set(shapes).size).toBe(8);
});

test('on a phone each forum shows its partners side by side, large enough to press', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/forums?as=matrix&lang=en');
  const marks = page.getByRole('grid').locator('[data-record=g20][data-partner]');
  await expect(marks).toHaveCount(12);
  await expect(async () => {
    const boxes = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(12);
    for (const box of boxes as DOMRect[]) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.right).toBeLessThanOrEqual(390);
    }
  }).toPass();
  await marks.nth(4).click();
  await expect(page.locator('[data-pair="g20.CN"]')).toContainText('has hosted or presided');
});

test('without added facts no standing is left on the page, and one link brings them back', async ({
  page,
}) => {
  await page.goto('./#/forums?as=matrix&supplement=off&partners=CN,IL&lang=en');
  const view = page.locator('[data-view=forums]');
  await expect(view).toContainText('Added facts are hidden, so');
  await expect(view).not.toContainText(/not documented|China|Israel/);
  await page.goto('./#/forums?supplement=off&partners=CN,IL&lang=en&record=g7');
  await expect(view.locator('svg [data-record]')).toHaveCount(16);
  await expect(page.locator('main')).not.toContainText(/not documented/i);
  await expect(page.getByRole('button', { name: 'Remove the filter China' })).toContainText('no effect');
  await page.goto('./#/forums?as=matrix&supplement=off&lang=en');
  await page.getByRole('link', { name: 'Show added facts' }).click();
  await expect(page.getByRole('grid').locator('[data-partner]')).toHaveCount(192);
});

for (const [width, theme, lang] of [
  [1440, 'light', 'ja'],
  [1440, 'dark', 'en'],
  [390, 'light', 'en'],
] as const) {
  test(`axe finds no fault in the matrix and its table (${width} px, ${theme}, ${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./#/forums?as=matrix&theme=${theme}&lang=${lang}&pillars=3&partners=GB,CN,KR`);
    await expect(page.getByRole('grid')).toBeVisible();
    await page.getByText(/pairs? with basis and links|組の根拠とリンク/).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(wider).toBeLessThanOrEqual(0);
  });
}
