import { StillLanes } from '../../charts/lanes/Lanes';
import type { LaneDetail } from '../../charts/lanes/laneSizes';
import { placeLanes } from '../../charts/lanes/placeLanes';
import type { LanesData } from '../../charts/lanes/selectLanes';
import { useLang } from '../../i18n/useLang';
import { useTextScale } from '../../ui/useTextScale';

/** The width that a small lane is drawn for at scale 1, px; the style sheet fits it to its column. */
const WIDTH = 320;

/** One partner's lane in small, or the years that stand above such lanes. */
export function MiniLane({
  data,
  detail = 'mini',
}: {
  readonly data: LanesData;
  readonly detail?: Exclude<LaneDetail, 'full'>;
}) {
  const { lang } = useLang();
  const scale = useTextScale();
  return (
    <StillLanes
      layout={placeLanes(data, { width: WIDTH * scale, lang, scale }, detail)}
      hidden={detail === 'head'}
    />
  );
}
