import { useContext, useMemo } from 'react';
import { placePreview } from '../../charts/pyramid/placePreview';
import { Pyramid } from '../../charts/pyramid/Pyramid';
import { TimelinePreview } from '../../charts/timeline/TimelinePreview';
import { TreePreview } from '../../charts/tree/TreePreview';
import { BUNDLED_ID } from '../../dataset/briefing/bundledId';
import { useDataset } from '../../dataset/useDataset';
import { formatBriefingPlace, startOf } from '../../filters/briefingPlace';
import { paths } from '../../filters/paths';
import { useAddressBar } from '../../filters/useAddressBar';
import { useFilters } from '../../filters/useFilters';
import { knowsStandings } from '../../filters/stance';
import { useWayOut } from '../../filters/useWayOut';
import { formatDate } from '../../i18n/dates';
import { overviewMessages as say } from '../../i18n/messages/overview';
import { shellMessages } from '../../i18n/messages/shell';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { StageLook } from '../../ui/StageLook';
import { ViewFrame } from '../../ui/ViewFrame';
import { WayOut } from '../../ui/WayOut';
import { Figures } from './Figures';
import { HowTo } from './HowTo';
import { Preview } from './Preview';
import { seenOverview } from './seenOverview';
import { selectOverview } from './selectOverview';
import { PREVIEW_WIDTH, selectPreviews } from './selectPreviews';
import styles from './OverviewView.module.css';

/** Before an audience a preview is drawn for less width, and so comes out with larger words. */
const STAGE_WIDTH = 370;

/** The first page: what this is, how much there is of it, and a live picture of each view that leads there. */
export function OverviewView() {
  const dataset = useDataset();
  const { t } = useLang();
  const { filters, view } = useFilters();
  const { hrefOf } = useAddressBar();
  const wayOut = useWayOut();
  const { headline, figures, empty } = useMemo(() => selectOverview(dataset, filters), [dataset, filters]);
  return (
    <ViewFrame
      view="overview"
      headline={headline}
      seen={seenOverview(dataset, filters)}
      reading={knowsStandings(dataset) ? say.reading : say.readingSource}
    >
      <p className={styles['about']}>
        {t(say.about(dataset.source.title, dataset.source.issuer, formatDate(dataset.source.asOf)))}
      </p>
      {empty ? <WayOut {...wayOut} /> : null}
      <Figures figures={figures} />
      <Previews />
      {view.embed ? null : (
        <p className={styles['present']}>
          <a href={hrefOf(formatBriefingPlace('stage', startOf(BUNDLED_ID, view)))}>{t(say.present)}</a>
        </p>
      )}
      <div className={styles['foot']}>
        <Limits note={dataset.source.note} />
        <HowTo />
      </div>
    </ViewFrame>
  );
}

function Previews() {
  const dataset = useDataset();
  const { filters, href } = useFilters();
  const { lang } = useLang();
  const width = useContext(StageLook) === null ? PREVIEW_WIDTH : STAGE_WIDTH;
  const { timeline, forums, framework } = useMemo(
    () => selectPreviews(dataset, filters, lang),
    [dataset, filters, lang],
  );
  return (
    <ul className={styles['previews']}>
      <Preview
        section={shellMessages.timeline}
        headline={timeline.headline}
        href={href({ path: paths.timeline })}
      >
        <TimelinePreview data={timeline.data} width={width} lang={lang} />
      </Preview>
      <Preview section={shellMessages.forums} headline={forums.headline} href={href({ path: paths.forums })}>
        <Pyramid
          layout={placePreview(forums.data, { width, lang, scale: 1 })}
          tiers={forums.data.tiers}
          lang={lang}
          interactive={false}
        />
      </Preview>
      <Preview
        section={shellMessages.framework}
        headline={framework.headline}
        href={href({ path: paths.framework })}
      >
        <TreePreview data={framework.data} width={width} lang={lang} />
      </Preview>
    </ul>
  );
}

function Limits({ note }: { readonly note: Text }) {
  const { t } = useLang();
  return (
    <section aria-labelledby="limits">
      <h2 id="limits" className={styles['title']}>
        {t(say.limitsTitle)}
      </h2>
      <p className={styles['limits']}>{t(note)}</p>
    </section>
  );
}
