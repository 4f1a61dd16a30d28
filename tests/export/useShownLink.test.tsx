import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LoadExportableContext, type Exportable } from '../../src/export/useLoadExportable';
import { useShownLink } from '../../src/export/useShownLink';
import { realDataset } from '../support/realDataset';
import { loadExportable } from '../../src/app/loadExportable';

const dataset = realDataset();

/** Answers when it is told to, so that answers can come in another order than questions. */
function slowly() {
  const waiting = new Map<string, (found: Exportable | null | Error) => void>();
  const load = (link: string) =>
    new Promise<Exportable | null>((resolve, reject) => {
      waiting.set(link, (found) => (found instanceof Error ? reject(found) : resolve(found)));
    });
  return {
    load,
    answer: (link: string, found: Exportable | null | Error) => act(async () => waiting.get(link)?.(found)),
  };
}

function Probe({ link }: { readonly link: string }) {
  const shown = useShownLink(link, 'en');
  return <p>{shown.is === 'there' ? shown.exportable.title.en : shown.is}</p>;
}

test('what a link shows is never what the link before it showed, in whatever order the answers come', async () => {
  const { load, answer } = slowly();
  const page = (link: string) => (
    <LoadExportableContext value={load}>
      <Probe link={link} />
    </LoadExportableContext>
  );
  const forums = await loadExportable(dataset, '/forums', 'en');
  const timeline = await loadExportable(dataset, '/timeline', 'en');
  const { rerender } = render(page('/forums'));
  expect(screen.getByText('loading')).toBeVisible();
  rerender(page('/timeline'));
  await answer('/timeline', timeline);
  expect(
    screen.getByText('From 2 to 12 partners for cyber consultations in five years (cumulative)'),
  ).toBeVisible();
  await answer('/forums', forums);
  expect(
    screen.getByText('From 2 to 12 partners for cyber consultations in five years (cumulative)'),
  ).toBeVisible();
  rerender(page('/nowhere'));
  expect(screen.getByText('loading')).toBeVisible();
  await answer('/nowhere', null);
  expect(screen.getByText('nowhere')).toBeVisible();
  rerender(page('/source'));
  await answer('/source', new Error('no network'));
  expect(screen.getByText('failed')).toBeVisible();
});
