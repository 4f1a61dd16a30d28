import { useLang } from '../../i18n/useLang';
import { placeBody } from './placeBody';
import type { TimelineData } from './selectTimeline';
import { TimelineFrame } from './TimelineFrame';
import { TimelinePicture } from './TimelinePicture';

/** The timeline as a small picture without words or anything to act on; `width` in px. */
export function TimelinePreview({
  data,
  width = 360,
}: {
  readonly data: TimelineData;
  readonly width?: number;
}) {
  const { lang } = useLang();
  const { body } = placeBody(data, { width, lang, scale: 1 }, 'preview');
  return (
    <TimelineFrame layout={body} role="img" aria-label={`${body.name}. ${body.description}`}>
      <TimelinePicture layout={body} selected={null} />
    </TimelineFrame>
  );
}
