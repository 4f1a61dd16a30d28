import type { Frame } from '../../charts/frame';
import { placePreview } from '../../charts/pyramid/placePreview';
import { Pyramid } from '../../charts/pyramid/Pyramid';
import { placeBody } from '../../charts/timeline/placeBody';
import { TimelinePreview } from '../../charts/timeline/TimelinePreview';
import { placeTreePreview } from '../../charts/tree/placeTreePreview';
import { TreePreview } from '../../charts/tree/TreePreview';
import type { Dataset } from '../../dataset/model';
import type { Picture, Show } from '../../export/shown';
import { hasAdded } from '../../export/stamp';
import type { Filters } from '../../filters/filters';
import { shellMessages } from '../../i18n/messages/shell';
import { OverviewPicture } from './OverviewPicture';
import { cardWidth, placeOverview } from './placeOverview';
import { seenOverview } from './seenOverview';
import { selectOverview, type OverviewData } from './selectOverview';
import { PREVIEW_WIDTH, selectPreviews } from './selectPreviews';
import { tabulateOverview } from './tabulateOverview';

/** The timeline, the forums and the framework. */
const VIEWS = 3;

/** The first page as it leaves the app: the key figures over the three views in small, and the figures as rows. */
export const showOverview: Show = (dataset, { filters }) => {
  const data = selectOverview(dataset, filters);
  const tables = [tabulateOverview(data.figures)];
  return {
    title: data.headline,
    seen: seenOverview(dataset, filters),
    picture: (frame) => draw(dataset, filters, data, frame),
    ...(hasAdded(tables) ? { added: 'items' } : {}),
    tables,
  };
};

function draw(dataset: Dataset, filters: Filters, data: OverviewData, frame: Frame): Picture {
  const { lang } = frame;
  const { timeline, forums, framework } = selectPreviews(dataset, filters, lang);
  // Laid out for its card and not scaled down into it, a preview has words as large as the others.
  const previewWidth = Math.min(PREVIEW_WIDTH, cardWidth(VIEWS, frame) / frame.scale);
  const small: Frame = { width: previewWidth, lang, scale: 1 };
  const years = placeBody(timeline.data, small, 'preview').body;
  const pyramid = placePreview(forums.data, small);
  const tree = placeTreePreview(framework.data, previewWidth);
  const layout = placeOverview(
    data.figures,
    [
      { section: shellMessages.timeline, headline: timeline.headline, previewHeight: years.height },
      { section: shellMessages.forums, headline: forums.headline, previewHeight: pyramid.height },
      { section: shellMessages.framework, headline: framework.headline, previewHeight: tree.height },
    ],
    previewWidth,
    frame,
  );
  const previews = [
    <TimelinePreview key="timeline" data={timeline.data} width={previewWidth} lang={lang} />,
    <Pyramid key="forums" layout={pyramid} tiers={forums.data.tiers} lang={lang} interactive={false} />,
    <TreePreview key="framework" data={framework.data} width={previewWidth} lang={lang} />,
  ];
  return {
    element: <OverviewPicture layout={layout} label={data.headline[lang]} previews={previews} />,
    width: layout.width,
    height: layout.height,
  };
}
