import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseBriefingPlace } from '../../src/filters/briefingPlace';
import { SceneAddress } from '../../src/filters/SceneAddress';
import { useAddressBar } from '../../src/filters/useAddressBar';
import { useFilters } from '../../src/filters/useFilters';
import { renderWithDataset } from '../support/renderWithDataset';

const SAVED = '/timeline?partners=US';

function Inside() {
  const { path, filters, view, href } = useFilters();
  return (
    <>
      <output>{[path, filters.partners.join(), view.record, view.lang].join(' ')}</output>
      <a href={href({ view: { record: '2014-us' } })}>open</a>
      <a href={href({ view: { record: null } })}>shut</a>
      <a href={href({ path: '/forums' })}>forums</a>
      <a href={href({ view: { lang: 'en' } })}>English</a>
    </>
  );
}

function Stage() {
  const { search } = useAddressBar();
  return (
    <SceneAddress page="stage" place={parseBriefingPlace('japan-2016', search)} saved={SAVED}>
      <Inside />
    </SceneAddress>
  );
}

const show = (at: string) => renderWithDataset(<Stage />, { at });
const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href') ?? '';

describe('a scene', () => {
  test('shows its saved link, and keeps where the room goes inside the address of the briefing', () => {
    const { address } = show('/briefing/japan-2016?scene=2');
    expect(screen.getByRole('status')).toHaveTextContent('/timeline US ja');
    address.go(link('open'));
    expect(address.current()).toBe(
      '/briefing/japan-2016?scene=2&at=%2Ftimeline%3Fpartners%3DUS%26record%3D2014-us',
    );
    expect(screen.getByRole('status')).toHaveTextContent('/timeline US 2014-us ja');
    address.go(link('forums'));
    expect(screen.getByRole('status')).toHaveTextContent('/forums US 2014-us ja');
    address.back();
    address.go(link('shut'));
    expect(address.current(), 'at the saved link').toBe('/briefing/japan-2016?scene=2');
  });

  test('takes a choice of language for the whole briefing', () => {
    const { address } = show('/briefing/japan-2016?scene=2');
    address.go(link('English'));
    expect(address.current()).toBe('/briefing/japan-2016?scene=2&lang=en');
    expect(screen.getByRole('status')).toHaveTextContent('/timeline US en');
  });
});
