import { MIRROR_VERSION, type Message } from '../../../filters/mirrorMessage';
import {
  addressOf,
  changeOf,
  merge,
  rooted,
  sameAddress,
  sameStamps,
  startRegisters,
  write,
  type Address,
  type Mirrored,
  type Registers,
} from './registers';

/** The pages that mirror each other. */
export type MirrorPage = 'stage' | 'presenter';

/** What a window knows of another one. */
interface Other {
  readonly page: MirrorPage;
  /** How many of this window's questions in a row it has not answered. */
  readonly unanswered: number;
}

/** A window that leaves this many questions in a row unanswered is gone: it was ended, or has hung, without a word. */
const GONE = 3;

/** All that one window knows of its mirroring. */
export interface Core {
  /** Unlike that of any other window, and of this one before it was loaded again. */
  readonly me: string;
  readonly page: MirrorPage;
  readonly registers: Registers;
  /** The address that the window was seen at last. */
  readonly seen: Address;
  /** Where it is, or is on its way to. */
  readonly heading: Address;
  /** How often the mirror has changed the address, which is the mark of the last change, and the last mark seen. */
  readonly sent: number;
  readonly seenMark: number;
  /** The other windows there are. */
  readonly others: ReadonlyMap<string, Other>;
}

/** What happened, what is to be told to the others, and where the address is to go. */
export interface Turn {
  readonly core: Core;
  readonly tell: Message | null;
  /** To be put in place of the present address, marked with `core.sent`. */
  readonly go: Address | null;
}

export function startCore(me: string, page: MirrorPage, address: Address): Core {
  return {
    me,
    page,
    registers: startRegisters(address, me),
    seen: address,
    heading: address,
    sent: 0,
    seenMark: 0,
    others: new Map(),
  };
}

/** What a window says when it comes, and when it comes back: what it holds, and that it asks for what others hold. */
export function hello(core: Core): Message {
  return stateOf(core, true);
}

/** Nobody has answered: what the window started from is now what later windows are told. */
export function settle(core: Core): Core {
  return { ...core, registers: rooted(core.registers) };
}

/**
 * It is time to ask again who is there. Questions are counted and not seconds: a browser slows the clock of a window
 * that is out of sight to one beat a minute, but a question is answered at once in any window, so that nobody is
 * given up who only waits in the background.
 */
export function ask(core: Core): Turn {
  const others = [...core.others].flatMap(([id, { page, unanswered }]) =>
    unanswered + 1 < GONE ? [[id, { page, unanswered: unanswered + 1 }] as const] : [],
  );
  const next = { ...core, others: new Map(others) };
  return { core: next, tell: hello(next), go: null };
}

/** Another window has said something. Only what it holds is heard here; where it points is not held. */
export function hear(core: Core, message: Message): Turn {
  const others = new Map(core.others);
  if (message.kind === 'bye') others.delete(message.from);
  if (message.kind === 'state') others.set(message.from, { page: message.page, unanswered: 0 });
  if (message.kind !== 'state') return { core: { ...core, others }, tell: null, go: null };
  const heard = { ...core, others, registers: rooted(merge(core.registers, message.registers)) };
  const { core: next, go } = lead(heard);
  // Who does not yet know something is told; who knows all is not answered, or two windows would never fall silent.
  const tells = message.asks || !sameStamps(next.registers, message.registers);
  return { core: next, tell: tells ? stateOf(next, false) : null, go };
}

/** How many other windows show the stage. */
export function stagesIn({ others }: Core): number {
  return [...others.values()].filter(({ page }) => page === 'stage').length;
}

/**
 * The window has gone to an address, which may be the one where it was.
 * @param mark the number of the mirror's change that led here; null where somebody went here
 */
export function arrive(core: Core, address: Address, mark: number | null, now: number): Turn {
  const nothing = { core, tell: null, go: null };
  if (mark !== null && mark > core.seenMark) {
    const there = { ...core, seen: address, seenMark: mark };
    // Somebody may have gone elsewhere at the very same moment; then what is held decides.
    return { ...nothing, ...(mark === core.sent ? lead({ ...there, heading: address }) : { core: there }) };
  }
  // Pages are drawn slower than addresses change: one that is back where it was may have been elsewhere between two
  // drawings, where the mirror had put it, and somebody here has gone back from there.
  const from = sameAddress(address, core.seen) ? core.heading : core.seen;
  if (sameAddress(address, from)) return nothing;
  const made = changeOf(core.registers, from, address, now);
  const changed = Object.keys(made).length > 0;
  const registers = changed ? write(core.registers, made, core.me) : core.registers;
  const { core: next, go } = lead({ ...core, registers, seen: address, heading: address });
  return { core: next, tell: changed ? stateOf(next, false) : null, go };
}

/** Something that is not in the address was changed here. */
export function change(core: Core, part: Pick<Partial<Mirrored>, 'blank' | 'talk'>): Turn {
  const next = { ...core, registers: write(core.registers, part, core.me) };
  return { core: next, tell: stateOf(next, false), go: null };
}

/** Where what is held is elsewhere than the window, the window is to follow. */
function lead(core: Core): { readonly core: Core; readonly go: Address | null } {
  const target = addressOf(core.registers);
  if (sameAddress(target, core.heading)) return { core, go: null };
  return { core: { ...core, heading: target, sent: core.sent + 1 }, go: target };
}

function stateOf({ me, page, registers }: Core, asks: boolean): Message {
  return { v: MIRROR_VERSION, from: me, kind: 'state', page, asks, registers: mutable(registers) };
}

/** The same values as the shape of the message has them, which is not readonly. */
function mutable(registers: Registers) {
  const { talk } = registers;
  return {
    ...registers,
    talk: {
      ...talk,
      value: { ...talk.value, spent: talk.value.spent.map(([s, t]): [number, number] => [s, t]) },
    },
  };
}
