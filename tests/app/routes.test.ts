import { describe, expect, test } from 'vitest';
import { headerLinks, lookUps, routeAt, routes, screenName } from '../../src/app/routes';
import { SCREENS } from '../e2e/support/routes';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

describe('the table of routes', () => {
  test('has one entry for each screen that the browser tests go through', () => {
    const found = SCREENS.map(({ path }) => routeAt(path)?.path ?? 'none');
    expect(found.toSorted()).toEqual(routes.map(({ path }) => path).toSorted());
    expect(new Set(found).size).toBe(SCREENS.length);
  });

  test('finds the profile of any partner, and nothing where there is no screen', () => {
    expect(routeAt('/partners')?.path).toBe('/partners');
    expect(routeAt('/partners/GB')?.path).toBe('/partners/:partner');
    expect(routeAt('/')?.path).toBe('/');
    expect(routeAt('/briefings/own-a')?.path).toBe('/briefings/:briefing/:data?');
    expect(routeAt('/briefings/shared/zABC')?.path).toBe('/briefings/:briefing/:data?');
    for (const path of ['/nowhere', '/partners/GB/more', '/timeline/x'])
      expect(routeAt(path), path).toBeUndefined();
  });

  test('every screen hangs from exactly one link of the header, each link from its own first screen', () => {
    const hung = headerLinks.flatMap(({ screens }) => screens);
    expect(hung.map(({ path }) => path).toSorted()).toEqual(routes.map(({ path }) => path).toSorted());
    for (const { path, screens } of headerLinks) expect(screens[0]?.path).toBe(path);
    expect(lookUps.map(({ path }) => path)).toEqual(['/records', '/partners', '/source', '/glossary']);
  });

  test('the link of the records is the one that a profile hangs from', () => {
    const profile = routeAt('/partners/GB');
    const links = headerLinks.filter(({ screens }) => profile !== undefined && screens.includes(profile));
    expect(links.map(({ path }) => path)).toEqual(['/records']);
  });
});

describe('what a screen is called', () => {
  test.each([
    ['/', '概観', 'Overview'],
    ['/timeline', '二国間協議等', 'Consultations'],
    ['/briefings', 'ブリーフィング', 'Briefings'],
    ['/records', '記録一覧', 'All records'],
    ['/partners', '国・地域', 'Partners'],
    ['/partners/GB', '英国：協議と会議', 'UK: consultations and forums'],
    // A partner that the dataset does not have leaves the screen its plain name.
    ['/partners/XX', '国・地域', 'Partners'],
    ['/nowhere', 'この画面はありません', 'There is no such page'],
  ])('%s is %s, %s', (path, ja, en) => {
    expect(screenName(path, dataset)).toEqual({ ja, en });
  });

  test('every profile carries the name of its partner', () => {
    for (const { id, name } of dataset.partners) {
      expect(screenName(`/partners/${id}`, dataset).ja).toBe(`${name.ja}：協議と会議`);
    }
  });
});
