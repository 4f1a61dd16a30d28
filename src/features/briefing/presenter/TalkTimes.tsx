import { presenterMessages as say } from '../../../i18n/messages/presenter';
import type { Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import {
  clockFace,
  isUntouched,
  newTalk,
  pauseTalk,
  startTalk,
  timeOfTalk,
  timeOn,
  type Talk,
} from '../mirror/talk';
import styles from './TalkTimes.module.css';
import { useNow } from './useNow';

/** How long the talk and the scene have gone on, what time it is, and the clock's buttons. */
export function TalkTimes(props: {
  readonly talk: Talk;
  readonly scene: number;
  readonly clock: () => number;
  readonly onTalk: (talk: Talk) => void;
}) {
  const { talk, scene, clock, onTalk } = props;
  const { t } = useLang();
  // The other window's clock may be a moment ahead of the last tick of this one.
  const now = Math.max(useNow(clock), talk.since ?? 0);
  const stands = talk.since === null;
  const untouched = isUntouched(talk);
  return (
    <section className={styles['times']} aria-label={t(say.times)}>
      <dl className={styles['faces']}>
        <Face name={say.elapsed} value={clockFace(timeOfTalk(talk, now))} part="elapsed" />
        <Face name={say.onScene} value={clockFace(timeOn(talk, scene, now))} part="scene" />
        <Face name={say.timeOfDay} value={timeOfDay(now)} part="day" />
      </dl>
      <div className={styles['buttons']}>
        <button
          type="button"
          onClick={() => onTalk(stands ? startTalk({ ...talk, scene }, clock()) : pauseTalk(talk, clock()))}
        >
          {t(stands ? (untouched ? say.start : say.goOn) : say.pause)}
        </button>
        {/* Only while it stands: nobody sets a running clock back by a slip. */}
        {stands && !untouched ? (
          <button type="button" onClick={() => onTalk(newTalk(scene))}>
            {t(say.reset)}
          </button>
        ) : null}
        {untouched ? <p>{t(say.startsItself)}</p> : null}
      </div>
    </section>
  );
}

function Face({ name, value, part }: { readonly name: Text; readonly value: string; readonly part: string }) {
  const { t } = useLang();
  return (
    <div data-face={part}>
      <dt>{t(name)}</dt>
      <dd>
        <span role="timer" aria-live="off">
          {value}
        </span>
      </dd>
    </div>
  );
}

/** `09:05`, by the clock of the machine. */
function timeOfDay(now: number): string {
  const date = new Date(now);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
