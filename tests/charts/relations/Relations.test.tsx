import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { lightRelations } from '../../../src/charts/relations/lightRelations';
import { placeRelations } from '../../../src/charts/relations/placeRelations';
import { Relations } from '../../../src/charts/relations/Relations';
import { selectRelations } from '../../../src/charts/relations/selectRelations';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import type { Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function picture(lang: Lang, selected: string | null = null, filters: Partial<Filters> = {}, width = 1200) {
  const data = selectRelations(dataset, { ...defaultFilters(dataset), ...filters }, selected);
  return (
    <Relations
      layout={placeRelations(data, { width, lang, scale: 1 })}
      lang={lang}
      selected={selected}
      lit={lightRelations(data, selected)}
      hrefOf={(record) => `#/strategy?as=relations&record=${record}`}
    />
  );
}

/** One element a line, so that a change of the picture is a change that a person can read. */
function readable(markup: string): string {
  return `${markup
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/><\/(line|path|circle|rect)>/g, ' />')
    .replace(/></g, '>\n<')}\n`;
}

const mark = (container: HTMLElement, record: string) =>
  container.querySelector(`a[data-record="${record}"]`);

describe('the picture', () => {
  test('with an item selected is the one in the gallery', async () => {
    await expect(readable(renderToStaticMarkup(picture('ja', 'st-law-rule')))).toMatchFileSnapshot(
      '../../gallery/relations.ja.svg',
    );
  });

  test('has a mark for every item and record, each with a sentence', () => {
    const { container } = render(picture('ja'));
    expect(screen.getAllByRole('link')).toHaveLength(36 + 17);
    expect(mark(container, 'st-ach-rule-of-law')).toHaveAccessibleName(
      '法の支配の確立への寄与。「取組実績（2016年10月現在）」の項目。取り上げる記録：多国間会議＝G7、国連政府専門家会合。つながる戦略の項目：G7伊勢志摩サミット首脳宣言及び付属文書、法の支配の確立と信頼醸成。',
    );
    expect(mark(container, 'st-campaign-sns')).toHaveAccessibleName(
      'SNSの活用。「サイバーセキュリティ国際キャンペーン」の項目。この項目自体から、相手・会議・支援の項目・機関・文書へのつながりはない。',
    );
    expect(mark(container, 'US')).toHaveAccessibleName(
      /^米国。協議の相手。協議4件（2013・2014・2015・2016年）。この記録に係る項目：/,
    );
  });

  test('says in English what items below speak of, and how many are not drawn', () => {
    const { container } = render(picture('en'));
    expect(mark(container, 'st-us-guidelines')).toHaveAccessibleName(
      'The Guidelines for Japan-U.S. Defense Cooperation. Part of Japan-U.S. cyber cooperation. Mentions: partners U.S.; documents The Guidelines for Japan-U.S. Defense Cooperation. Items below it mention: agencies and bodies Self-Defense Forces, U.S. forces. 10 items below it are not drawn.',
    );
  });

  test('says why the filter leaves an item out, and dashes it', () => {
    const { container } = render(picture('en', null, { partners: ['US'] }));
    const g7 = mark(container, 'st-g7');
    expect(g7).toHaveAccessibleName(/Outside the filter: Mentions no chosen partner\.$/);
    expect(g7?.querySelector('rect')).toHaveAttribute('stroke-dasharray');
    expect(mark(container, 'st-japan-us')?.querySelector('rect')).not.toHaveAttribute('stroke-dasharray');
  });

  test('on a narrow screen is one list without lines, in the same records', () => {
    const { container } = render(picture('en', null, {}, 340));
    expect(screen.getAllByRole('link')).toHaveLength(36 + 17);
    expect(container.querySelectorAll('path')).toHaveLength(0);
    expect(mark(container, 'un-gge')).toHaveTextContent('mentioned by 1 item');
    const bare = ['st-achievements', 'st-ach-exercises', 'st-campaign-sns'].filter((id) =>
      mark(container, id)?.textContent?.includes('no link'),
    );
    expect(bare).toEqual(['st-campaign-sns']);
  });
});
