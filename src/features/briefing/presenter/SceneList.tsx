import { useEffect, type RefObject } from 'react';
import { bothLanguages, langOf, type Briefing } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { clockFace, type Talk } from '../mirror/talk';
import styles from './SceneList.module.css';

/** Every scene, to go to, with the time that it has had. */
export function SceneList(props: {
  readonly briefing: Briefing;
  /** From 1. */
  readonly scene: number;
  readonly talk: Talk;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onGo: (scene: number) => void;
}) {
  const { briefing, scene, talk, list } = props;
  const { lang, t } = useLang();
  const spent = new Map(talk.spent);
  useEffect(() => {
    const rows = list.current;
    const row = rows?.children[scene - 1];
    // Not scrollIntoView: on a phone the page would move too.
    if (rows && row instanceof HTMLElement) {
      const top = row.offsetTop - rows.offsetTop - rows.clientHeight / 3;
      rows.scrollTo({ top, behavior: 'instant' });
    }
  }, [list, scene]);
  return (
    <section className={styles['section']} aria-labelledby="scenes-title">
      <h2 id="scenes-title" className={styles['title']}>
        {t(say.scenes)}
      </h2>
      <ol ref={list} className={styles['list']}>
        {briefing.scenes.map(({ id, title }, index) => {
          const number = index + 1;
          const time = spent.get(number);
          const written = langOf(title, lang);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['scene']}
                aria-current={number === scene ? 'true' : undefined}
                onClick={() => props.onGo(number)}
              >
                <span className={styles['number']}>{number}</span>
                <span className={styles['name']} lang={written ?? undefined}>
                  {t(written === null ? stageMessages.untitled : bothLanguages(title))}
                </span>
                {time === undefined || number === scene ? null : (
                  <span className={styles['time']}>{clockFace(time)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
