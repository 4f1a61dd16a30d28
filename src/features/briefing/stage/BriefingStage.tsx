import { useBriefing } from '../../../dataset/briefing/useBriefing';
import { formatBriefingPlace } from '../../../filters/briefingPlace';
import { paths } from '../../../filters/paths';
import { SceneAddress } from '../../../filters/SceneAddress';
import { useAddressBar } from '../../../filters/useAddressBar';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import type { BriefingParts } from '../briefingParts';
import { useAskedPlace } from '../useAskedPlace';
import { NoBriefing } from './NoBriefing';
import { Stage } from './Stage';
import { atScene } from './stagePlace';
import { StageProblem } from './StageProblem';

/** What the audience sees: one scene at a time, alive; or why there is none, and the ways on. */
export function BriefingStage(props: {
  readonly id: string;
  readonly parts: BriefingParts;
  /** Whether the reader came from another screen of the app. */
  readonly arrived: boolean;
}) {
  const { id, parts, arrived } = props;
  const bar = useAddressBar();
  const { search, hrefOf } = bar;
  const { lang, t } = useLang();
  const place = useAskedPlace(id, search);
  const found = useBriefing(id, place.data);
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
  const count = briefing.scenes.length;
  if (count === 0) {
    return (
      <StageProblem title={say.problems.empty} why={say.problems.emptyWhy}>
        {all}
      </StageProblem>
    );
  }
  const scene = briefing.scenes[place.scene - 1];
  if (!scene) {
    const to = (at: number) => hrefOf(formatBriefingPlace('stage', atScene(place, at)));
    return (
      <StageProblem title={say.problems.beyond(place.scene)} why={say.problems.beyondWhy(count)}>
        <a href={to(1)}>{t(say.toFirst)}</a>
        {count > 1 ? <a href={to(count)}>{t(say.toLast)}</a> : null}
        {all}
      </StageProblem>
    );
  }
  return (
    <SceneAddress page="stage" place={place} saved={scene.at}>
      <parts.Around>
        <Stage bar={bar} place={place} briefing={briefing} scene={scene} parts={parts} arrived={arrived} />
      </parts.Around>
    </SceneAddress>
  );
}
