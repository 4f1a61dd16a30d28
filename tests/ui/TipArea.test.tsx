import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TipArea } from '../../src/ui/TipArea';

const area = (
  <TipArea describe={(record) => (record === 'known' ? { title: 'A title', lines: ['A line'] } : null)}>
    <button type="button" data-record="known">
      mark
    </button>
    <button type="button" data-record="other">
      other
    </button>
  </TipArea>
);

test('a mark under the pointer is told about; leaving it or Escape ends that', async () => {
  const user = userEvent.setup();
  render(area);
  await user.hover(screen.getByText('mark'));
  expect(screen.getByText('A title')).toBeInTheDocument();
  expect(screen.getByText('A line')).toBeInTheDocument();
  await user.hover(screen.getByText('other'));
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
  await user.hover(screen.getByText('mark'));
  fireEvent.keyDown(screen.getByText('mark'), { key: 'Escape' });
  expect(screen.queryByText('A title')).not.toBeInTheDocument();
});
