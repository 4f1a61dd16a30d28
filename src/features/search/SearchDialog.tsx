import { lazy, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { searchMessages as say } from '../../i18n/messages/search';
import { useLang } from '../../i18n/useLang';
import { CrossMark } from '../../ui/CrossMark';
import frame from '../../ui/dialog.module.css';
import { isComposing } from '../../ui/isComposing';
import { LatePart } from '../../ui/LatePart';
import styles from './SearchDialog.module.css';
import { useModal } from '../../ui/useModal';

const SearchResults = lazy(async () => ({ default: (await import('./SearchResults')).SearchResults }));

/**
 * The field to search in, above the page. It is there at once and keeps what is typed while the results and their
 * index are loaded; Escape, or a press beside it, gives the focus back to where it was.
 */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLang();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [count, setCount] = useState(0);
  /** The reader has moved in the list, so that Home and End are of the list and not of the field. */
  const [inList, setInList] = useState(false);
  /** Enter was pressed before there was anything to open. */
  const [early, setEarly] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useModal(dialog);

  useEffect(() => {
    if (!early || count === 0) return undefined;
    // Not while React still draws: the press leads to another address.
    const press = setTimeout(() => document.getElementById(`${listId}-0`)?.click());
    return () => clearTimeout(press);
  }, [early, count, listId]);
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);

  const type = (typed: string) => {
    setWords(typed);
    setActive(0);
    setInList(false);
    setEarly(false);
  };
  const move = (to: number) => {
    setActive((to + count) % count);
    setInList(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While Japanese is being composed, Enter and the arrows belong to the input method.
    if (isComposing(event.nativeEvent)) return;
    const option = count > 0 ? document.getElementById(`${listId}-${active}`) : null;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!option) setEarly(words.trim() !== '');
      else if ((event.ctrlKey || event.metaKey) && option instanceof HTMLAnchorElement) {
        window.open(option.href, '_blank', 'noopener');
      } else option.click();
      return;
    }
    const to = option ? target(event.key, active, count, inList) : null;
    if (to === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    move(to);
  };

  return (
    <dialog
      ref={dialog}
      className={`${frame['dialog']} ${frame['fillsPhone']} ${styles['dialog']}`}
      aria-label={t(say.open)}
      onClose={onClose}
    >
      <div className={frame['panel']}>
        <div className={styles['field']}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5"
              className={styles['glass']}
            />
          </svg>
          <input
            ref={input}
            className={styles['input']}
            role="combobox"
            aria-label={t(say.input)}
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={listId}
            aria-activedescendant={count > 0 ? `${listId}-${active}` : undefined}
            placeholder={t(say.placeholder)}
            autoFocus
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            value={words}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className={`${frame['close']} ${styles['close']}`}
            aria-label={t(say.close)}
            onClick={() => dialog.current?.close()}
          >
            <CrossMark size={18} />
          </button>
        </div>
        <div className={styles['results']}>
          <LatePart fallback={<p className={styles['loading']}>{words === '' ? '' : t(say.loading)}</p>}>
            <SearchResults
              words={words}
              listId={listId}
              active={active}
              onCount={setCount}
              onWords={(example) => {
                type(example);
                input.current?.focus();
              }}
              onDone={() => dialog.current?.close()}
            />
          </LatePart>
        </div>
        <p className={styles['keys']} aria-hidden="true">
          {say.keys.map(({ keys, does }) => (
            <span key={does.en}>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
              {t(does)}
            </span>
          ))}
        </p>
      </div>
    </dialog>
  );
}

/** The option that a key leads to; before the first comes the last. */
function target(key: string, active: number, count: number, inList: boolean): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'Home':
      return inList ? 0 : null;
    case 'End':
      return inList ? count - 1 : null;
    default:
      return null;
  }
}
