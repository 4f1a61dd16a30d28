import { useEffect } from 'react';

/**
 * Keeps the screen from dimming for as long as the stage is shown (Screen Wake Lock API). Where the browser has no such
 * lock, or does not give it, the screen follows the settings of the machine, as on every other page.
 */
export function useScreenOn(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let left = false;
    const ask = () => {
      // The browser takes the lock back when the window is hidden, and gives it to a visible one only.
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (left) void lock.release();
          else held = lock;
        },
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, []);
}
