import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import styles from './AudienceTools.module.css';

/** Whether the audience's window is there and follows, and the ways to open it. */
export function AudienceTools(props: {
  readonly connected: boolean;
  /** How many windows show the stage. */
  readonly stages: number;
  /** The browser did not let the window open. */
  readonly blocked: boolean;
  readonly href: string;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}) {
  const { connected, stages, blocked, href } = props;
  const { t } = useLang();
  const state = connected ? (stages > 0 ? say.stages(stages) : say.noStage) : say.alone;
  return (
    <div className={styles['audience']} role="group" aria-label={t(say.audience)}>
      <p className={styles['state']} role="status" data-stages={connected ? stages : 'alone'}>
        {t(state)}
      </p>
      <button
        type="button"
        className={styles[stages > 0 ? 'again' : 'open']}
        aria-keyshortcuts="S"
        onClick={props.onOpen}
      >
        {t(say.open)}
      </button>
      {blocked ? (
        <div className={styles['blocked']} role="alert">
          <p>
            <span>{t(say.blocked)}</span>
            <a href={href} target="_blank" rel="noreferrer" onClick={props.onDismiss}>
              {t(say.openShort)}
            </a>
          </p>
          <button type="button" onClick={props.onDismiss}>
            {t(say.dismiss)}
          </button>
        </div>
      ) : null}
    </div>
  );
}
