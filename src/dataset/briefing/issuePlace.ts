import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import { LANGS, type Text } from '../../i18n/text';

const { fields } = say;

/**
 * Where in a briefing file a path points, as a person counts and says it: `scenes[0].title.ja` is 「場面1の題名（日本語）」.
 * @param path as `formatPath` writes it; '' for the file as a whole. What is kept in a browser has the briefing inside.
 */
export function issuePlace(path: string): Text {
  const inside = path.replace(/^briefing(\.|$)/, '');
  if (inside === '') return say.wholeFile;
  const [, scene, rest = inside] = /^scenes\[(\d+)\](?:\.(.*))?$/.exec(inside) ?? [];
  if (scene === undefined) return inside === 'scenes' ? fields.scenes : say.ofBriefing(fieldWords(inside));
  const place = Number(scene) + 1;
  return rest === inside ? say.scene(place) : say.ofScene(fieldWords(rest), place);
}

function fieldWords(path: string): Text {
  const [name = '', side, ...more] = path.split('.');
  const words = nameWords(name);
  if (words === null || more.length > 0) return say.otherField(path);
  if (side === undefined) return words;
  const lang = LANGS.find((one) => one === side);
  return lang === undefined ? say.otherField(path) : say.inLang(words, lang);
}

function nameWords(name: string): Text | null {
  switch (name) {
    case 'version':
    case 'id':
    case 'title':
    case 'notes':
    case 'at':
      return fields[name];
    default:
      return null;
  }
}
