import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { useWork, WorkError, type Work } from '../../src/ui/useWork';
import { WorkLine } from '../../src/ui/WorkLine';

/** Work whose steps the test takes. */
function handWork() {
  const hands: {
    report?: Parameters<Work>[0];
    signal?: AbortSignal;
    end?: () => void;
    fail?: (error: unknown) => void;
  } = {};
  const work: Work = (report, signal) =>
    new Promise((resolve, reject) => {
      Object.assign(hands, {
        report,
        signal,
        end: () => resolve({ ja: '保存', en: 'Saved.' }),
        fail: reject,
      });
    });
  return { hands, work };
}

function Maker({ work }: { readonly work: Work }) {
  const { state, start, cancel } = useWork();
  return (
    <>
      <button type="button" onClick={() => start(work)}>
        make
      </button>
      <WorkLine state={state} onCancel={cancel} />
    </>
  );
}

async function begin() {
  const { hands, work } = handWork();
  const view = render(
    <LangProvider lang="en">
      <Maker work={work} />
    </LangProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'make' }));
  return { hands, view };
}

test('long work tells how far it is, and that it is done', async () => {
  const { hands } = await begin();
  expect(screen.getByRole('status')).toHaveTextContent('Working…');
  act(() => hands.report?.(3, 10));
  expect(screen.getByRole('status')).toHaveTextContent('Working… (3 of 10)');
  await act(async () => hands.end?.());
  expect(screen.getByRole('status')).toHaveTextContent('Saved.');
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

test('a failure says why; cancelling stops the work and what it still says is not heard', async () => {
  const { hands } = await begin();
  await act(async () => hands.fail?.(new WorkError({ ja: '大きすぎます。', en: 'It is too large.' })));
  expect(screen.getByRole('status')).toHaveTextContent('Could not be made. It is too large.');
  await userEvent.click(screen.getByRole('button', { name: 'make' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(hands.signal?.aborted).toBe(true);
  await act(async () => hands.end?.());
  expect(screen.getByRole('status')).toHaveTextContent('Cancelled.');
});

test('what a library says of its own failure is not shown: it is in one language and for programmers', async () => {
  const { hands } = await begin();
  await act(async () => hands.fail?.(new TypeError("Cannot read properties of null (reading 'x')")));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Could not be made. Something unexpected went wrong. Load the page again and try once more.',
  );
});

test('leaving the page stops the work', async () => {
  const { hands, view } = await begin();
  view.unmount();
  expect(hands.signal?.aborted).toBe(true);
});
