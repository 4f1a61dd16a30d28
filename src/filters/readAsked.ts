import type { Dataset } from '../dataset/model';
import { addressMessages as say } from '../i18n/messages/address';
import type { Read } from './addressParts';
import { readLink } from './link';
import { paths, plainPath } from './paths';

/**
 * What the room has asked for in place of a scene's own link (`at`). One that is not understood in full would show an
 * audience another picture than was meant: it is reported, and the scene's own is shown.
 */
export function readAsked(search: string, dataset: Dataset): Read<string | null> {
  const at = new URLSearchParams(search).get('at');
  if (at === null || at === '') return { value: null, ignored: [] };
  if (!leadsToView(at)) {
    return { value: null, ignored: [{ param: 'at', value: at, reason: say.unknownView }] };
  }
  const { ignored } = readLink(at, dataset);
  return { value: ignored.length === 0 ? at : null, ignored };
}

function leadsToView(link: string): boolean {
  const given = plainPath(link.split('?')[0] ?? '').split('/');
  return Object.values(paths).some((pattern) => {
    const parts = pattern.split('/');
    return given.length <= parts.length && parts.every((part, index) => fits(part, given[index]));
  });
}

/** `:partner` stands for any word, `:data?` also for none. */
function fits(part: string, word: string | undefined): boolean {
  if (!part.startsWith(':')) return part === word;
  return part.endsWith('?') || (word !== undefined && word !== '');
}
