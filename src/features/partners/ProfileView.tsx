import { Navigate } from 'react-router';
import { partnersOf } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { profilePartners, writtenPartner } from '../../filters/profilePartners';
import { partnerPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { findPartner } from '../../dataset/findPartner';
import { PartnerPage } from './PartnerPage';
import { UnknownPartner } from './UnknownPartner';

/** The page of one partner, alone or beside others; a code that is nearly right is mended in the address. */
export function ProfileView() {
  const dataset = useDataset();
  const { path, view, href } = useFilters();
  const [own, ...others] = profilePartners(path, view.compared, dataset).flatMap((id) =>
    partnersOf(dataset, [id]),
  );
  if (own) return <PartnerPage own={own} others={others} />;
  const written = writtenPartner(path) ?? '';
  const meant = findPartner(written, dataset);
  return meant ? (
    <Navigate to={href({ path: partnerPath(meant.id) }).slice(1)} replace />
  ) : (
    <UnknownPartner written={written} />
  );
}
