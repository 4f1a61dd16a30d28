/** The times of a talk: how long each scene has been shown while the clock ran. */
export interface Talk {
  /** ms since 1970 when the clock last began to run for the scene; null while it stands. */
  readonly since: number | null;
  /** The scene that the time counts for, from 1. */
  readonly scene: number;
  /** ms, of each scene before `since`: one pair of scene and time for each scene that has had any. */
  readonly spent: readonly (readonly [scene: number, time: number])[];
}

/** A talk that has not begun. */
export function newTalk(scene: number): Talk {
  return { since: null, scene, spent: [] };
}

/** True before the clock has ever run. */
export function isUntouched({ since, spent }: Talk): boolean {
  return since === null && spent.length === 0;
}

export function startTalk(talk: Talk, now: number): Talk {
  return talk.since === null ? { ...talk, since: now } : talk;
}

export function pauseTalk(talk: Talk, now: number): Talk {
  return { ...settled(talk, now), since: null };
}

/** The talk when another scene is shown: the clock goes on for that one. */
export function moveTalk(talk: Talk, scene: number, now: number): Talk {
  if (scene === talk.scene) return talk;
  return { ...settled(talk, now), since: talk.since === null ? null : now, scene };
}

/** ms that one scene has had up to now. */
export function timeOn(talk: Talk, scene: number, now: number): number {
  const before = talk.spent.find(([one]) => one === scene)?.[1] ?? 0;
  return before + (scene === talk.scene ? running(talk, now) : 0);
}

/** ms of the whole talk up to now, without pauses. */
export function timeOfTalk(talk: Talk, now: number): number {
  return talk.spent.reduce((sum, [, time]) => sum + time, 0) + running(talk, now);
}

/** `0:07`, `12:34`, `1:02:03`. */
export function clockFace(time: number): string {
  const seconds = Math.floor(time / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function settled(talk: Talk, now: number): Talk {
  const time = timeOn(talk, talk.scene, now);
  const others = talk.spent.filter(([scene]) => scene !== talk.scene);
  return { ...talk, spent: time === 0 ? others : [...others, [talk.scene, time]] };
}

function running({ since }: Talk, now: number): number {
  // A system clock that is set back must not take time away.
  return since === null ? 0 : Math.max(0, now - since);
}
