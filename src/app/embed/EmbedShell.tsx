import { useRef, type MouseEvent } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { narrowingWords } from '../../export/stamp';
import { useShownView } from '../../export/useShownLink';
import { readLink, writeLink } from '../../filters/link';
import { useFilters } from '../../filters/useFilters';
import { formatDate } from '../../i18n/dates';
import { embedMessages as say } from '../../i18n/messages/embed';
import { shellMessages } from '../../i18n/messages/shell';
import { useLang } from '../../i18n/useLang';
import { Arrival } from '../Arrival';
import { IgnoredNotice } from '../IgnoredNotice';
import { routeAt } from '../routes';
import { Screens } from '../Screens';
import { EmbedNowhere } from './EmbedNowhere';
import styles from './EmbedShell.module.css';
import { useTellHeight } from './useTellHeight';
import { useArrival } from '../useArrival';
import { useTitle } from '../useTitle';

/**
 * The frame of a view that stands inside another page: the view, what it is narrowed by, where it comes from, and the
 * way to the full view. Filter and language are those of the address. A record opens in the full view: there is no
 * place beside a chart of a few hundred pixels, and a sheet at its lower edge may be far below what is in sight.
 */
export function EmbedShell() {
  const dataset = useDataset();
  const { path, filters, view, href } = useFilters();
  const { t } = useLang();
  const frame = useRef<HTMLDivElement>(null);
  useTitle();
  useTellHeight(frame);
  const arrive = useArrival(path);
  const { source } = dataset;
  const shown = useShownView();
  // Where it cannot be loaded the screen itself says so, and each added fact is marked where it stands.
  const added = shown.is === 'there' ? shown.exportable.stamp.added : null;
  const narrowed = narrowingWords(dataset, { path, filters, view });

  const openRecord = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const place = readLink(link?.getAttribute('href')?.slice(1) ?? '', dataset).value;
    if (place.view.record === null) return;
    event.preventDefault();
    const full = writeLink({ ...place, view: { ...place.view, embed: false } }, dataset);
    window.open(`#${full}`, '_blank', 'noopener');
  };

  if (!routeAt(path)) {
    return (
      <div ref={frame} className={styles['embed']} data-embed="">
        <EmbedNowhere />
      </div>
    );
  }
  return (
    <div ref={frame} className={styles['embed']} data-embed="">
      {/* What is pressed is a link; this only says where it opens. */}
      <main className={styles['main']} tabIndex={-1} onClickCapture={openRecord}>
        <IgnoredNotice />
        <Screens>
          <Arrival onArrive={arrive} />
        </Screens>
      </main>
      <footer className={styles['footer']}>
        {narrowed === null ? null : <p>{t(say.filter(narrowed))}</p>}
        {added === null ? null : <p>{t(added)}</p>}
        <p>{t(shellMessages.sourceLine(source.issuer, source.title, formatDate(source.asOf)))}</p>
        <p>
          <a href={href({ view: { embed: false } })} target="_blank" rel="noopener noreferrer">
            {t(say.open)}
          </a>
        </p>
      </footer>
    </div>
  );
}
