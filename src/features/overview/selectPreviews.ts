import { headlinePyramid } from '../../charts/pyramid/headlinePyramid';
import { selectPyramid, type PyramidData } from '../../charts/pyramid/selectPyramid';
import { headlineTimeline } from '../../charts/timeline/headlineTimeline';
import { selectTimeline, type TimelineData } from '../../charts/timeline/selectTimeline';
import { headlineTree } from '../../charts/tree/headlineTree';
import { selectTree, type TreeData } from '../../charts/tree/selectTree';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import type { Lang, Text } from '../../i18n/text';

/** A view in small, with its finding. */
interface PreviewData<Data> {
  readonly headline: Text;
  readonly data: Data;
}

/** The three views in small. */
export interface PreviewsData {
  readonly timeline: PreviewData<TimelineData>;
  readonly forums: PreviewData<PyramidData>;
  readonly framework: PreviewData<TreeData>;
}

/** The width that a preview is laid out for, px; whoever draws it scales it to the room that there is. */
export const PREVIEW_WIDTH = 440;

/** Selects what the previews show under the reader's filter; of the framework, all branches. */
export function selectPreviews(dataset: Dataset, filters: Filters, lang: Lang): PreviewsData {
  const timeline = selectTimeline(dataset, filters, 'first', lang);
  const pyramid = selectPyramid(dataset, filters);
  return {
    timeline: { headline: headlineTimeline(timeline), data: timeline },
    forums: { headline: headlinePyramid(pyramid), data: pyramid },
    framework: {
      headline: headlineTree(dataset, filters),
      data: selectTree(dataset, filters, dataset.frameworkBranches, {
        node: dataset.framework.id,
        record: null,
      }),
    },
  };
}
