/** A way to the other windows of this app in the same browser. */
export interface Channel {
  readonly send: (message: unknown) => void;
  readonly close: () => void;
}

/** Opens a channel by name; null where the browser keeps the windows of this page apart. */
export type OpenChannel = (name: string, onMessage: (data: unknown) => void) => Channel | null;

/**
 * The browser's own channel. A page opened from a file has an origin of its own that no other window shares, so that
 * nothing would ever arrive there.
 */
export const openChannel: OpenChannel = (name, onMessage) => {
  if (typeof BroadcastChannel === 'undefined' || location.origin === 'null') return null;
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', ({ data }) => onMessage(data));
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin only
      send: (message) => channel.postMessage(message),
      close: () => channel.close(),
    };
  } catch {
    // A browser that is told to keep no data at all refuses.
    return null;
  }
};
