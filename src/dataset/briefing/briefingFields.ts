import type { Briefing, Scene, Words } from './briefing';

/** Whether the briefing is kept: '' where it was removed. */
export const THERE = 'there';
const ORDER = 'order';
const SCENE = 'scenes/';
/** The value of a field that says of something that it is there; '' where it is not. */
export const YES = '1';

/**
 * A briefing as single values that can change apart from one another: `title.ja`, `order`, and of each scene
 * `scenes/<id>` (that it is there), `scenes/<id>/notes.en`, … What two windows change is joined value by value.
 */
export type BriefingFields = ReadonlyMap<string, string>;

/** Takes a briefing apart. The inverse of `joinFields`, but for words that are empty: those are left out. */
export function splitFields({ title, scenes }: Briefing): BriefingFields {
  const fields = new Map<string, string>([
    ...wordFields('title', title),
    [ORDER, scenes.map(({ id }) => id).join(' ')],
  ]);
  for (const scene of scenes) {
    const at = sceneField(scene.id);
    fields.set(at, YES);
    fields.set(`${at}/at`, scene.at);
    for (const [field, value] of wordFields(`${at}/title`, scene.title)) fields.set(field, value);
    for (const [field, value] of wordFields(`${at}/notes`, scene.notes)) fields.set(field, value);
  }
  return fields;
}

/** Puts a briefing together from its values; scenes that the order does not name come last. */
export function joinFields(id: string, fields: BriefingFields): Briefing {
  const there = [...fields].flatMap(([field, value]) =>
    value === YES && isSceneField(field) && fields.has(`${field}/at`) ? [field.slice(SCENE.length)] : [],
  );
  const known = new Set(there);
  const ordered = (fields.get(ORDER) ?? '').split(' ').filter((scene) => known.has(scene));
  const ids = [...new Set([...ordered, ...there.toSorted()])];
  return { id, title: readWords('title', fields), scenes: ids.map((scene) => readScene(scene, fields)) };
}

/** The field that says of a scene that it is there. */
export function sceneField(id: string): string {
  return `${SCENE}${id}`;
}

/** The scene that a field is about, or null where it is about the whole briefing. */
export function sceneOfField(field: string): string | null {
  return field.startsWith(SCENE) ? (field.slice(SCENE.length).split('/')[0] ?? null) : null;
}

/** True for the field that says of a scene that it is there. */
export function isSceneField(field: string): boolean {
  return field.startsWith(SCENE) && !field.slice(SCENE.length).includes('/');
}

function readScene(id: string, fields: BriefingFields): Scene {
  const at = sceneField(id);
  return {
    id,
    title: readWords(`${at}/title`, fields),
    notes: readWords(`${at}/notes`, fields),
    at: fields.get(`${at}/at`) ?? '/',
  };
}

function wordFields(name: string, { ja = '', en = '' }: Words): readonly (readonly [string, string])[] {
  return [
    [`${name}.ja`, ja],
    [`${name}.en`, en],
  ];
}

function readWords(name: string, fields: BriefingFields): Words {
  const ja = fields.get(`${name}.ja`) ?? '';
  const en = fields.get(`${name}.en`) ?? '';
  return { ...(ja === '' ? {} : { ja }), ...(en === '' ? {} : { en }) };
}
