import { StillLanes } from '../../charts/lanes/Lanes';
import { placeLanes } from '../../charts/lanes/placeLanes';
import { tabulateLanes } from '../../charts/lanes/tabulateLanes';
import { selectMatrix } from '../../charts/matrix/selectMatrix';
import { tabulateMatrix } from '../../charts/matrix/tabulateMatrix';
import { withKey } from '../../export/key/withKey';
import type { Show, Shown } from '../../export/shown';
import { defaultFilters } from '../../filters/filters';
import { formOf, forms } from '../../filters/forms';
import { partnerPath } from '../../filters/paths';
import { profilePartners, writtenPartner } from '../../filters/profilePartners';
import { knowsStandings } from '../../filters/stance';
import { profileHeadlineMessages } from '../../i18n/messages/profileHeadline';
import { findPartner } from '../../dataset/findPartner';
import { lanesKey } from './lanesKey';
import { selectPage } from './selectPage';
import { tabulateItems } from './tabulateItems';

/** The page of a partner, or of several side by side, as it leaves the app: the lanes, and the rows of each part. */
export const showProfile: Show = (dataset, { path, filters, view }) => {
  const written = writtenPartner(path) ?? '';
  const meant = findPartner(written, dataset);
  if (!meant) return unknownPartner(written);
  const ids = profilePartners(partnerPath(meant.id), view.compared, dataset);
  const { headline, seen, lanes, profile } = selectPage(dataset, ids, filters.years);
  return {
    title: headline,
    seen,
    picture:
      formOf(view.as, forms.partners) === 'table'
        ? null
        : (frame) => {
            const layout = placeLanes(lanes, frame);
            const { width, height } = layout;
            const element = <StillLanes layout={layout} marked />;
            return withKey({ element, width, height }, lanesKey(lanes), frame);
          },
    tables: [
      tabulateLanes(lanes),
      // The chosen levels and pillars restrict nothing here.
      ...(knowsStandings(dataset)
        ? [tabulateMatrix(selectMatrix(dataset, { ...defaultFilters(dataset), partners: ids }))]
        : []),
      ...(profile ? [tabulateItems(profile, dataset)] : []),
    ],
  };
};

function unknownPartner(written: string): Shown {
  return { title: profileHeadlineMessages.unknown(written), seen: null, picture: null, tables: [] };
}
