import { useSyncExternalStore } from 'react';
import { createOwnBriefings, type OwnBriefings, type OwnState } from './ownBriefings';

/** ms from a change to its being written; a page that is left is written at once. */
const SOON = 250;

let own: OwnBriefings | null = null;

/** The reader's own briefings and the ways to change them, the same ones everywhere on the page. */
export function useOwnBriefings(): { readonly own: OwnBriefings; readonly state: OwnState } {
  own ??= openOwnBriefings();
  return { own, state: useSyncExternalStore(own.subscribe, own.state) };
}

function openOwnBriefings(): OwnBriefings {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = createOwnBriefings({
    local: () => localStorage,
    session: () => sessionStorage,
    now: () => Date.now(),
    later: (flush) => {
      clearTimeout(timer);
      timer = setTimeout(flush, SOON);
    },
  });
  addEventListener('storage', (event) => {
    if (event.storageArea === localStorage) opened.receive(event.key, event.newValue);
  });
  addEventListener('pagehide', opened.flush);
  // Phones end a page in the background without another word; and in front again, there may be room.
  document.addEventListener('visibilitychange', opened.flush);
  addEventListener('beforeunload', (event) => {
    opened.flush();
    // What could not be written would go with the page: the browser asks.
    if (opened.state().unsaved.length > 0) event.preventDefault();
  });
  return opened;
}
