import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { embedAddress, embedCode, HEIGHT_MESSAGE } from '../../../src/export/embed/embedCode';
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

test('the code names the frame, and listens to the origin of the app only', () => {
  const address = embedAddress(
    placeOf('/timeline?partners=GB&lang=en'),
    dataset,
    'https://example.jp/cyber/',
  );
  expect(embedCode(address, 'The "UK" <1>')).toBe(
    `<iframe src="https://example.jp/cyber/#/timeline?partners=GB&amp;lang=en&amp;embed=1" title="The &quot;UK&quot; &lt;1&gt;" width="100%" height="640" loading="lazy" style="border: 0"></iframe>
<script>
addEventListener('message', function (event) {
  var data = event.data;
  if (event.origin !== 'https://example.jp' || !data || data.type !== 'cyber-diplomacy:height') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = data.height;
  });
});
</script>
`,
  );
});

/** The script of the code on a page with two frames, and how it hears a message; it stands beside neither of them. */
function page(origin: string) {
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(embedCode(`${origin}/#/forums`, 'Forums')) ?? [];
  const frames = [1, 2].map((of) => ({ contentWindow: { of }, height: '640' }));
  const listeners: ((event: object) => void)[] = [];
  runInNewContext(script, {
    addEventListener: (_type: string, listener: (event: object) => void) => listeners.push(listener),
    document: { currentScript: null, querySelectorAll: () => frames },
  });
  const hear = (event: object) => {
    for (const listener of listeners) listener({ origin, source: frames[1]?.contentWindow, ...event });
  };
  return { hear, heights: () => frames.map(({ height }) => height) };
}

test('the script makes the frame that spoke as high as it says, wherever a page puts the script', () => {
  const { hear, heights } = page('https://example.jp');
  hear({ data: { type: HEIGHT_MESSAGE, height: '812' } });
  expect(heights()).toEqual(['640', '812']);
});

test('the script is not troubled by what others say', () => {
  const { hear, heights } = page('https://example.jp');
  for (const data of [null, undefined, 'hello', 7, { type: 'other', height: '5' }]) hear({ data });
  hear({ origin: 'https://elsewhere.example', data: { type: HEIGHT_MESSAGE, height: '5' } });
  hear({ source: null, data: { type: HEIGHT_MESSAGE, height: '5' } });
  expect(heights()).toEqual(['640', '640']);
});
