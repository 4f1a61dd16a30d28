import { useContext, type ReactNode } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { Glossed } from './Glossed';
import { Phrased } from './Phrased';
import { StageLook } from './StageLook';
import { useMedia } from './useMedia';
import { ViewTools } from './ViewTools';
import styles from './ViewFrame.module.css';

// Paper is as narrow as a phone but shows everything.
const NARROW = 'screen and (max-width: 719px)';

/**
 * The frame of every view: a headline that says the finding (on a stage below what the speaker says), a paragraph that says what is seen, a line that says how
 * to read the picture, the view's tools, then the picture or its table twin. Tests and embedders find the region by
 * `data-view`.
 */
export function ViewFrame(props: {
  readonly view: string;
  readonly headline: Text;
  /** What you see, in full sentences computed from what is shown. */
  readonly seen?: Text;
  /** How to read it; left out where there is nothing to be read. */
  readonly reading?: Text;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const toolsFor = useContext(ViewTools);
  const stage = useContext(StageLook);
  // A scene that its speaker has not named is called by its finding: once is enough.
  const named = stage?.title ?? null;
  const title = named !== null && t(named.words).trim() === t(props.headline) ? null : named;
  // On a phone the picture comes first, and the words about it at a press.
  const narrow = useMedia(NARROW);
  const words = (
    <>
      {props.seen === undefined ? null : (
        <p className={styles['seen']} data-seen="">
          <Glossed words={props.seen} />
        </p>
      )}
      {props.reading === undefined ? null : <p className={styles['reading']}>{t(props.reading)}</p>}
    </>
  );
  return (
    <section
      className={styles['view']}
      data-view={props.view}
      data-calm={stage === null ? undefined : 'true'}
      data-tools={stage?.tools === true ? 'true' : undefined}
      aria-labelledby="headline"
    >
      <div className={styles['head']}>
        <h1
          id="headline"
          className={styles['headline']}
          tabIndex={-1}
          lang={title?.lang}
          aria-describedby={title === null ? undefined : 'finding'}
        >
          <Phrased words={title?.words ?? props.headline} />
        </h1>
        {title === null ? null : (
          <p id="finding" className={styles['finding']}>
            <Phrased words={props.headline} />
          </p>
        )}
        {narrow ? (
          <details className={styles['about']}>
            <summary>{t(say.aboutView)}</summary>
            {words}
          </details>
        ) : (
          words
        )}
        <div className={styles['tools']}>
          {props.tools}
          {toolsFor({ headline: props.headline, seen: props.seen ?? null })}
        </div>
      </div>
      {props.children}
    </section>
  );
}
