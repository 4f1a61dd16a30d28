import type { Briefing } from '../../../dataset/briefing/briefing';
import type { BriefingPlace } from '../../../filters/briefingPlace';
import { stageMessages as say } from '../../../i18n/messages/stage';
import type { Text } from '../../../i18n/text';
import type { StepCommand } from './stepKeys';

/** Where a step leads, or why it leads nowhere. */
export type Step = { readonly to: BriefingPlace } | { readonly why: Text };

type Stepping = Extract<StepCommand, { readonly do: 'next' | 'previous' | 'first' | 'last' | 'jump' }>;

/** The scene of a number, as it was saved. */
export function atScene(place: BriefingPlace, scene: number): BriefingPlace {
  return { ...place, scene, at: null };
}

/** Where a step through the scenes leads. The question that was asked at a scene stays behind with it. */
export function stepFrom(place: BriefingPlace, step: Stepping, { scenes }: Briefing): Step {
  const scene = sceneOf(place, step, scenes.length);
  if (scene >= 1 && scene <= scenes.length) return { to: atScene(place, scene) };
  if (step.do === 'jump') return { why: say.noScene(scene, scenes.length) };
  return { why: scene < 1 ? say.first : say.last };
}

function sceneOf(place: BriefingPlace, step: Stepping, count: number): number {
  switch (step.do) {
    case 'next':
      return place.scene + 1;
    case 'previous':
      return place.scene - 1;
    case 'first':
      return 1;
    case 'last':
      return count;
    case 'jump':
      return step.scene;
  }
}
