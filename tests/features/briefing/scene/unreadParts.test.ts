import { expect, test } from 'vitest';
import { unreadParts } from '../../../../src/features/briefing/scene/unreadParts';

const told = (search: string) => unreadParts(search).map(({ param, value }) => `${param}=${value}`);

test('tells the scene, the language and the theme that are not understood', () => {
  expect(told('?scene=abc&lang=fr&theme=sepia')).toEqual(['scene=abc', 'lang=fr', 'theme=sepia']);
  expect(told('?scene=1.5')).toEqual(['scene=1.5']);
});

test('says nothing of what is understood or not asked for; a scene that there is not has a page of its own', () => {
  for (const search of ['', '?scene=&lang=', '?scene=3&lang=en&theme=dark', '?scene=99', '?at=nonsense']) {
    expect(told(search), search).toEqual([]);
  }
});
