import { readStepKey, type KeyPress, type StepCommand } from './stepKeys';

/** What a key asks of a window of a briefing: a step, or something else at the scene. */
export type SceneCommand = StepCommand | { readonly do: 'controls' | 'return' | 'clear' };

export interface ScenePress extends KeyPress {
  readonly shift: boolean;
  /** True where arrows, Home and End move within what is around the focus: among the marks of a chart, in a wide table. */
  readonly travels: boolean;
}

const OWN: Readonly<Record<string, SceneCommand>> = {
  c: { do: 'controls' },
  r: { do: 'return' },
  // The start button of most clickers; the address holds everything, so there is nothing to load anew.
  F5: { do: 'fullScreen' },
};

const TRAVEL = /^(Arrow|Home$|End$)/;

/**
 * What a key asks of a window of a briefing, with the digits typed before it. A mark that has the focus keeps the arrows, since
 * charts are walked with them, and so do a choice and a slider; Page Up, Page Down and Space, which clickers send, go
 * on in any case.
 * @returns `command` null and `typed` unchanged for a key that is not ours
 */
export function readSceneKey(
  press: ScenePress,
  typed: string,
): { readonly command: SceneCommand | null; readonly typed: string } {
  const travels = press.travels || press.focus === 'choice';
  if (travels && TRAVEL.test(press.key)) return { command: null, typed };
  if (!press.modified && press.focus !== 'field') {
    const own = OWN[press.key.length === 1 ? press.key.toLowerCase() : press.key];
    if (own) return { command: own, typed: '' };
    if (press.key === 'Escape' && typed !== '') return { command: { do: 'clear' }, typed: '' };
    if (press.key === ' ' && press.shift && press.focus !== 'button') {
      return { command: { do: 'previous' }, typed: '' };
    }
    // Enter opens what has the focus, and goes on where nothing has it.
    if (press.key === 'Enter' && typed === '' && press.focus === 'none') {
      return { command: { do: 'next' }, typed };
    }
  }
  return readStepKey(press, typed);
}
