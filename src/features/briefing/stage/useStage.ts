import { useCallback, useState } from 'react';
import type { Briefing } from '../../../dataset/briefing/briefing';
import { useDataset } from '../../../dataset/useDataset';
import { formatBriefingPlace, type BriefingPlace } from '../../../filters/briefingPlace';
import { openWindow } from '../../../filters/openWindow';
import type { AddressBar } from '../../../filters/useAddressBar';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { otherLang, type Text } from '../../../i18n/text';
import { afterTalk } from '../afterTalk';
import { useMirror } from '../mirror/useMirror';
import { placeNow } from '../placeNow';
import type { SceneCommand } from '../scene/readSceneKey';
import { atScene, stepFrom } from '../scene/scenePlace';
import { useFullScreen } from './useFullScreen';
import { useWayBack } from './useWayBack';

/** What lies above the scene. */
export type Sheet = 'overview' | 'help' | null;

/** Everything that can be done on a stage, and what the stage itself remembers: nothing that the address could. */
export function useStage(props: {
  /** The address bar around the scene, which holds the place of the briefing. */
  readonly bar: AddressBar;
  readonly place: BriefingPlace;
  readonly briefing: Briefing;
  readonly arrived: boolean;
  /** Whether a record is open, which Escape then closes by itself. */
  readonly inspecting: boolean;
}) {
  const { bar, place, briefing, arrived, inspecting } = props;
  const { blank, setBlank, pointed } = useMirror('stage', place);
  const [sheet, setSheet] = useState<Sheet>(null);
  const [controls, setControls] = useState(false);
  // Words for who speaks, which the next thing done takes away.
  const [told, setTold] = useState<Text | null>(null);
  const full = useFullScreen();
  const dataset = useDataset();
  const goOn = useCallback(() => bar.go(afterTalk(placeNow(place), dataset)), [bar, dataset, place]);
  const leave = useWayBack(arrived, goOn);

  /** Scenes take each other's place in the history: Back leaves the talk, or undoes a question asked at a scene. */
  const go = useCallback(
    (to: BriefingPlace) => bar.go(formatBriefingPlace('stage', to), { replace: true }),
    [bar],
  );
  const act = useCallback(
    (command: SceneCommand): boolean => {
      setTold(null);
      const here = placeNow(place);
      switch (command.do) {
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
        case 'jump': {
          const step = stepFrom(here, command, briefing);
          if ('to' in step) go(step.to);
          else setTold(step.why);
          return true;
        }
        case 'blank':
          setBlank(true);
          return true;
        case 'overview':
        case 'help':
          setSheet(command.do);
          return true;
        case 'controls':
          setControls((shown) => !shown);
          return true;
        case 'return':
          // A decision like the question before it: Back brings the question back.
          if (here.at !== null) bar.go(formatBriefingPlace('stage', { ...here, at: null }));
          return here.at !== null;
        case 'fullScreen':
          // Where there is no full screen either, F5 must not load the page anew.
          full?.toggle();
          return true;
        case 'presenter':
          if (!openWindow('presenter', here)) setTold(say.blocked);
          return true;
        case 'language':
          go({ ...here, lang: otherLang(here.lang) });
          return true;
        case 'clear':
          return true;
        case 'leave':
          if (inspecting) return false;
          if (controls) setControls(false);
          else if (full?.on === true) full.toggle();
          else leave();
          return true;
        case 'pointer':
          return false;
      }
    },
    [bar, briefing, controls, full, go, inspecting, leave, place, setBlank],
  );
  const jump = useCallback((scene: number) => go(atScene(placeNow(place), scene)), [go, place]);
  return {
    act,
    jump,
    leave,
    blank,
    setBlank,
    pointed,
    sheet,
    setSheet,
    controls,
    told,
    full: full?.on ?? null,
  };
}
