import { useBriefing } from '../../../dataset/briefing/useBriefing';
import { formatBriefingPlace } from '../../../filters/briefingPlace';
import { paths } from '../../../filters/paths';
import { SceneAddress } from '../../../filters/SceneAddress';
import { useAddressBar } from '../../../filters/useAddressBar';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import type { BriefingParts } from '../briefingParts';
import type { MirrorSurroundings } from '../mirror/useMirror';
import { useAskedPlace } from '../useAskedPlace';
import { NoBriefing } from '../stage/NoBriefing';
import { atScene } from '../stage/stagePlace';
import { StageProblem } from '../stage/StageProblem';
import { Presenter } from './Presenter';

/** The presenter's window of a briefing; or why there is none, and the ways on. */
export function BriefingPresenter({
  id,
  parts,
  surroundings = REAL,
}: {
  readonly id: string;
  readonly parts: BriefingParts;
  /** For tests. */
  readonly surroundings?: MirrorSurroundings;
}) {
  const bar = useAddressBar();
  const { search, hrefOf } = bar;
  const { lang, t } = useLang();
  const place = useAskedPlace(id, search);
  const found = useBriefing(id, place.data);
  const { problems } = say;
  const all = (
    <a href={hrefOf(lang === 'ja' ? paths.briefings : `${paths.briefings}?lang=${lang}`)}>
      {t(say.toBriefings)}
    </a>
  );
  if (found.is === 'loading') return <div className="skeleton-block skeleton-chart" role="status" />;
  if (found.is !== 'there') {
    return (
      <NoBriefing id={id} found={found}>
        {all}
      </NoBriefing>
    );
  }
  const { briefing } = found;
  const scene = briefing.scenes[place.scene - 1];
  if (!scene) {
    const count = briefing.scenes.length;
    const first = hrefOf(formatBriefingPlace('presenter', atScene(place, 1)));
    return (
      <StageProblem
        title={count === 0 ? problems.empty : problems.beyond(place.scene)}
        why={count === 0 ? problems.emptyWhy : problems.beyondWhy(count)}
      >
        {count === 0 ? null : <a href={first}>{t(say.toFirst)}</a>}
        {all}
      </StageProblem>
    );
  }
  return (
    <SceneAddress page="presenter" place={place} saved={scene.at}>
      <parts.Around>
        <Presenter
          bar={bar}
          place={place}
          briefing={briefing}
          scene={scene}
          parts={parts}
          surroundings={surroundings}
        />
      </parts.Around>
    </SceneAddress>
  );
}

const REAL: MirrorSurroundings = {};
