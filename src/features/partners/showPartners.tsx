import { StillLanes } from '../../charts/lanes/Lanes';
import { placeLanes } from '../../charts/lanes/placeLanes';
import { withKey } from '../../export/key/withKey';
import type { Show } from '../../export/shown';
import { formOf, forms } from '../../filters/forms';
import { headlinePartners } from './headlinePartners';
import { lanesKey } from './lanesKey';
import { seenPartners } from './seenPartners';
import { selectPartners } from './selectPartners';
import { tabulatePartners } from './tabulatePartners';

/** The list of partners as it leaves the app: a lane for each, and the rows. */
export const showPartners: Show = (dataset, { filters, view }) => {
  const data = selectPartners(dataset, filters);
  return {
    title: headlinePartners(data),
    seen: seenPartners(data),
    picture:
      formOf(view.as, forms.partners) === 'table'
        ? null
        : (frame) => {
            const layout = placeLanes(data.lanes, frame);
            const { width, height } = layout;
            const element = <StillLanes layout={layout} marked />;
            return withKey({ element, width, height }, lanesKey(data.lanes), frame);
          },
    tables: [tabulatePartners(data)],
  };
};
