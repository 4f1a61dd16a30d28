import { workMessages as say } from '../i18n/messages/work';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import type { WorkState } from './useWork';
import styles from './WorkLine.module.css';

/** Tells how far long work is, in words that a screen reader hears too, with the way to cancel it. */
export function WorkLine({ state, onCancel }: { readonly state: WorkState; readonly onCancel: () => void }) {
  const { t } = useLang();
  const words = wordsOf(state);
  return (
    <div className={styles['line']} data-work={state.is}>
      <p role="status" className={styles['words']}>
        {words === null ? null : t(words)}
      </p>
      {state.is === 'busy' ? (
        <>
          <progress aria-hidden="true" max={1} {...(state.of > 0 ? { value: share(state) } : {})} />
          <button type="button" className={styles['cancel']} onClick={onCancel}>
            {t(say.cancel)}
          </button>
        </>
      ) : null}
    </div>
  );
}

function share({ done, of }: { readonly done: number; readonly of: number }): number {
  return done / of;
}

function wordsOf(state: WorkState): Text | null {
  switch (state.is) {
    case 'idle':
      return null;
    case 'busy':
      return state.of > 0 ? say.busyAt(state.done, state.of) : say.busy;
    case 'done':
      return state.words;
    case 'failed':
      return say.failed(state.why);
    case 'cancelled':
      return say.cancelled;
  }
}
