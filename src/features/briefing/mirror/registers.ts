import type { BriefingPlace } from '../../../filters/briefingPlace';
import { moveTalk, isUntouched, newTalk, startTalk, type Talk } from './talk';

/** What the windows of one briefing hold in common. */
export interface Mirrored {
  /** One value: another scene is shown at its own link. */
  readonly where: Pick<BriefingPlace, 'scene' | 'at'>;
  readonly lang: BriefingPlace['lang'];
  readonly theme: BriefingPlace['theme'];
  /** Whether the audience sees nothing. */
  readonly blank: boolean;
  readonly talk: Talk;
}

/** The part of it that is in the address of every window. */
export type Address = Pick<BriefingPlace, 'scene' | 'at' | 'lang' | 'theme'>;

/** When a value was written, by a clock that all windows push forward together (Lamport 1978), and by whom. */
interface Stamp {
  readonly count: number;
  readonly by: string;
}

interface Register<Value> {
  readonly value: Value;
  readonly stamp: Stamp;
}

/**
 * What is held in common, each value with its own stamp, so that a change of scene here and one of language there,
 * at the same moment, both stay.
 */
export type Registers = { readonly [Key in keyof Mirrored]: Register<Mirrored[Key]> };

/** What a window starts from, older than anything that another window has. */
export function startRegisters(address: Address, by: string): Registers {
  const stamp: Stamp = { count: 0, by };
  return {
    where: { value: { scene: address.scene, at: address.at }, stamp },
    lang: { value: address.lang, stamp },
    theme: { value: address.theme, stamp },
    blank: { value: false, stamp },
    talk: { value: newTalk(address.scene), stamp },
  };
}

/** What two windows hold, joined: of each value the later one. In any order and any number of times the same. */
export function merge(one: Registers, other: Registers): Registers {
  return {
    where: later(one.where, other.where),
    lang: later(one.lang, other.lang),
    theme: later(one.theme, other.theme),
    blank: later(one.blank, other.blank),
    talk: later(one.talk, other.talk),
  };
}

/** The values after a change in this window, later than all that it knows of. */
export function write(registers: Registers, change: Partial<Mirrored>, by: string): Registers {
  const stamp: Stamp = { count: latest(registers) + 1, by };
  const { where, lang, theme, blank, talk } = change;
  return {
    where: where === undefined ? registers.where : { value: where, stamp },
    lang: lang === undefined ? registers.lang : { value: lang, stamp },
    theme: theme === undefined ? registers.theme : { value: theme, stamp },
    blank: blank === undefined ? registers.blank : { value: blank, stamp },
    talk: talk === undefined ? registers.talk : { value: talk, stamp },
  };
}

/** The same values, later than those that a window only starts from. */
export function rooted(registers: Registers): Registers {
  return {
    where: atLeastOne(registers.where),
    lang: atLeastOne(registers.lang),
    theme: atLeastOne(registers.theme),
    blank: atLeastOne(registers.blank),
    talk: atLeastOne(registers.talk),
  };
}

export function addressOf({ where, lang, theme }: Registers): Address {
  return { ...where.value, lang: lang.value, theme: theme.value };
}

export function sameAddress(one: Address, other: Address): boolean {
  return (
    one.scene === other.scene && one.at === other.at && one.lang === other.lang && one.theme === other.theme
  );
}

/** True where both know of the same changes. */
export function sameStamps(one: Registers, other: Registers): boolean {
  return stampsOf(one).join(' ') === stampsOf(other).join(' ');
}

/**
 * What somebody in this window has changed by going from one address to another, as far as it is not so already. To
 * go on to another scene moves the times along, and the first step of a talk starts them.
 */
export function changeOf(registers: Registers, from: Address, to: Address, now: number): Partial<Mirrored> {
  const held = addressOf(registers);
  const moved =
    (to.scene !== from.scene || to.at !== from.at) && (to.scene !== held.scene || to.at !== held.at);
  const { value: talk } = registers.talk;
  const begun = isUntouched(talk) && to.scene > from.scene ? startTalk(talk, now) : talk;
  const next = moveTalk(begun, to.scene, now);
  return {
    ...(moved ? { where: { scene: to.scene, at: to.at } } : {}),
    ...(moved && next !== talk ? { talk: next } : {}),
    ...(to.lang !== from.lang && to.lang !== held.lang ? { lang: to.lang } : {}),
    ...(to.theme !== from.theme && to.theme !== held.theme ? { theme: to.theme } : {}),
  };
}

function later<Value>(one: Register<Value>, other: Register<Value>): Register<Value> {
  const { count, by } = one.stamp;
  if (count !== other.stamp.count) return count > other.stamp.count ? one : other;
  return by >= other.stamp.by ? one : other;
}

function atLeastOne<Value>(register: Register<Value>): Register<Value> {
  const { value, stamp } = register;
  return stamp.count > 0 ? register : { value, stamp: { count: 1, by: stamp.by } };
}

function stampsOf({ where, lang, theme, blank, talk }: Registers): readonly string[] {
  return [where, lang, theme, blank, talk].map(({ stamp }) => `${stamp.count}:${stamp.by}`);
}

/** At least what `rooted` gives: others may root what this window only starts from. */
function latest({ where, lang, theme, blank, talk }: Registers): number {
  return Math.max(1, ...[where, lang, theme, blank, talk].map(({ stamp }) => stamp.count));
}
