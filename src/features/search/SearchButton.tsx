import { useEffect, useState } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { searchMessages as say } from '../../i18n/messages/search';
import { useLang } from '../../i18n/useLang';
import { isComposing } from '../../ui/isComposing';
import { loadSearch } from './loadSearch';
import styles from './SearchButton.module.css';
import { SearchDialog } from './SearchDialog';

/** On a Mac Ctrl K is taken: in a field it deletes to the end of the line. */
function isMac(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.userAgent);
}

/**
 * Opens the search: by press, or by Ctrl K (⌘ K) from anywhere. There is no shortcut of a single letter, since one
 * could not be switched off (WCAG 2.2, 2.1.4).
 */
export function SearchButton() {
  const { t } = useLang();
  const dataset = useDataset();
  const load = () => loadSearch(dataset);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const held = isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey || event.metaKey;
      if (!held || event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (isComposing(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-label={t(say.openLong)}
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac() ? 'Meta+K' : 'Control+K Meta+K'}
        onPointerEnter={load}
        onPointerDown={load}
        onFocus={load}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path
            d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5"
            className={styles['glass']}
          />
        </svg>
        <span className={styles['label']}>{t(say.open)}</span>
        <kbd className={styles['keys']} aria-hidden="true">
          {isMac() ? say.macShortcut : say.shortcut}
        </kbd>
      </button>
      {open ? <SearchDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
