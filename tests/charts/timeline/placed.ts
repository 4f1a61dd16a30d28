import { placeTimeline } from '../../../src/charts/timeline/placeTimeline';
import { selectTimeline, type TimelineExtras } from '../../../src/charts/timeline/selectTimeline';
import type { PlacedMark, PlacedRow, TimelineLayout } from '../../../src/charts/timeline/timelineLayout';
import type { Dataset } from '../../../src/dataset/model';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import type { RowOrder } from '../../../src/filters/viewUrl';
import type { Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

export const dataset = realDataset();

/** What a test asks of the picture; everything else is as it is without a choice. */
export interface Asked extends Partial<TimelineExtras> {
  readonly filters?: Partial<Filters>;
  readonly order?: RowOrder;
  readonly lang?: Lang;
  readonly width?: number;
  readonly scale?: number;
  readonly from?: Dataset;
}

/** The picture of the bundled dataset, or of another one. */
export function place({
  filters,
  order = 'first',
  lang = 'ja',
  width = 960,
  scale = 1,
  from = dataset,
  dates = 'printed',
  lane = 'none',
}: Asked = {}): TimelineLayout {
  const data = selectTimeline(from, { ...defaultFilters(from), ...filters }, order, lang, {
    dates,
    lane,
  });
  return placeTimeline(data, { width, lang, scale });
}

/** The mark of a consultation. */
export function mark(layout: TimelineLayout, id: string): PlacedMark {
  const found = layout.marks.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
}

/** The row of a partner. */
export function row(layout: TimelineLayout, id: string): PlacedRow {
  const found = layout.rows.find((one) => one.id === id);
  if (!found) throw new Error(`${id} has no row`);
  return found;
}
