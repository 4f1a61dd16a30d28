import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { stageMessages } from '../../../i18n/messages/stage';
import { otherLang } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import { useMedia } from '../../../ui/useMedia';
import type { SceneCommand } from '../scene/readSceneKey';
import styles from './StepTools.module.css';

/** In the hand one row is left for them. */
const NARROW = '(max-width: 719.98px)';

/** The buttons that the speaker needs without looking: on, back, dark, point, and back to the scene as it was. */
export function StepTools(props: {
  readonly scene: number;
  readonly count: number;
  readonly blank: boolean;
  readonly pointing: boolean;
  /** Whether the scene has been filtered or left. */
  readonly changed: boolean;
  readonly onCommand: (command: SceneCommand) => void;
}) {
  const { scene, count, blank, pointing, changed, onCommand } = props;
  const { lang, t } = useLang();
  const other = otherLang(lang);
  const narrow = useMedia(NARROW);
  const rest = (
    <>
      <button
        type="button"
        className={styles['tool']}
        aria-pressed={pointing}
        aria-keyshortcuts="P"
        onClick={() => onCommand({ do: 'pointer' })}
      >
        {t(say.pointer)}
      </button>
      <button
        type="button"
        className={styles['tool']}
        lang={other}
        aria-label={t(stageMessages.language)}
        aria-keyshortcuts="L"
        onClick={() => onCommand({ do: 'language' })}
      >
        {other === 'en' ? 'EN' : '日本語'}
      </button>
      {changed ? (
        <button
          type="button"
          className={styles['back']}
          aria-keyshortcuts="R"
          onClick={() => onCommand({ do: 'return' })}
        >
          {t(say.back)}
        </button>
      ) : null}
    </>
  );
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className={styles['step']}
        aria-disabled={scene <= 1 ? true : undefined}
        aria-keyshortcuts="ArrowLeft PageUp"
        onClick={() => onCommand({ do: 'previous' })}
      >
        {t(say.previous)}
      </button>
      <button
        type="button"
        className={styles['next']}
        aria-disabled={scene >= count ? true : undefined}
        aria-keyshortcuts="ArrowRight PageDown Space"
        onClick={() => onCommand({ do: 'next' })}
      >
        {t(say.next)}
      </button>
      <button
        type="button"
        className={styles['tool']}
        aria-pressed={blank}
        aria-keyshortcuts="B"
        onClick={() => onCommand({ do: 'blank' })}
      >
        {t(say.blank)}
      </button>
      {narrow ? (
        <details className={styles['more']}>
          <summary aria-label={t(say.moreTools)} data-changed={changed} />
          <div>{rest}</div>
        </details>
      ) : (
        rest
      )}
    </div>
  );
}
