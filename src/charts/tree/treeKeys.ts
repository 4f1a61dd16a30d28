import { foldWords } from '../../i18n/foldWords';

/** What the keyboard needs to know of a visible node. */
export interface KeyNode {
  readonly id: string;
  readonly parent: string | null;
  readonly branch: 'open' | 'closed' | 'leaf';
  /** The words that type-ahead looks for, the one in the reader's language first. */
  readonly words: readonly string[];
}

/** Letters typed one after another, and when the last one was (ms). */
export interface Typed {
  readonly letters: string;
  readonly at: number;
}

export interface TreeKeyState {
  /** Visible nodes from the top, a parent before its children. */
  readonly nodes: readonly KeyNode[];
  readonly current: string;
  readonly typed: Typed;
  /** ms, on the same clock as typed.at. */
  readonly now: number;
}

/** What a key does: moves the focus, opens branches, closes one, or opens the record of the current node. */
export type TreeStep =
  | { readonly does: 'move'; readonly to: string }
  | { readonly does: 'open'; readonly ids: readonly string[] }
  | { readonly does: 'close'; readonly id: string }
  | { readonly does: 'record'; readonly id: string }
  | { readonly does: 'type'; readonly to: string; readonly typed: Typed };

/** Letters belong to one word as long as they follow each other this quickly, in ms. */
export const TYPE_AHEAD = 500;

export const NOTHING_TYPED: Typed = { letters: '', at: Number.NEGATIVE_INFINITY };

/**
 * The keys of a tree, after the ARIA Authoring Practices: pure, so that each key can be stated as a row of a table.
 * @param key KeyboardEvent.key, pressed without Ctrl, Alt or Meta
 * @returns null for a key that the tree leaves to the browser
 */
export function stepTree(key: string, state: TreeKeyState): TreeStep | null {
  const { nodes } = state;
  const index = nodes.findIndex(({ id }) => id === state.current);
  const node = nodes[index];
  if (!node) return null;
  const moveTo = (target: KeyNode | undefined): TreeStep => ({ does: 'move', to: (target ?? node).id });
  switch (key) {
    case 'ArrowDown':
      return moveTo(nodes[index + 1]);
    case 'ArrowUp':
      return moveTo(nodes[index - 1]);
    case 'Home':
      return moveTo(nodes[0]);
    case 'End':
      return moveTo(nodes.at(-1));
    case 'ArrowRight':
      if (node.branch === 'closed') return { does: 'open', ids: [node.id] };
      return moveTo(node.branch === 'open' ? nodes[index + 1] : node);
    case 'ArrowLeft':
      if (node.branch === 'open') return { does: 'close', id: node.id };
      return moveTo(nodes.find(({ id }) => id === node.parent));
    case '*':
      return {
        does: 'open',
        ids: nodes
          .filter(({ parent, branch }) => parent === node.parent && branch === 'closed')
          .map(({ id }) => id),
      };
    case 'Enter':
      return { does: 'record', id: node.id };
    case ' ':
      // Inside a word that is being typed, the space is a letter of it.
      return isTyping(state) ? typeAhead(key, state, index) : { does: 'record', id: node.id };
    default:
      return /^.$/u.test(key) ? typeAhead(key, state, index) : null;
  }
}

function isTyping({ typed, now }: TreeKeyState): boolean {
  return typed.letters !== '' && now - typed.at <= TYPE_AHEAD;
}

/**
 * Moves to the next node that starts with the letters typed; a first letter looks below the current node, a later
 * one keeps the node while it still fits. The same letter again and again goes through all that start with it.
 */
function typeAhead(key: string, state: TreeKeyState, index: number): TreeStep {
  const letters = (isTyping(state) ? state.typed.letters : '') + foldWords(key);
  // A full stop is no letter: U.S. is looked for as "us".
  if (letters === '') return { does: 'type', to: state.current, typed: state.typed };
  const repeated = letters.length > 1 && letters.replaceAll(letters.charAt(0), '') === '';
  const typed: Typed = { letters, at: state.now };
  const find = (sought: string, from: number): KeyNode | undefined => {
    const inOrder = [...state.nodes.slice(from), ...state.nodes.slice(0, from)];
    const own = inOrder.find(({ words }) => startsWith(words.slice(0, 1), sought));
    return own ?? inOrder.find(({ words }) => startsWith(words, sought));
  };
  const found =
    find(letters, letters.length > 1 ? index : index + 1) ??
    (repeated ? find(letters.slice(0, 1), index + 1) : undefined);
  return { does: 'type', to: found?.id ?? state.current, typed };
}

/** A node is found by its mark (1, ア, a) as well as by the words after it. */
function startsWith(words: readonly string[], letters: string): boolean {
  return words.some((word) => {
    const whole = foldWords(word);
    const bare = whole.replace(/^[^\p{L}\p{N}]+/u, '');
    const afterMark = bare.replace(/^(\p{L}\)|\p{N})\s*/u, '');
    return [whole, bare, afterMark].some((form) => form.startsWith(letters));
  });
}
