import type { Briefing, Words } from './briefing';
import { plainLine, plainText } from './plainText';

/** A briefing whose words every page, slide and file can hold. */
export function plainBriefing({ id, title, scenes }: Briefing): Briefing {
  return {
    id,
    title: eachSide(title, plainLine),
    scenes: scenes.map((scene) => ({
      ...scene,
      title: eachSide(scene.title, plainLine),
      notes: eachSide(scene.notes, plainText),
    })),
  };
}

function eachSide({ ja, en }: Words, change: (side: string) => string): Words {
  return { ...(ja === undefined ? {} : { ja: change(ja) }), ...(en === undefined ? {} : { en: change(en) }) };
}
