import { Suspense, type ReactNode } from 'react';
import { uiMessages as say } from '../i18n/messages/ui';
import { useLang } from '../i18n/useLang';
import { Boundary } from './Boundary';
import styles from './LatePart.module.css';

/** A part of the page that is loaded when it is asked for; where it cannot be, it says so and the page stays. */
export function LatePart(props: {
  /** What the part is about: of something else it is tried again. */
  readonly shows?: string;
  /** What stands in while it is on its way. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Boundary shows={props.shows ?? ''} instead={<NotLoaded />}>
      <Suspense fallback={props.fallback}>{props.children}</Suspense>
    </Boundary>
  );
}

/** Browsers remember a part that was not there, so that only a new page can ask again; the address keeps the rest. */
function NotLoaded() {
  const { t } = useLang();
  return (
    <span className={styles['problem']} role="alert">
      <span>{t(say.partMissing)}</span>
      <button type="button" className={styles['again']} onClick={() => location.reload()}>
        {t(say.loadAgain)}
      </button>
    </span>
  );
}
