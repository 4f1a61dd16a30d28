import type { Briefing } from './briefing';
import {
  isSceneField,
  joinFields,
  sceneField,
  sceneOfField,
  splitFields,
  THERE,
  YES,
  type BriefingFields,
} from './briefingFields';

/** A value and when it was set: ms since 1970, or a little more where two changes would have the same. */
interface Stamped {
  readonly value: string;
  readonly stamp: number;
}

/**
 * A briefing as it is kept: every value with the time at which it was set, so that what several windows have changed
 * can be joined without either losing anything (a map of last-writer-wins registers).
 */
export interface KeptBriefing {
  readonly id: string;
  readonly fields: ReadonlyMap<string, Stamped>;
}

/** A briefing that is new here. */
export function keepNew(briefing: Briefing, stamp: number): KeptBriefing {
  return keepChanged({ id: briefing.id, fields: new Map() }, briefing, stamp);
}

/** The briefing after an edit: only what differs gets the new time. To edit something removed brings it back. */
export function keepChanged(kept: KeptBriefing, next: Briefing, stamp: number): KeptBriefing {
  const before = splitFields(briefingOf(kept));
  const after = splitFields(next);
  const fields = new Map(kept.fields);
  const set = (field: string, value: string) => fields.set(field, { value, stamp });
  for (const [field, value] of after) {
    if (before.get(field) === value && fields.has(field)) continue;
    set(field, value);
    const scene = sceneOfField(field);
    if (scene !== null) set(sceneField(scene), YES);
  }
  for (const field of before.keys()) if (isSceneField(field) && !after.has(field)) set(field, '');
  set(THERE, YES);
  return { id: kept.id, fields };
}

/** The briefing removed; it can be restored. */
export function keepRemoved(kept: KeptBriefing, stamp: number): KeptBriefing {
  return { id: kept.id, fields: new Map(kept.fields).set(THERE, { value: '', stamp }) };
}

/** What two windows keep of one briefing, joined: of each value the one that was set last. In either order the same. */
export function mergeKept(one: KeptBriefing, other: KeptBriefing): KeptBriefing {
  const fields = new Map(one.fields);
  for (const [field, theirs] of other.fields) {
    const ours = fields.get(field);
    if (ours === undefined || isLater(theirs, ours)) fields.set(field, theirs);
  }
  return { id: one.id, fields };
}

/** The briefing as everything else knows it. */
export function briefingOf({ id, fields }: KeptBriefing): Briefing {
  const values: BriefingFields = new Map([...fields].map(([field, { value }]) => [field, value]));
  return joinFields(id, values);
}

/** True where the briefing was removed and not restored. */
export function isRemoved({ fields }: KeptBriefing): boolean {
  return fields.get(THERE)?.value === '';
}

/** When it was last changed. */
export function changedAt({ fields }: KeptBriefing): number {
  return Math.max(0, ...[...fields.values()].map(({ stamp }) => stamp));
}

function isLater(one: Stamped, other: Stamped): boolean {
  // At the same time, both windows have to choose alike.
  return one.stamp === other.stamp ? one.value > other.value : one.stamp > other.stamp;
}
