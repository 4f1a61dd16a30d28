import type { ReactNode } from 'react';
import type { Briefing, Scene } from '../../dataset/briefing/briefing';
import { useBriefing } from '../../dataset/briefing/useBriefing';
import { useDataset } from '../../dataset/useDataset';
import { formatBriefingPlace, type BriefingPlace } from '../../filters/briefingPlace';
import { SceneAddress } from '../../filters/SceneAddress';
import { useAddressBar, type AddressBar } from '../../filters/useAddressBar';
import { stageMessages as say } from '../../i18n/messages/stage';
import { useLang } from '../../i18n/useLang';
import { allBriefings } from './afterTalk';
import type { BriefingParts } from './briefingParts';
import { NoBriefing } from './scene/NoBriefing';
import { atScene } from './scene/scenePlace';
import { SceneProblem } from './scene/SceneProblem';
import { useAskedPlace } from './useAskedPlace';

/** A scene of a briefing that was found at an address. */
export interface FoundScene {
  /** The address bar around the scene, which holds the place of the briefing. */
  readonly bar: AddressBar;
  readonly place: BriefingPlace;
  readonly briefing: Briefing;
  readonly scene: Scene;
}

/** A window of a briefing, with the address of its scene around what it shows; or why there is none, and the ways on. */
export function BriefingScene(props: {
  readonly id: string;
  readonly page: 'stage' | 'presenter';
  readonly parts: BriefingParts;
  readonly children: (found: FoundScene) => ReactNode;
}) {
  const { id, page, parts, children } = props;
  const bar = useAddressBar();
  const { search, hrefOf } = bar;
  const { t } = useLang();
  const dataset = useDataset();
  const place = useAskedPlace(id, search);
  const found = useBriefing(id, place.data);
  const all = <a href={hrefOf(allBriefings(place, dataset))}>{t(say.toBriefings)}</a>;
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
      <SceneProblem title={say.problems.empty} why={say.problems.emptyWhy}>
        {all}
      </SceneProblem>
    );
  }
  const scene = briefing.scenes[place.scene - 1];
  if (!scene) {
    const to = (at: number) => hrefOf(formatBriefingPlace(page, atScene(place, at)));
    return (
      <SceneProblem title={say.problems.beyond(place.scene)} why={say.problems.beyondWhy(count)}>
        <a href={to(1)}>{t(say.toFirst)}</a>
        {count > 1 ? <a href={to(count)}>{t(say.toLast)}</a> : null}
        {all}
      </SceneProblem>
    );
  }
  return (
    <SceneAddress page={page} place={place} saved={scene.at}>
      <parts.Around>{children({ bar, place, briefing, scene })}</parts.Around>
    </SceneAddress>
  );
}
