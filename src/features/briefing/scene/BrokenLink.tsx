import { useState } from 'react';
import { useLocation } from 'react-router';
import { useDatasetQuery } from '../../../dataset/useDataset';
import { readLink } from '../../../filters/link';
import { readAsked } from '../../../filters/readAsked';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { unreadParts } from './unreadParts';
import styles from './BrokenLink.module.css';

/**
 * Tells which parts of a scene's link were not understood, without which it is shown; what was asked for in its place
 * and not understood, so that the scene itself is shown; and likewise the scene, the language and the theme.
 */
export function BrokenLink({ at }: { readonly at: string }) {
  const { data } = useDatasetQuery();
  const { t } = useLang();
  const [seen, setSeen] = useState(false);
  // The address of the whole briefing, and not the one of the view in the scene.
  const { search } = useLocation();
  if (!data || seen) return null;
  const notices = [
    { words: say.unreadParts, ignored: unreadParts(search) },
    { words: say.unread, ignored: readAsked(search, data).ignored },
    { words: say.broken, ignored: readLink(at, data).ignored },
  ].filter(({ ignored }) => ignored.length > 0);
  if (notices.length === 0) return null;
  return (
    <div className={styles['notice']} role="status">
      <div>
        {notices.map(({ words, ignored }) => (
          <p key={words.en}>
            {t(words)}
            {ignored.map(({ param, value, reason }) => (
              <span key={written(param, value)} className={styles['part']}>
                <code>{written(param, value)}</code> {t(reason)}
              </span>
            ))}
          </p>
        ))}
      </div>
      <button
        type="button"
        className={styles['close']}
        aria-label={t(say.dismiss)}
        onClick={() => setSeen(true)}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" />
        </svg>
      </button>
    </div>
  );
}

/** A part of the link as it stands there. */
function written(param: string, value: string): string {
  return `${param}=${value}`;
}
