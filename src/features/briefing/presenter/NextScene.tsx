import type { ReactNode } from 'react';
import { bothLanguages, langOf, type Scene } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { ScenePicture } from '../scene/ScenePicture';
import { firstSentence } from './firstSentence';
import styles from './NextScene.module.css';

/**
 * What comes next: its title, and a still picture where there is room for one that can be made out; else how its notes
 * begin. Or that nothing does.
 */
export function NextScene(props: {
  readonly scene: Scene | undefined;
  /** The way to all scenes. */
  readonly children: ReactNode;
}) {
  const { scene } = props;
  const { lang, t } = useLang();
  const written = scene ? langOf(scene.title, lang) : null;
  const noted = scene ? langOf(scene.notes, lang) : null;
  return (
    <section className={styles['next']} aria-labelledby="next-title">
      <div className={styles['head']}>
        <h2 id="next-title" className={styles['heading']}>
          {t(say.nextScene)}
        </h2>
        {props.children}
      </div>
      {scene ? (
        <div className={styles['room']}>
          <p className={styles['title']} lang={written ?? undefined}>
            {t(written === null ? stageMessages.untitled : bothLanguages(scene.title))}
          </p>
          {noted === null ? null : (
            <p className={styles['begins']} lang={noted}>
              {firstSentence(scene.notes[noted] ?? '', noted)}
            </p>
          )}
          {/* A picture to recognise; what it says comes with the scene. */}
          <div className={styles['picture']} inert>
            <ScenePicture at={scene.at} />
          </div>
        </div>
      ) : (
        <p>{t(say.lastScene)}</p>
      )}
    </section>
  );
}
