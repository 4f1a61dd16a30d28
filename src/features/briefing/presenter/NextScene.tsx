import { bothLanguages, langOf, type Scene } from '../../../dataset/briefing/briefing';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { ScenePicture } from '../stage/ScenePicture';
import styles from './NextScene.module.css';

/** What comes next: its title and a still picture, or that nothing does. */
export function NextScene({ scene }: { readonly scene: Scene | undefined }) {
  const { lang, t } = useLang();
  const written = scene ? langOf(scene.title, lang) : null;
  return (
    <section className={styles['next']} aria-labelledby="next-title">
      <h2 id="next-title" className={styles['heading']}>
        {t(say.nextScene)}
      </h2>
      {scene ? (
        <>
          <p className={styles['title']} lang={written ?? undefined}>
            {t(written === null ? stageMessages.untitled : bothLanguages(scene.title))}
          </p>
          {/* A picture to recognise; what it says comes with the scene. */}
          <div className={styles['picture']} inert>
            <ScenePicture at={scene.at} />
          </div>
        </>
      ) : (
        <p className={styles['last']}>{t(say.lastScene)}</p>
      )}
    </section>
  );
}
