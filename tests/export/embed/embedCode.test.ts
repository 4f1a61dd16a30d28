import { expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../../src/export/embed/embedCode';
import { readLink } from '../../../src/filters/link';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const placeOf = (link: string) => readLink(link, dataset).value;

test('the address is the one of the view with its filter and language, embedded and without an open record', () => {
  const place = placeOf('/timeline?partners=GB&lang=en&theme=dark&record=2014-gb');
  expect(embedAddress(place, dataset, 'https://example.jp/cyber/#/forums?lang=en')).toBe(
    'https://example.jp/cyber/#/timeline?partners=GB&lang=en&theme=dark&embed=1',
  );
});

test('the code names the frame, and listens to that frame and to the origin of the app only', () => {
  const address = embedAddress(
    placeOf('/timeline?partners=GB&lang=en'),
    dataset,
    'https://example.jp/cyber/',
  );
  expect(embedCode(address, 'The "UK" <1>')).toBe(
    `<iframe src="https://example.jp/cyber/#/timeline?partners=GB&amp;lang=en&amp;embed=1" title="The &quot;UK&quot; &lt;1&gt;" width="100%" height="640" loading="lazy" style="border: 0"></iframe>
<script>
(function (frame) {
  addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || event.origin !== 'https://example.jp') return;
    if (event.data.type === 'cyber-diplomacy:height') frame.height = event.data.height;
  });
})(document.currentScript.previousElementSibling);
</script>
`,
  );
});
