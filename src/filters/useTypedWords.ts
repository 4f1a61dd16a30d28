import { useEffect, useEffectEvent, useRef, useState, type ChangeEvent } from 'react';
import { useFilters } from './useFilters';
import type { ViewState } from './viewUrl';

/** How long the typing rests before the address follows, ms. */
const REST = 150;

/**
 * The words that a field looks for (`q` of the address). The field keeps what is typed; the address follows when the
 * typing rests, and never while an input method is still composing. Where the address changes on its own (Back, a
 * link), the field follows it.
 * @param besides what else changes in the address with the words
 * @returns the properties of the `<input>`
 */
export function useTypedWords(besides: Partial<ViewState> = {}) {
  const { view, replace } = useFilters();
  const [typed, setTyped] = useState(view.words);
  const [composing, setComposing] = useState(false);
  /** What the field has given to the address and not yet seen come back, to tell it from a change from elsewhere. */
  const underWay = useRef<readonly string[]>([]);

  useEffect(() => {
    const own = underWay.current.indexOf(view.words);
    underWay.current = own === -1 ? [] : underWay.current.slice(own + 1);
    if (own === -1) setTyped(view.words);
  }, [view.words]);

  const give = useEffectEvent((words: string) => {
    underWay.current = [...underWay.current, words];
    replace({ view: { ...besides, words } });
  });
  useEffect(() => {
    if (composing || typed === view.words) return undefined;
    const rest = setTimeout(() => give(typed), REST);
    return () => clearTimeout(rest);
  }, [composing, typed, view.words]);

  return {
    value: typed,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setTyped(target.value),
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: () => setComposing(false),
  };
}
