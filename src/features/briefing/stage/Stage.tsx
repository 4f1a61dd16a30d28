import { useCallback, useEffect, useMemo, useRef } from 'react';
import { bothLanguages, langOf, type Briefing, type Scene } from '../../../dataset/briefing/briefing';
import { formatBriefingPlace, type BriefingPlace } from '../../../filters/briefingPlace';
import type { AddressBar } from '../../../filters/useAddressBar';
import { useFilters } from '../../../filters/useFilters';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { StageLook, type Stage as StageOf } from '../../../ui/StageLook';
import type { BriefingParts } from '../briefingParts';
import { PointerDot } from '../mirror/PointerDot';
import { BlankScreen } from './BlankScreen';
import { BrokenLink } from '../scene/BrokenLink';
import { MarkCarrier } from './MarkCarrier';
import { SceneArrival } from './SceneArrival';
import { SceneBoundary } from '../scene/SceneBoundary';
import { SceneOverview } from './SceneOverview';
import styles from './Stage.module.css';
import { StageFoot } from './StageFoot';
import { StageHelp } from './StageHelp';
import { useAwake } from './useAwake';
import { useFilterFocus } from './useFilterFocus';
import { useFit } from './useFit';
import { useScreenOn } from './useScreenOn';
import { useStage } from './useStage';
import { useSceneKeys } from '../scene/useSceneKeys';
import { useStrayed } from './useStrayed';
import { useSwipe } from './useSwipe';

/** A scene before its audience: what the speaker calls it, its finding and its picture, and a line at the foot. */
export function Stage(props: {
  /** The address bar around the scene, which holds the place of the briefing. */
  readonly bar: AddressBar;
  readonly place: BriefingPlace;
  readonly briefing: Briefing;
  readonly scene: Scene;
  readonly parts: BriefingParts;
  readonly arrived: boolean;
}) {
  const { bar, place, briefing, scene, parts, arrived } = props;
  const { lang, t } = useLang();
  const { view } = useFilters();
  const stage = useStage({ bar, place, briefing, arrived, inspecting: view.record !== null });
  const { act, jump, blank, setBlank, sheet, setSheet, controls, told } = stage;
  const main = useRef<HTMLElement>(null);
  const awake = useAwake();
  useScreenOn();
  const lightUp = useCallback(() => setBlank(false), [setBlank]);
  const typed = useSceneKeys(blank, act, lightUp);
  const area = useSwipe<HTMLDivElement>(
    useCallback((by) => void act({ do: by === 1 ? 'next' : 'previous' }), [act]),
  );
  useFilterFocus(controls, area);
  useFit(area, `${place.at ?? scene.id} ${lang}`, controls);
  const closeSheet = useCallback(() => setSheet(null), [setSheet]);
  const count = briefing.scenes.length;
  const titled = langOf(scene.title, lang);
  const title = titled === null ? say.untitled : bothLanguages(scene.title);
  const whole = langOf(briefing.title, lang) === null ? say.untitledBriefing : bothLanguages(briefing.title);
  const tab = t(say.tab(place.scene, title, whole));
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  const { preload } = parts;
  useEffect(preload, [preload]);
  const { id, title: words } = scene;
  const strayed = useStrayed(scene.at);
  const look = useMemo<StageOf>(() => {
    const spoken = langOf(words, lang);
    // What the speaker says is said of the picture that was saved, and not of the answer to a question.
    const said = spoken === null || strayed ? null : { words: bothLanguages(words), lang: spoken };
    return { scene: id, title: said, tools: controls };
  }, [controls, id, lang, strayed, words]);
  return (
    <div
      ref={area}
      className={styles['stage']}
      data-stage={place.scene}
      data-awake={awake}
      data-inspecting={view.record !== null}
    >
      {controls ? <parts.FilterBar /> : null}
      <div className={styles['body']}>
        <MarkCarrier area={main} scene={scene.id} className={styles['main']}>
          {(onArrive) => (
            <StageLook value={look}>
              <BrokenLink key={scene.id} at={scene.at} />
              <SceneBoundary shows={place.at ?? scene.id}>
                <parts.Screens>
                  <SceneArrival scene={scene.id} onArrive={onArrive} />
                </parts.Screens>
              </SceneBoundary>
            </StageLook>
          )}
        </MarkCarrier>
        <parts.Inspector />
      </div>
      <StageFoot
        scene={place.scene}
        count={count}
        back={place.at === null ? null : bar.hrefOf(formatBriefingPlace('stage', { ...place, at: null }))}
        awake={awake}
        controls={controls}
        full={stage.full}
        onCommand={act}
        onLeave={stage.leave}
      />
      <p className="visually-hidden" role="status">
        {t(say.told(place.scene, count, title))}
      </p>
      <p className={styles['told']} role="status">
        {told === null && typed !== '' ? t(say.typed(typed)) : null}
        {told === null ? null : t(told)}
      </p>
      {blank ? <BlankScreen onLightUp={lightUp} /> : null}
      <PointerDot pointed={blank ? null : stage.pointed} content={main} />
      {sheet === 'help' ? <StageHelp onClose={closeSheet} /> : null}
      {sheet === 'overview' ? (
        <SceneOverview
          briefing={briefing}
          scene={place.scene}
          onGo={(to) => {
            closeSheet();
            jump(to);
          }}
          onClose={closeSheet}
        />
      ) : null}
    </div>
  );
}
