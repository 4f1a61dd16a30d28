import { useDataset } from '../../../dataset/useDataset';
import { filterWords } from '../../../filters/filterWords';
import { useFilters } from '../../../filters/useFilters';
import { formatDate } from '../../../i18n/dates';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { stampMessages } from '../../../i18n/messages/stamp';
import { otherLang } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import type { SceneCommand } from '../scene/readSceneKey';
import { StageButton } from './StageButton';
import styles from './StageFoot.module.css';

/**
 * The line at the foot of the stage: which scene it is, the filter in words, where it all comes from, and the controls,
 * which show themselves while a pointer moves or the keyboard is on them.
 */
export function StageFoot(props: {
  readonly scene: number;
  readonly count: number;
  /** The way back to the scene as it was saved; null at the scene itself. */
  readonly back: string | null;
  readonly awake: boolean;
  readonly controls: boolean;
  /** Null where the browser has no full screen. */
  readonly full: boolean | null;
  readonly onCommand: (command: SceneCommand) => void;
  readonly onLeave: () => void;
}) {
  const { scene, count, full } = props;
  const dataset = useDataset();
  const { path, filters, view } = useFilters();
  const { lang, t } = useLang();
  const { issuer, title, asOf } = dataset.source;
  const words = filterWords(dataset, filters, { path, supplement: view.supplement });
  const press = (what: Exclude<SceneCommand['do'], 'jump'>) => () => props.onCommand({ do: what });
  return (
    <footer className={styles['foot']} data-awake={props.awake}>
      <div className={styles['told']}>
        <p className={styles['scene']}>
          <span aria-hidden="true">{t(say.at(scene, count))}</span>
          <span className="visually-hidden">{t(say.scene(scene, count))}</span>
        </p>
        {props.back === null ? null : (
          <a className={styles['back']} href={props.back} aria-keyshortcuts="R">
            {t(say.back)}
          </a>
        )}
        <p className={styles['source']}>
          {words === null ? null : <strong>{t(stampMessages.filter(words))}</strong>}
          <span>{t(stampMessages.source(issuer, title, formatDate(asOf)))}</span>
        </p>
      </div>
      <div className={styles['tools']} role="group" aria-label={t(say.controls)}>
        <StageButton
          name={say.previous}
          keyName="←"
          shortcut="ArrowLeft PageUp"
          shape="M15 5l-7 7 7 7"
          disabled={scene === 1}
          onPress={press('previous')}
        />
        <StageButton
          name={say.next}
          keyName="→"
          shortcut="ArrowRight PageDown Space"
          shape="M9 5l7 7-7 7"
          disabled={scene === count}
          onPress={press('next')}
        />
        <StageButton
          name={say.overview}
          keyName="O"
          shortcut="O"
          shape="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z"
          onPress={press('overview')}
        />
        <StageButton
          name={say.filter}
          keyName="C"
          shortcut="C"
          shape="M4 6h16M7 12h10M10 18h4"
          expanded={props.controls}
          onPress={press('controls')}
        />
        <StageButton
          name={say.presenter}
          keyName="S"
          shortcut="S"
          shape="M3 5h12v9H3zM7 18h4M18 9h3v10h-9v-2"
          onPress={press('presenter')}
        />
        {full === null ? null : (
          <StageButton
            name={full ? say.noFullScreen : say.fullScreen}
            keyName="F"
            shortcut="F"
            shape={full ? 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5' : 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'}
            onPress={press('fullScreen')}
          />
        )}
        <StageButton
          name={say.language}
          keyName="L"
          shortcut="L"
          lang={otherLang(lang)}
          shape="M3 6h10M8 4v2M11 6c-1 4-4 7-8 9M5 9c2 3 4 5 7 6M12 20l4.500-11L21 20M13.500 16.500h6"
          onPress={press('language')}
        />
        <StageButton
          name={say.help}
          keyName="?"
          shortcut="?"
          shape="M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.300-1.500 2.300M12 18.500v.1"
          onPress={press('help')}
        />
        <StageButton
          name={say.leave}
          keyName="Esc"
          shortcut="Escape"
          shape="M6 6l12 12M18 6L6 18"
          onPress={props.onLeave}
        />
      </div>
    </footer>
  );
}
