/** What a key asks for, on the stage and in the presenter's window alike. */
export type StepCommand =
  | { readonly do: 'next' | 'previous' | 'first' | 'last' }
  /** From 1, as typed; it may be a scene that there is not. */
  | { readonly do: 'jump'; readonly scene: number }
  | {
      readonly do:
        | 'blank'
        | 'language'
        | 'overview'
        | 'fullScreen'
        | 'presenter'
        | 'pointer'
        | 'leave'
        | 'help';
    };

/** A key as the browser reports it, and what has the focus. */
export interface KeyPress {
  readonly key: string;
  /** With Ctrl, Alt or Meta: the browser's own shortcuts. */
  readonly modified: boolean;
  /**
   * What the key goes to first: a field takes all of them, a button Space and Enter, a link Enter, a choice among a
   * few or a slider the arrows, Home, End and Enter, anything else none.
   */
  readonly focus: 'field' | 'button' | 'link' | 'choice' | 'none';
}

/** The answer to a key; where `command` is null and `typed` has not changed, the key is not ours. */
export interface StepKey {
  readonly command: StepCommand | null;
  /** Digits typed so far, to be followed by Enter. */
  readonly typed: string;
}

const KEYS: Readonly<Record<string, StepCommand>> = {
  ArrowRight: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'previous' },
  PageUp: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank' },
  // Some clickers send a full stop for their blank button.
  '.': { do: 'blank' },
  l: { do: 'language' },
  o: { do: 'overview' },
  f: { do: 'fullScreen' },
  s: { do: 'presenter' },
  p: { do: 'pointer' },
  Escape: { do: 'leave' },
  '?': { do: 'help' },
};

/** A briefing has fewer scenes than a number of so many digits. */
const MOST_DIGITS = 3;

/**
 * What a key asks for, with the digits typed before it: pure, so that both windows and every clicker are tested
 * alike.
 */
export function readStepKey({ key, modified, focus }: KeyPress, typed: string): StepKey {
  const nothing: StepKey = { command: null, typed };
  if (modified || focus === 'field') return nothing;
  if (/^[0-9]$/.test(key)) return { command: null, typed: `${typed}${key}`.slice(-MOST_DIGITS) };
  if (key === 'Enter') {
    // Somebody who types a number means it, whatever was pressed before; a control has Enter for itself otherwise.
    return typed === '' ? nothing : { command: { do: 'jump', scene: Number(typed) }, typed: '' };
  }
  if (key === ' ' && focus === 'button') return nothing;
  const command = KEYS[key.length === 1 ? key.toLowerCase() : key];
  return command === undefined ? nothing : { command, typed: '' };
}

/** What arrows choose within and nothing is typed into: after it was used, the clicker goes on. */
const CHOICES = 'input:is([type="radio"], [type="range"]), [role="slider"]';
/** What takes all keys: whatever text is typed into, and what is open above the page. */
const FIELDS =
  'input:not([type="checkbox"], [type="button"], [type="submit"], [type="radio"], [type="range"]), select, ' +
  'textarea, [contenteditable], dialog, [role="dialog"], [role="listbox"], [role="menu"], [role="combobox"]';

/** What has the focus, as far as keys are concerned. */
export function focusOf(target: EventTarget | null): KeyPress['focus'] {
  if (!(target instanceof Element)) return 'none';
  if (target.closest(FIELDS)) return 'field';
  if (target.closest(CHOICES)) return 'choice';
  if (target.closest('button, summary, input, [role="button"]')) return 'button';
  return target.closest('a[href]') ? 'link' : 'none';
}
