import { useLang } from '../../i18n/useLang';
import { placeTimeline } from './placeTimeline';
import type { TimelineData } from './selectTimeline';
import { Timeline } from './Timeline';

/** The timeline as a small picture without words or anything to act on; `width` in px. */
export function TimelinePreview({
  data,
  width = 360,
}: {
  readonly data: TimelineData;
  readonly width?: number;
}) {
  const { lang } = useLang();
  return <Timeline layout={placeTimeline(data, { width, lang, scale: 1 }, 'preview')} />;
}
