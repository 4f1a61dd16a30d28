import { useEffect, useId, type RefObject } from 'react';
import { bothLanguages, langOf, type Briefing } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { clockFace, type Talk } from '../mirror/talk';
import styles from './SceneList.module.css';

/** Which scene it is of how many; at a press, every scene, to go to, with the time that it has had. */
export function SceneList(props: {
  readonly briefing: Briefing;
  /** From 1. */
  readonly scene: number;
  readonly talk: Talk;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly onGo: (scene: number) => void;
}) {
  const { briefing, scene, talk, list, onGo } = props;
  const { lang, t } = useLang();
  const id = useId();
  const spent = new Map(talk.spent);
  useEffect(() => {
    const rows = list.current;
    const onToggle = (event: Event) => {
      if (!(event instanceof ToggleEvent) || event.newState !== 'open') return;
      rows?.querySelector<HTMLElement>('[aria-current]')?.focus();
    };
    rows?.addEventListener('toggle', onToggle);
    rows?.addEventListener('keydown', moveFocus);
    return () => {
      rows?.removeEventListener('toggle', onToggle);
      rows?.removeEventListener('keydown', moveFocus);
    };
  }, [list]);
  return (
    <>
      <button type="button" className={styles['open']} popoverTarget={id} aria-keyshortcuts="O">
        {t(say.scenesAt(scene, briefing.scenes.length))}
      </button>
      {/* Above the column, so that the notes have it for themselves. */}
      <ol id={id} ref={list} className={styles['list']} popover="auto" aria-label={t(say.scenes)}>
        {briefing.scenes.map(({ id: key, title }, index) => {
          const number = index + 1;
          const time = spent.get(number);
          const written = langOf(title, lang);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles['scene']}
                aria-current={number === scene ? 'true' : undefined}
                onClick={() => {
                  list.current?.hidePopover();
                  onGo(number);
                }}
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
    </>
  );
}

/** Arrow Up and Arrow Down go from row to row. */
function moveFocus(event: KeyboardEvent) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (by === undefined || !(event.currentTarget instanceof Element)) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  rows[rows.findIndex((row) => row === document.activeElement) + by]?.focus();
  event.preventDefault();
}
