import type { Dataset, Section } from '../../dataset/model';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';

/** A place in the source: its slide and heading, and the heading as the source prints it. */
export interface Citation {
  readonly id: string;
  readonly text: Text;
  /** In Japanese, for the reader of English who wants to find the place. */
  readonly printed: string;
}

/** The sections that a record is drawn from, in the record's own order: what carries it most stands first. */
export function selectCitations(cites: readonly string[], dataset: Dataset): readonly Citation[] {
  return cites
    .flatMap((id) => dataset.sectionById.get(id) ?? [])
    .map((section) => ({ id: section.id, text: placeOf(section), printed: section.heading.ja }));
}

function placeOf({ slide, heading }: Section): Text {
  return slide === undefined ? say.policySection(heading) : say.slide(slide, heading);
}
