import type { Dataset } from '../../dataset/model';
import { sectionName } from '../../dataset/sectionName';
import type { Text } from '../../i18n/text';

/** A place in the source. */
export interface Citation {
  readonly id: string;
  /** Its slide and our label for it. */
  readonly text: Text;
  /** Our Japanese label, for the reader of English who looks for the place in the Japanese source. */
  readonly japanese: string;
}

/** The sections that a record is drawn from, in the record's own order: what carries it most stands first. */
export function selectCitations(cites: readonly string[], dataset: Dataset): readonly Citation[] {
  return cites
    .flatMap((id) => dataset.sectionById.get(id) ?? [])
    .map((section) => ({ id: section.id, text: sectionName(section), japanese: section.heading.ja }));
}
