import { briefingMessages as say } from '../../i18n/messages/briefingFile';
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
    return { ok: false, issues: [{ path: '', message: say.notJson }] };
  }
  return parseBriefing(json);
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
