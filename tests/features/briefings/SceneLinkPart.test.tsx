import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { LoadExportableContext, type LoadExportable } from '../../../src/export/useLoadExportable';
import { SceneLinkPart } from '../../../src/features/briefings/SceneLinkPart';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

const loaded: LoadExportable = (link, lang) => loadExportable(realDataset(), link, lang);

/** A scene of the timeline whose link can be replaced, in an app that loads as it is told. */
async function show(load: LoadExportable) {
  const replaced: string[] = [];
  renderWithDataset(
    <LoadExportableContext value={load}>
      <SceneLinkPart at="/timeline" onReplace={(at) => replaced.push(at)} />
    </LoadExportableContext>,
    { at: '/briefings/own-a?lang=en' },
  );
  const user = userEvent.setup();
  await user.click(screen.getByText('Replace the link'));
  const field = screen.getByRole('textbox', { name: 'New link' });
  const paste = async (link: string) => {
    await user.clear(field);
    await user.type(field, `${link}{Enter}`);
  };
  return { replaced, field, paste };
}

test('a link takes the place of the old one, and that is said', async () => {
  const { replaced, field, paste } = await show(loaded);
  await paste('#/forums?lang=en');
  expect(await screen.findByText('The link was replaced.')).toBeVisible();
  expect(replaced).toEqual(['/forums']);
  expect(field).toHaveValue('');
});

test('while a part of the app cannot be loaded, the link is not blamed and stays to be tried again', async () => {
  let offline = true;
  const { replaced, field, paste } = await show((link, lang) =>
    offline && link === '/forums' ? Promise.reject(new Error('offline')) : loaded(link, lang),
  );
  await paste('#/forums');
  expect(await screen.findByText(/^What is needed to check the link could not be loaded\./)).toBeVisible();
  expect(field).toHaveValue('#/forums');
  expect(field).toBeInvalid();
  expect(replaced).toEqual([]);
  offline = false;
  await paste('#/forums');
  expect(await screen.findByText('The link was replaced.')).toBeVisible();
  expect(replaced).toEqual(['/forums']);
});

test('of two links the last one counts, however long the first one takes, and what is typed since stays', async () => {
  const waiting: (() => void)[] = [];
  const { replaced, field, paste } = await show(async (link, lang) => {
    if (link === '/forums') await new Promise<void>((resolve) => waiting.push(resolve));
    return loaded(link, lang);
  });
  await paste('#/forums');
  await paste('#/framework');
  expect(await screen.findByText('The link was replaced.')).toBeVisible();
  await userEvent.type(field, '#/stra');
  await act(async () => {
    for (const go of waiting) go();
    await loaded('/forums', 'en');
  });
  expect(replaced).toEqual(['/framework']);
  expect(field).toHaveValue('#/stra');
});
