import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StageLook, type Stage } from '../../src/ui/StageLook';
import { ViewFrame } from '../../src/ui/ViewFrame';
import { renderWithDataset } from '../support/renderWithDataset';

const FINDING = { ja: '計算した見出し', en: 'The computed finding' };

function show(title: Stage['title'] | undefined) {
  const look = title === undefined ? null : { scene: 's1', title, tools: false };
  renderWithDataset(
    <StageLook value={look}>
      <ViewFrame view="test" headline={FINDING} reading={{ ja: '読み方', en: 'How to read' }}>
        <p>picture</p>
      </ViewFrame>
    </StageLook>,
    { at: '/?lang=en' },
  );
  return screen.getByRole('heading', { level: 1 });
}

test('off the stage the heading is the finding', () => {
  expect(show(undefined)).toHaveTextContent('The computed finding');
});

test('on a stage the heading is what the speaker says, and the finding stands below it', () => {
  const heading = show({ words: { ja: '話し手の題名', en: 'What I say' }, lang: 'en' });
  expect(heading).toHaveTextContent(/^What I say$/);
  expect(heading).toHaveAttribute('id', 'headline');
  expect(heading).toHaveAttribute('lang', 'en');
  expect(heading).toHaveAccessibleDescription('The computed finding');
  expect(screen.getByText('The computed finding').tagName).toBe('P');
});

test('a scene that is called by its finding shows it once', () => {
  const heading = show({ words: { ja: '別', en: 'The computed finding ' }, lang: 'en' });
  expect(heading).toHaveTextContent(/^The computed finding$/);
  expect(screen.getAllByText('The computed finding')).toHaveLength(1);
});
