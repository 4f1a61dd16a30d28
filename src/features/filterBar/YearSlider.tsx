import { useEffect, useRef, useState } from 'react';
import type { YearRange } from '../../filters/filters';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import { useLang } from '../../i18n/useLang';
import styles from './YearSlider.module.css';
import { moveEnd, trackOf, type End } from './yearTrack';

/**
 * Two ends of a range of years on one track: native sliders, so that keyboard, touch and screen readers work as
 * everywhere. A drag under way is the slider's own; letting go is the decision. The thumbs run side by side, one
 * thumb apart, so that on one and the same year each of them can still be taken.
 */
export function YearSlider(props: {
  readonly coverage: YearRange;
  readonly years: YearRange;
  readonly onChange: (years: YearRange) => void;
}) {
  const { t } = useLang();
  const [dragged, setDragged] = useState<YearRange | null>(null);
  const shown = dragged ?? props.years;
  const track = trackOf(shown, props.coverage);
  const decide = (years: YearRange) => {
    setDragged(null);
    if (years.from !== props.years.from || years.to !== props.years.to) props.onChange(years);
  };
  return (
    <div className={styles['years']} role="group" aria-label={t(say.years)}>
      <span className={styles['end']}>{shown.from}</span>
      <div className={styles['track']}>
        <span className={styles['chosen']} style={{ left: track.left, width: track.width }} />
        {(['from', 'to'] as const).map((end) => (
          <Thumb
            key={end}
            end={end}
            label={t(end === 'from' ? say.firstYear : say.lastYear)}
            value={shown[end]}
            coverage={props.coverage}
            onDrag={(year) => setDragged(moveEnd(shown, end, year))}
            onDecide={(year) => decide(moveEnd(shown, end, year))}
          />
        ))}
      </div>
      <span className={styles['end']}>{shown.to}</span>
    </div>
  );
}

function Thumb(props: {
  readonly end: End;
  readonly label: string;
  readonly value: number;
  readonly coverage: YearRange;
  readonly onDrag: (year: number) => void;
  readonly onDecide: (year: number) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { onDecide } = props;
  // React's onChange is the browser's `input` event, which fires all through a drag; only the browser's own
  // `change` event tells that the reader has let go.
  useEffect(() => {
    const element = input.current;
    const decide = () => onDecide(Number(element?.value));
    element?.addEventListener('change', decide);
    return () => element?.removeEventListener('change', decide);
  }, [onDecide]);
  return (
    <input
      ref={input}
      type="range"
      className={styles['thumb']}
      data-end={props.end}
      aria-label={props.label}
      min={props.coverage.from}
      max={props.coverage.to}
      step={1}
      value={props.value}
      onChange={(event) => props.onDrag(Number(event.currentTarget.value))}
    />
  );
}
