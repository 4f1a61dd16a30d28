import { writeLink, type Place } from '../../filters/link';
import type { Dataset } from '../../dataset/model';

/** The one message that an embedded view sends to the page around it: `{ type, height }`, the height in px. */
export const HEIGHT_MESSAGE = 'cyber-diplomacy:height';

/** What the frame is high before the view has said so, px; also where scripts are not run. */
const FIRST_HEIGHT = 640;

/**
 * The address of a view for inside another page. An open record stays behind: it opens in the full view.
 * @param page the address of the app, with or without something behind the #
 */
export function embedAddress({ path, filters, view }: Place, dataset: Dataset, page: string): string {
  const place = { path, filters, view: { ...view, record: null, embed: true } };
  return new URL(`#${writeLink(place, dataset)}`, page).href;
}

/**
 * The code that shows a view inside another page: a frame, and a script that makes it as high as the view says. It
 * listens to the app's own origin only, and knows the frame by what it says, so that the script may stand anywhere on
 * the page, as systems put it that move scripts, and there may be several.
 * @param title what a screen reader calls the frame
 */
export function embedCode(address: string, title: string): string {
  const { origin } = new URL(address);
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${FIRST_HEIGHT}" loading="lazy" style="border: 0"></iframe>
<script>
addEventListener('message', function (event) {
  var data = event.data;
  if (event.origin !== '${origin}' || !data || data.type !== '${HEIGHT_MESSAGE}') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = data.height;
  });
});
</script>
`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
