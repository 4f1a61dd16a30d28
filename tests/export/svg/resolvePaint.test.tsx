import { expect, test } from 'vitest';
import { resolvePaint } from '../../../src/export/svg/resolvePaint';
import { toStill } from '../../../src/export/svg/toStill';

function drawn(markup: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = `<svg>${markup}</svg>`;
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('No svg');
  return svg;
}

test('colours take the place of variables, wherever they stand, and class names go', () => {
  const colours = new Map([
    ['var(--data)', '#3460fb'],
    ['var(--data-strong)', '#0017c1'],
  ]);
  const svg = resolvePaint(
    drawn('<g class="a"><rect class="b" fill="var(--data)" style="stroke: var(--data-strong)"></rect></g>'),
    colours,
  );
  expect(svg.outerHTML).not.toMatch(/class|var\(/);
  expect(svg.querySelector('rect')?.getAttribute('fill')).toBe('#3460fb');
  expect(svg.querySelector('rect')?.getAttribute('style')).toContain('#0017c1');
});

test('a still picture has no links, no unseen shapes and no words that cannot be selected', () => {
  const svg = toStill(
    drawn(
      [
        '<a href="#/timeline" data-record="2014-us" aria-label="…"><circle r="4" fill="red"></circle></a>',
        '<a href="#/x"><rect fill="transparent" stroke="transparent"></rect></a>',
        '<g fill="none"><rect></rect><path d="M0 0H9" stroke="red"></path></g>',
        '<g fill="none" stroke="red"><path d="M0 0V9"></path></g>',
        '<text pointer-events="none">米国</text>',
      ].join(''),
    ),
  );
  expect(svg.querySelectorAll('a, [href], [aria-label], [pointer-events]')).toHaveLength(0);
  expect(svg.querySelector('[data-record="2014-us"] circle')).not.toBeNull();
  // The unseen target and the unpainted rectangle are gone, with the group that is left empty by it.
  expect(svg.querySelectorAll('rect')).toHaveLength(0);
  expect([...svg.children].map(({ tagName }) => tagName.toLowerCase())).toEqual(['g', 'g', 'g', 'text']);
  expect(svg.querySelectorAll('path')).toHaveLength(2);
  expect(svg.textContent).toBe('米国');
});
