import { useEffect, useRef } from 'react';
import { travel } from '../../../charts/travel';
import { bothLanguages, langOf, type Briefing } from '../../../dataset/briefing/briefing';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { ScenePicture } from '../scene/ScenePicture';
import styles from './SceneOverview.module.css';
import { StageSheet } from './StageSheet';

/** Every scene with its title and a small picture: for whoever is asked to go back to one. */
export function SceneOverview(props: {
  readonly briefing: Briefing;
  /** The present one, from 1. */
  readonly scene: number;
  readonly onGo: (scene: number) => void;
  readonly onClose: () => void;
}) {
  const { lang, t } = useLang();
  const { scenes } = props.briefing;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKey = (key: string) => {
    if (key.toLowerCase() === 'o') props.onClose();
    else if (list.current) moveWithin(list.current, key);
  };
  return (
    <StageSheet id="stage-overview" title={say.overview} wide onKey={onKey} onClose={props.onClose}>
      <p className={styles['hint']}>{t(say.overviewHint)}</p>
      <ol ref={list} className={styles['scenes']}>
        {scenes.map(({ id, title, at }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles['scene']}
              data-scene={id}
              aria-current={index + 1 === props.scene ? 'true' : undefined}
              onClick={() => props.onGo(index + 1)}
            >
              <ScenePicture at={at} />
              <span className={styles['name']}>
                <span className={styles['number']}>{index + 1}</span>
                <span lang={langOf(title, lang) ?? undefined}>
                  {langOf(title, lang) === null ? t(say.untitled) : t(bothLanguages(title))}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </StageSheet>
  );
}

/** The arrows move as in the charts: to the nearest scene in their direction. */
function moveWithin(list: HTMLElement, key: string) {
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-scene]')];
  const stops = buttons.map((button) => {
    const { left, top } = button.getBoundingClientRect();
    return { id: button.dataset['scene'] ?? '', x: left, y: top };
  });
  const current = buttons.find((button) => button === document.activeElement)?.dataset['scene'];
  const next = current === undefined ? null : travel(stops, current, key);
  buttons.find(({ dataset }) => dataset['scene'] === next)?.focus();
}
