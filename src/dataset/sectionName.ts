import { sectionMessages as say } from '../i18n/messages/sections';
import type { Text } from '../i18n/text';
import type { Dataset, Section } from './model';

/** A place in the source as a reader with the slides in hand finds it: its slide, or its place in the policy text. */
export function sectionName({ slide, heading }: Section): Text {
  return slide === undefined ? say.inPolicyText(heading) : say.onSlide(slide, heading);
}

/** The places that a record is drawn from, in one line. */
export function citedIn(cites: readonly string[], dataset: Dataset): Text {
  const names = cites.flatMap((id) => dataset.sectionById.get(id) ?? []).map(sectionName);
  return { ja: names.map(({ ja }) => ja).join('、'), en: names.map(({ en }) => en).join('; ') };
}
