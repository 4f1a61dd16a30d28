import { Fragment } from 'react';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { useMedia } from '../../../ui/useMedia';
import { StageSheet } from './StageSheet';
import styles from './StageHelp.module.css';

// Fingers first, keys second: a phone has none.
const TOUCH = '(hover: none), (pointer: coarse)';

/** The keys of the stage, and what fingers do. */
export function StageHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLang();
  const touch = useMedia(TOUCH);
  const swipe = <p className={styles['note']}>{t(say.keysTouch)}</p>;
  return (
    <StageSheet
      id="stage-help"
      title={say.keysTitle}
      wide={false}
      onKey={(key) => {
        if (key === '?') onClose();
      }}
      onClose={onClose}
    >
      {touch ? swipe : null}
      <dl className={styles['keys']}>
        {say.keys.map(({ keys, does }) => (
          <Fragment key={does.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles['note']}>{t(say.keysNote)}</p>
      {touch ? null : swipe}
    </StageSheet>
  );
}
