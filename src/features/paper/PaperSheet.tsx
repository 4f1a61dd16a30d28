import { paths } from '../../filters/paths';
import { overviewMessages } from '../../i18n/messages/overview';
import { shellMessages } from '../../i18n/messages/shell';
import { useLang } from '../../i18n/useLang';
import { isWhole } from './isWhole';
import type { LaidPaper } from './layOutPaper';
import { PageMargins } from './PageMargins';
import styles from './Paper.module.css';
import { PaperHead } from './PaperHead';
import { PaperPictures } from './PaperPictures';
import { PaperTable } from './PaperTable';

/**
 * A view on paper: what it is, its picture laid out for the sheet, its rows. A view without a picture keeps its own
 * body, whose style sheets know paper, under the head.
 */
export function PaperSheet({ paper }: { readonly paper: LaidPaper }) {
  const { t } = useLang();
  const { exportable, name, pieces } = paper;
  const { stamp, tables, title, place, dataset } = exportable;
  const whole = isWhole(exportable);
  const product = shellMessages.titleYears(dataset.coverage.from, dataset.coverage.to);
  return (
    <div className={styles['sheet']} data-paper-sheet="">
      <PageMargins head={[`${t(product)}｜${t(name)}`, t(stamp.filter)]} foot={t(stamp.source)} />
      <PaperHead exportable={exportable} name={name} titled={whole} />
      {whole ? (
        <>
          <PaperPictures pieces={pieces.portrait} turn="portrait" name={t(title)} />
          <PaperPictures pieces={pieces.landscape} turn="landscape" name={t(title)} />
          {place.path === paths.overview ? (
            <section className={styles['limits']}>
              <h2 className={styles['caption']}>{t(overviewMessages.limitsTitle)}</h2>
              <p>{t(dataset.source.note)}</p>
            </section>
          ) : null}
          {tables.map((table) => (
            <PaperTable key={table.caption.en} table={table} order={place.view.by} />
          ))}
        </>
      ) : null}
    </div>
  );
}
