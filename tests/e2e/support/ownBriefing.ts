import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** What is pressed and read where one makes a briefing of one's own. */
export const WORDS = {
  ja: {
    save: '保存・共有',
    add: '場面として追加',
    open: 'ブリーフィングを開く',
    undo: '元に戻す',
    title: '題名（日本語）',
    notes: '発言メモ（日本語）',
    otherNotes: '発言メモ（英語）',
    up: '上へ',
    remove: '削除',
    handle: /を移す$/,
    order: '場面の順',
    file: 'ファイルに保存',
    share: 'リンクで共有',
    full: /保存領域がいっぱい/,
    blocked: /保存領域を使えない/,
  },
  en: {
    save: 'Save and share',
    add: 'Add as a scene',
    open: 'Open the briefing',
    undo: 'Undo',
    title: 'Title (English)',
    notes: 'Notes (English)',
    otherNotes: 'Notes (Japanese)',
    up: 'Up',
    remove: 'Delete',
    handle: /^Move /,
    order: 'Order of the scenes',
    file: 'Save as a file',
    share: 'Share as a link',
    full: /storage is full/,
    blocked: /does not let the page store/,
  },
} as const;

type Lang = keyof typeof WORDS;

const VIEWS = ['/timeline?partners=US', '/forums?as=table', '/framework?open=all'] as const;

export const scenes = (page: Page) => page.locator('[data-view=briefing] [data-scene]');
export const saved = (page: Page) => expect(page.locator('[data-saved=true]')).toBeVisible();

/** The titles of the scenes in their order, in a language. */
export const titles = (page: Page, lang: Lang) =>
  scenes(page)
    .getByRole('textbox', { name: WORDS[lang].title })
    .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));

/** On a view: opens the panel, and adds the view to the briefing that is chosen in it. */
export async function addView(page: Page, view: string, lang: Lang, title?: string) {
  await page.goto(`./#${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
  await page.getByRole('button', { name: WORDS[lang].save }).click();
  const panel = page.locator('[data-save=scene]');
  if (title !== undefined) await panel.getByRole('textbox').first().fill(title);
  await panel.getByRole('button', { name: WORDS[lang].add }).click();
  await expect(panel.getByRole('link', { name: WORDS[lang].open })).toBeVisible();
  return panel;
}

/** Adds the three views to a new briefing and opens it. */
export async function makeBriefing(page: Page, lang: Lang, title: string) {
  let panel: Locator | null = null;
  for (const [index, view] of VIEWS.entries()) {
    panel = await addView(page, view, lang, index === 0 ? title : undefined);
  }
  await panel?.getByRole('link', { name: WORDS[lang].open }).click();
  await expect(page.locator('[data-view=briefing] #headline')).toHaveText(title);
  await expect(scenes(page)).toHaveCount(VIEWS.length);
}
