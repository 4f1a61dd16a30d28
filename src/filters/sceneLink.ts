import type { Dataset } from '../dataset/model';
import { readLink, writeLink } from './link';
import type { ViewState } from './viewUrl';

/** A link as a scene keeps it: without language and theme, which belong to who shows it. */
export function sceneLink(link: string, dataset: Dataset): string {
  return withLook(link, { lang: 'ja', theme: 'system' }, dataset);
}

/** A link in a language and a theme. */
export function withLook(link: string, look: Pick<ViewState, 'lang' | 'theme'>, dataset: Dataset): string {
  const { value } = readLink(link, dataset);
  return writeLink({ ...value, view: { ...value.view, ...look } }, dataset);
}
