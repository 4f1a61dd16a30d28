import type { Lang } from '../../i18n/text';
import { placeBody } from './placeBody';
import type { TimelineData } from './selectTimeline';
import { TimelineFrame } from './TimelineFrame';
import { TimelinePicture } from './TimelinePicture';

/** The timeline as a small picture without words or anything to act on; `width` in px. */
export function TimelinePreview({
  data,
  width,
  lang,
}: {
  readonly data: TimelineData;
  readonly width: number;
  readonly lang: Lang;
}) {
  const { body } = placeBody(data, { width, lang, scale: 1 }, 'preview');
  return (
    <TimelineFrame layout={body} role="img" aria-label={`${body.name}. ${body.description}`}>
      <TimelinePicture layout={body} selected={null} />
    </TimelineFrame>
  );
}
