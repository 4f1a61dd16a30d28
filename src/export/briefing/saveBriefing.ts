import type { Briefing } from '../../dataset/briefing/briefing';
import { briefingFileName, writeBriefingFile } from '../../dataset/briefing/briefingFile';
import { saveFile } from '../file/saveFile';

/** Gives the reader a briefing as a file, which names the published schema. */
export function saveBriefing(briefing: Briefing): void {
  const schema = new URL('schema/briefing.schema.json', document.baseURI).href;
  const content = new Blob([writeBriefingFile(briefing, schema)], { type: 'application/json' });
  saveFile(content, briefingFileName(briefing));
}
