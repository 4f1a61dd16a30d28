import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { placeTimeline } from '../../../src/charts/timeline/placeTimeline';
import { selectTimeline } from '../../../src/charts/timeline/selectTimeline';
import { Timeline } from '../../../src/charts/timeline/Timeline';
import { defaultFilters } from '../../../src/filters/filters';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

/** One element a line and one decimal, so that a change of the picture is a change that a person can read. */
function readable(markup: string): string {
  return `${markup
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/><\/(rect|circle|path)>/g, ' />')
    .replace(/></g, '>\n<')}\n`;
}

function draw(lang: Lang, width: number): string {
  const data = selectTimeline(dataset, defaultFilters(dataset), 'first', lang);
  const layout = placeTimeline(data, { width, lang, scale: 1 });
  return renderToStaticMarkup(
    <Timeline
      layout={layout}
      interaction={{ selected: '2014-cn-kr', hrefOf: (record) => `#/timeline?record=${record}` }}
    />,
  );
}

describe('the picture of all consultations', () => {
  test.each(LANGS)('is the one in the gallery (%s)', async (lang) => {
    await expect(readable(draw(lang, 960))).toMatchFileSnapshot(`../../gallery/timeline.${lang}.svg`);
  });

  test('is the one in the gallery with dates and milestones', async () => {
    const extras = { dates: 'added', lane: 'milestones' } as const;
    const data = selectTimeline(dataset, defaultFilters(dataset), 'first', 'ja', extras);
    const layout = placeTimeline(data, { width: 960, lang: 'ja', scale: 1 });
    await expect(readable(renderToStaticMarkup(<Timeline layout={layout} />))).toMatchFileSnapshot(
      '../../gallery/timeline.dates.ja.svg',
    );
  });
});
