import { expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { textWidth } from '../../../src/charts/textWidth';
import { columnShares, isDense } from '../../../src/features/paper/columnShares';
import { LANGS } from '../../../src/i18n/text';
import { splitDates } from '../../../src/i18n/splitDates';
import { realDataset } from '../../support/realDataset';

/** Of an upright sheet, in px; type and padding as in Paper.module.css, in points. */
const SHEET = 687;
const TYPE = { dense: 7, usual: 8 };
const PADDING = 8;

test.each(LANGS)('no date on paper runs into the next column (%s)', async (lang) => {
  const links = ['/records', '/timeline?dates=added&lane=milestones', '/framework'];
  for (const link of links) {
    const exportable = await loadExportable(realDataset(), link, lang);
    for (const table of exportable?.tables ?? []) {
      const shares = columnShares(table, lang);
      const size = isDense(table) ? TYPE.dense : TYPE.usual;
      for (const [index, { id }] of table.columns.entries()) {
        const room = (shares[index] ?? 0) * SHEET - (PADDING * 96) / 72;
        const dates = table.rows.flatMap(({ cells }) => {
          const cell = cells[id];
          const words = typeof cell === 'object' && cell !== null ? cell[lang] : '';
          return splitDates(words).filter((_, at) => at % 2 === 1);
        });
        const widest = Math.max(0, ...dates.map((date) => textWidth(date, (size * 96) / 72)));
        expect(widest, `${link} ${id}`).toBeLessThanOrEqual(room);
      }
    }
  }
});
