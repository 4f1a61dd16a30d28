import { Fragment } from 'react';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { StageSheet } from './StageSheet';
import styles from './StageHelp.module.css';

/** The keys of the stage. */
export function StageHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLang();
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
      <p className={styles['note']}>{t(say.keysTouch)}</p>
    </StageSheet>
  );
}
