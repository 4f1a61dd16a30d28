import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import type { Text } from '../../i18n/text';

/** A slide that an item is drawn from. */
export interface Slide {
  /** The first section cited on it. */
  readonly section: string;
  readonly name: Text;
  /** Every section cited on it. */
  readonly sections: Text;
}

/** The sections that an item cites, slide by slide. */
export function selectSlides(cites: readonly string[], dataset: Dataset): readonly Slide[] {
  const sections = cites.flatMap((id) => dataset.sectionById.get(id) ?? []);
  const slides = [...new Set(sections.map(({ slide }) => slide))];
  return slides.flatMap((slide) => {
    const those = sections.filter((section) => section.slide === slide).map(({ id }) => id);
    const [first] = those;
    return first === undefined
      ? []
      : {
          section: first,
          name: slide === undefined ? say.policyText : say.slide(slide),
          sections: say.source(citedIn(those, dataset)),
        };
  });
}
