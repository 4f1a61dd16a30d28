import { stageMessages as say } from '../../../i18n/messages/stage';
import type { Lang, Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import styles from './StageFoot.module.css';

/** A control of the stage: a small picture whose name tells its key too. */
export function StageButton(props: {
  readonly name: Text;
  /** As a reader knows it. */
  readonly keyName: string;
  /** As `aria-keyshortcuts` spells it. */
  readonly shortcut: string;
  /** Strokes of the picture in a square of 24. */
  readonly shape: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  /** The language that the name is in, where it is not the reader's. */
  readonly lang?: Lang;
  readonly onPress: () => void;
}) {
  const { t } = useLang();
  return (
    <button
      type="button"
      className={styles['button']}
      lang={props.lang}
      title={t(say.withKey(props.name, { ja: props.keyName, en: props.keyName }))}
      aria-label={t(props.name)}
      aria-keyshortcuts={props.shortcut}
      aria-expanded={props.expanded}
      aria-disabled={props.disabled === true ? true : undefined}
      onClick={props.onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={props.shape}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
