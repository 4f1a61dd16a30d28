import { useEffect, useState, type RefObject } from 'react';
import { HEIGHT_MESSAGE } from '../../export/embed/embedCode';

/** How high the view in a frame says it is, px; null until it has said so. It is listened to as in the code to copy. */
export function useEmbedHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (isHeight(data)) setHeight(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame]);
  return height;
}

function isHeight(data: unknown): data is { readonly height: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === HEIGHT_MESSAGE &&
    'height' in data &&
    typeof data.height === 'number'
  );
}
