import { useCallback, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { entryState, keepWithEntry } from '../../../ui/entryState';

/** What an entry of the history knows of the talk that it is part of. */
interface Mark {
  /** How many entries after the one that the talk began with. */
  readonly depth: number;
  /** Whether the reader came from another screen of the app, which the entry before the first one then is. */
  readonly arrived: boolean;
}

/**
 * The way out of a talk to exactly what the reader had before it. Scenes take each other's place in the history and
 * questions of the room come on top, so the entry before the talk is as many steps back as questions were asked: going
 * there brings back its address and its scroll, which a link to the address would not.
 * @param arrived whether the reader came from another screen of the app
 * @param elsewhere goes on where there is no such screen
 */
export function useWayBack(arrived: boolean, elsewhere: () => void): () => void {
  const location = useLocation();
  const way = useNavigationType();
  const here = useRef<Mark | null>(null);
  const marked = useRef<object | null>(null);
  useEffect(() => {
    if (marked.current === location) return;
    marked.current = location;
    const kept = keptMark();
    if (kept) {
      here.current = kept;
      return;
    }
    const last = here.current;
    // Links are plain, so following one comes as an entry without a mark; only a replaced entry loses its own.
    const depth = last === null ? 0 : last.depth + (way === NavigationType.Replace ? 0 : 1);
    here.current = { depth, arrived: last?.arrived ?? arrived };
    keepWithEntry({ talk: here.current });
  }, [arrived, location, way]);

  // Steps in quick succession may have been counted as one: then it is a little further still.
  const leaving = useRef<{ readonly from: string; readonly end: ReturnType<typeof setTimeout> } | null>(null);
  useEffect(() => {
    const stop = () => {
      clearTimeout(leaving.current?.end);
      leaving.current = null;
    };
    const goOn = () => {
      if (leaving.current === null) return;
      if (pathNow() === leaving.current.from) history.back();
      else stop();
    };
    addEventListener('popstate', goOn);
    return () => {
      removeEventListener('popstate', goOn);
      stop();
    };
  }, []);

  return useCallback(() => {
    const mark = here.current;
    if (mark?.arrived !== true) return elsewhere();
    const from = pathNow();
    clearTimeout(leaving.current?.end);
    // Where the history does not lead out of the talk, as in a window whose entries are lost, there is another way; and
    // a step back that is taken later is the reader's own.
    const end = setTimeout(() => {
      leaving.current = null;
      if (pathNow() === from) elsewhere();
    }, GIVEN_UP);
    leaving.current = { from, end };
    holdHeight();
    return history.go(-(mark.depth + 1));
  }, [elsewhere]);
}

/** A way back that has not led out of the talk by then never will, ms. */
const GIVEN_UP = 2000;
/** How long a screen that is gone back to may take to be there, ms. */
const PATIENCE = 800;

/** The browser scrolls to where the reader was at once, when there is nothing yet to be scrolled: room is made for it. */
function holdHeight() {
  const { style } = document.body;
  style.minHeight = '100000px';
  setTimeout(() => style.removeProperty('min-height'), PATIENCE);
}

function pathNow(): string {
  return location.hash.replace(/\?.*/, '');
}

function keptMark(): Mark | null {
  const state = entryState();
  if (!('talk' in state) || typeof state.talk !== 'object' || state.talk === null) return null;
  const { talk } = state;
  return 'depth' in talk && typeof talk.depth === 'number' && 'arrived' in talk
    ? { depth: talk.depth, arrived: talk.arrived === true }
    : null;
}
