import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { isComposing } from '../../../ui/isComposing';
import { focusOf } from './stepKeys';
import { readSceneKey, type SceneCommand } from './readSceneKey';
import { scrollsSideways } from './scrollsSideways';

/** Marks of a chart that the arrows move between. */
const TRAVELLED = 'svg a, [role="treeitem"], [role="grid"]';
/** Keys that do nothing by themselves. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'OS',
  'Fn',
  'FnLock',
  'CapsLock',
  'NumLock',
  'ScrollLock',
]);
/** Stays after the last digit, ms. */
const PATIENCE = 4000;

/**
 * The keys of a window of a briefing, wherever the focus is but in a field or a dialog; what is nearer to the focus
 * takes a key first.
 * @param blank while the window is dark any key only lights it up again, so that no scene is passed unseen
 * @param act what a key asks for; gives back whether it was done, so that the browser leaves the key alone
 * @returns the digits typed so far
 */
export function useSceneKeys(
  blank: boolean,
  act: (command: SceneCommand) => boolean,
  lightUp: () => void,
): string {
  const [typed, setTyped] = useState('');
  // A button that was only clicked keeps the focus but no key: the next Space is meant for the scene.
  const clicked = useRef<EventTarget | null>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const { target, key, shiftKey } = event;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (blank) {
      if (modified || MODIFIERS.has(key)) return;
      // The key that made it dark may still be held down.
      if (!event.repeat) lightUp();
      event.preventDefault();
      return;
    }
    const read = readSceneKey(
      {
        key,
        shift: shiftKey,
        modified,
        focus: isButton(target, clicked.current) ? 'none' : focusOf(target),
        travels: travels(target),
      },
      typed,
    );
    if (read.typed !== typed) setTyped(read.typed);
    const { command } = read;
    if (command === null) return;
    // Held down, a key goes on through the scenes but does not flicker, nor does F5 then load the page anew.
    const flickers = event.repeat && command.do !== 'next' && command.do !== 'previous';
    if (flickers || act(command)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    const onPointerDown = ({ target }: PointerEvent) => {
      clicked.current = target;
    };
    const onTab = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') clicked.current = null;
    };
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onTab, { capture: true });
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onTab, { capture: true });
      document.removeEventListener('keydown', listener);
    };
  }, []);
  useEffect(() => {
    if (typed === '') return undefined;
    const patience = setTimeout(() => setTyped(''), PATIENCE);
    return () => clearTimeout(patience);
  }, [typed]);
  return typed;
}

/** True where what has the focus is the button that was clicked at last. */
function isButton(focused: EventTarget | null, clicked: EventTarget | null): boolean {
  return (
    focused instanceof Element &&
    clicked instanceof Node &&
    focusOf(focused) === 'button' &&
    focused.contains(clicked)
  );
}

function travels(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(TRAVELLED) !== null || scrollsSideways(target);
}
