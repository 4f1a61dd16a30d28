import { useSyncExternalStore } from 'react';

/** Whether the page fills the screen, and the way there and back; null where the browser has no full screen. */
export function useFullScreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const on = useSyncExternalStore(watch, isOn);
  return document.fullscreenEnabled ? { on, toggle: on ? leave : enter } : null;
}

function watch(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

function isOn(): boolean {
  return document.fullscreenElement !== null && document.fullscreenElement !== undefined;
}

// A browser that refuses, such as one in a frame that may not, leaves the page as it is: nothing is lost.
function enter() {
  document.documentElement.requestFullscreen().catch(() => undefined);
}

function leave() {
  document.exitFullscreen().catch(() => undefined);
}
