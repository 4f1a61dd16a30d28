import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { citationPlacesMessages as say } from '../../i18n/messages/citationPlaces';
import { joined, listed } from '../../i18n/phrases';
import { eachLang, type Text } from '../../i18n/text';
import type { Places } from './viewPlaces';

/** As many sections are named; more are said by their slides. */
const MOST_NAMED = 2;

/** Places in words, and whether labels of sections are among the words: those are not the source's own. */
export interface SaidPlaces {
  readonly words: Text;
  readonly labelled: boolean;
}

/** The places that something stands on, in one line; null where there are none to tell. */
export function placesText({ cites, ofItems, each }: Places, dataset: Dataset): SaidPlaces | null {
  const labelled = cites.length > 0 && (each || cites.length <= MOST_NAMED);
  const words = [
    ...(cites.length === 0 ? [] : [labelled ? citedIn(cites, dataset) : bySlides(cites, dataset)]),
    ...(ofItems.length === 0 ? [] : [say.ofItems(bySlides(ofItems, dataset))]),
  ];
  return words.length === 0 ? null : { words: joined(words), labelled };
}

/** 「スライド7～8及び基本方針本文」 / "slides 7–8 and the text of the basic policy". */
function bySlides(cites: readonly string[], dataset: Dataset): Text {
  const sections = cites.flatMap((id) => dataset.sectionById.get(id) ?? []);
  const slides = [...new Set(sections.flatMap(({ slide }) => slide ?? []))].toSorted(
    (one, other) => one - other,
  );
  const runs: (readonly [number, number])[] = [];
  for (const slide of slides) {
    const last = runs.at(-1);
    if (last?.[1] === slide - 1) runs.splice(-1, 1, [last[0], slide]);
    else runs.push([slide, slide]);
  }
  const spans = runs.map(([from, to]) =>
    from === to ? { ja: String(from), en: String(from) } : say.span(from, to),
  );
  const onSlides = eachLang(
    (lang) =>
      say.slides(
        spans.map((span) => span[lang]),
        slides.length > 1,
      )[lang],
  );
  const parts = [
    ...(slides.length === 0 ? [] : [onSlides]),
    ...(sections.some(({ slide }) => slide === undefined) ? [say.policyText] : []),
  ];
  return listed(parts);
}
