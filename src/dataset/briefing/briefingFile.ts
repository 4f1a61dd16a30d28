import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import type { Text } from '../../i18n/text';
import type { Briefing, Words } from './briefing';
import { parseBriefing, type ParsedBriefing } from './parseBriefing';
import { BRIEFING_VERSION, type BriefingFile } from './schema';

/** A briefing as a file holds it; words that are empty are left out. */
export function toBriefingFile({ id, title, scenes }: Briefing): BriefingFile {
  return {
    version: BRIEFING_VERSION,
    id,
    title: filled(title),
    scenes: scenes.map((scene) => ({
      id: scene.id,
      title: filled(scene.title),
      notes: filled(scene.notes),
      at: scene.at,
    })),
  };
}

/**
 * The text of a briefing file.
 * @param schema the address of the published schema, by which editors check the file
 */
export function writeBriefingFile(briefing: Briefing, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...toBriefingFile(briefing) }, null, 2)}\n`;
}

/** The inverse of `writeBriefingFile`, for whatever a reader gives. */
export function readBriefingFile(text: string): ParsedBriefing {
  let json: unknown;
  try {
    // Windows editors put a mark before the first character.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // What does not even begin as one is a file of another kind, and not one that was cut off.
    return asWhole(/^\uFEFF?\s*\{/.test(text) ? say.notJson : say.notBriefing);
  }
  const other = otherKind(json);
  return other === null ? parseBriefing(json) : asWhole(other);
}

function asWhole(message: Text): ParsedBriefing {
  return { ok: false, issues: [{ path: '', message }] };
}

/** What to say of a file that is no briefing at all, where a list of its fields would help nobody; null of others. */
function otherKind(json: unknown): Text | null {
  if (typeof json !== 'object' || json === null) return say.notBriefing;
  if (['records', 'sourceLine'].every((key) => key in json)) return say.dataFile;
  if (['consultations', 'supplement'].every((key) => key in json)) return say.dataFile;
  const begun = 'scenes' in json || ('version' in json && json.version === BRIEFING_VERSION);
  return begun ? null : say.notBriefing;
}

/** Whether two briefings would be the same file. */
export function areSame(one: Briefing, other: Briefing): boolean {
  return JSON.stringify(toBriefingFile(one)) === JSON.stringify(toBriefingFile(other));
}

/** A file name that says what the file holds: `briefing_日本のサイバー外交_8-scenes.json`. */
export function briefingFileName({ title, scenes }: Briefing): string {
  const words = (title.ja ?? title.en ?? '').replaceAll(/[\\/:*?"<>|\s.\p{Cc}]+/gu, '-').slice(0, 60);
  const parts = ['briefing', words, `${scenes.length}-${scenes.length === 1 ? 'scene' : 'scenes'}`];
  return `${parts.filter((part) => part !== '' && part !== '-').join('_')}.json`;
}

function filled({ ja = '', en = '' }: Words): Words {
  return { ...(ja === '' ? {} : { ja }), ...(en === '' ? {} : { en }) };
}
