import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CiteButton } from '../../../src/features/cite/CiteButton';
import type { Subject } from '../../../src/features/cite/subject';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

const dataset = realDataset();
const headline = { ja: '見出し', en: 'The headline' };
const seen = { ja: '見えるもの。', en: 'What is seen.' };
const view: Subject = { kind: 'view', headline, seen };
/** One minute before midnight where the reader is: the reader's own day counts. */
const clock = () => new Date(2026, 10, 3, 23, 59);

function recordOf(id: string): Subject {
  const entry = dataset.records.get(id);
  if (entry === undefined) throw new Error(`No record ${id}`);
  return { kind: 'record', entry };
}

async function open(subject: Subject, at: string) {
  const user = userEvent.setup();
  renderWithDataset(<CiteButton subject={subject} clock={clock} />, { at });
  const button = screen.getByRole('button');
  await user.click(button);
  return { user, button, dialog: await screen.findByRole('dialog') };
}

const field = (dialog: HTMLElement, name: string): HTMLTextAreaElement =>
  within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name });

// The panel is loaded with the first press; from then on it is there at once.
beforeAll(async () => {
  await import('../../../src/features/cite/CitePopover');
});

beforeEach(() => {
  location.href = 'https://example.org/cyber/';
});

describe('the panel to cite and share', () => {
  test('of a view: the address as it is, absolute, without what was not understood', async () => {
    const { button, dialog } = await open(
      view,
      '/timeline?partners=US,GB,XX&lang=en&nonsense=1&record=2014-us',
    );
    expect(button).toHaveAccessibleName('Cite and share this view');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(dialog).toHaveAccessibleName('Cite and share this view');
    expect(field(dialog, 'Link').value).toBe(
      'https://example.org/cyber/#/timeline?partners=GB,US&lang=en&record=2014-us',
    );
    expect(field(dialog, 'Citation').value).toMatch(
      /^“The headline \(the UK and the U\.S\.\)\.” Japan's Cyber Diplomacy 2012–2016\. Accessed 3 November 2026\. https:/,
    );
  });

  test('of a record: its own address, whatever the view is filtered to', async () => {
    const { dialog } = await open(recordOf('2014-us'), '/forums?partners=CN&theme=dark&supplement=off');
    expect(dialog).toHaveAccessibleName('引用・共有：この記録');
    expect(field(dialog, 'リンク').value).toBe(
      'https://example.org/cyber/#/timeline?supplement=off&record=2014-us',
    );
    expect(field(dialog, '引用').value).toMatch(/^“2014年 米国との協議”\. .*\(参照 2026-11-03\)\. 原資料：/);
  });

  test('the summary of a view is copied with its citation, whatever form the citation is shown in', async () => {
    const { user, dialog } = await open(view, '/timeline?lang=en');
    const sentence = field(dialog, 'Citation').value;
    await user.click(within(dialog).getByRole('radio', { name: 'BibTeX' }));
    expect(field(dialog, 'Summary with citation').value).toBe(`What is seen. [${sentence}]`);
    await user.click(within(dialog).getByRole('button', { name: 'Copy both' }));
    await within(dialog).findByText('Summary with citation copied.');
    expect(await navigator.clipboard.readText()).toBe(`What is seen. [${sentence}]`);
  });

  test('the summary of a consultation says its year and its place; what has no summary has no field', async () => {
    const { dialog, button, user } = await open(recordOf('2014-ee'), '/partners/EE');
    expect(field(dialog, '要約と引用').value).toMatch(
      /^2014年 エストニアとの協議は、原資料の一覧に記載されている（スライド6：二国間協議 2014年）。［“2014年 エストニアとの協議（補足情報を含む）”\. /,
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
  });

  test.each(['EE', 'jica', 'cb-1'])('%s has no summary', async (id) => {
    const { dialog } = await open(recordOf(id), '/records?lang=en');
    expect(within(dialog).getAllByRole('textbox')).toHaveLength(2);
  });

  test('a link and each form of the citation are copied as they stand, and this is told', async () => {
    const { user, dialog } = await open(view, '/timeline?lang=en');
    await user.click(within(dialog).getByRole('button', { name: 'Copy link' }));
    await within(dialog).findByText('Link copied.');
    expect(await navigator.clipboard.readText()).toBe('https://example.org/cyber/#/timeline?lang=en');
    for (const [form, start] of [
      ['Text', '“The headline.”'],
      ['BibTeX', '@misc{japan-cyber-diplomacy-timeline-'],
      ['CSL-JSON', '[\n  {\n    "id": "japan-cyber-diplomacy-timeline-'],
    ] as const) {
      await user.click(within(dialog).getByRole('radio', { name: form }));
      await user.click(within(dialog).getByRole('button', { name: 'Copy citation' }));
      await within(dialog).findByText(form === 'Text' ? 'Citation copied.' : `${form} copied.`);
      const text = await navigator.clipboard.readText();
      expect(text.startsWith(start)).toBe(true);
      expect(field(dialog, 'Citation').value).toBe(text);
    }
    // Of another form it is not told that it was copied.
    await user.click(within(dialog).getByRole('radio', { name: 'Text' }));
    expect(within(dialog).queryByText('CSL-JSON copied.')).not.toBeInTheDocument();
  });

  test('where the page may not copy, the words are selected and the key is told', async () => {
    const { user, dialog } = await open(view, '/timeline');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(within(dialog).getByRole('button', { name: '引用をコピー' }));
    await within(dialog).findByText(/^コピーできませんでした。.*Ctrl\+C/);
    const words = field(dialog, '引用');
    expect(words).toHaveFocus();
    expect([words.selectionStart, words.selectionEnd]).toEqual([0, words.value.length]);
  });

  test('Escape closes it and the focus is back on the button', async () => {
    const { user, button } = await open(view, '/timeline');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(button).toHaveFocus());
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
