import { useCallback, useEffect, useRef, useState } from 'react';
import { workMessages } from '../i18n/messages/work';
import type { Text } from '../i18n/text';

/** How far a piece of long work is. */
export type WorkState =
  | { readonly is: 'idle' }
  /** `done` of `of` parts; `of` is 0 while the number is not known. */
  | { readonly is: 'busy'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly words: Text }
  | { readonly is: 'failed'; readonly why: Text }
  | { readonly is: 'cancelled' };

/** A failure whose reason a reader understands, in both languages. */
export class WorkError extends Error {
  readonly why: Text;

  constructor(why: Text, options?: ErrorOptions) {
    super(why.en, options);
    this.name = 'WorkError';
    this.why = why;
  }
}

/**
 * Long work. Resolves to what is told when it is done; throws a `WorkError` where it knows why it failed. It looks at
 * the signal between its parts and stops (`signal.throwIfAborted()`) when it is cancelled.
 */
export type Work = (report: (done: number, of: number) => void, signal: AbortSignal) => Promise<Text>;

/** One piece of long work at a time: its state, and the ways to begin and to cancel it. Leaving the page cancels it. */
export function useWork(): {
  readonly state: WorkState;
  readonly start: (work: Work) => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<WorkState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((work: Work) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const settle = (to: WorkState) => {
      if (!signal.aborted) setState(to);
    };
    setState({ is: 'busy', done: 0, of: 0 });
    work((done, of) => settle({ is: 'busy', done, of }), signal).then(
      (words) => settle({ is: 'done', words }),
      (error: unknown) => settle({ is: 'failed', why: reason(error) }),
    );
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ is: 'cancelled' });
  }, []);
  return { state, start, cancel };
}

/** What a library or the browser says of its own failure is in one language and for programmers: it is not shown. */
function reason(error: unknown): Text {
  if (error instanceof WorkError) return error.why;
  return workMessages.unexpected;
}
