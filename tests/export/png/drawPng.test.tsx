import { afterEach, expect, test, vi } from 'vitest';
import { drawPng } from '../../../src/export/png/drawPng';

const rendered = { markup: '<svg/>', width: 100, height: 50, smallest: 12 };

afterEach(() => vi.restoreAllMocks());

/** A browser that decodes an image when the test says so. */
function decoder() {
  let end: () => void = () => undefined;
  const decoded = new Promise<void>((resolve) => (end = resolve));
  vi.spyOn(Image.prototype, 'decode').mockReturnValue(decoded);
  return { end };
}

test('a picture that is cancelled while it is read is not drawn, and its memory is given back', async () => {
  const { end } = decoder();
  const draw = vi.spyOn(HTMLCanvasElement.prototype, 'getContext');
  const free = vi.spyOn(URL, 'revokeObjectURL');
  const cancel = new AbortController();
  const png = drawPng(rendered, 2, cancel.signal);
  cancel.abort();
  end();
  await expect(png).rejects.toThrow(/abort/i);
  expect(draw).not.toHaveBeenCalled();
  expect(free).toHaveBeenCalledTimes(1);
});

test('one that is cancelled while it is drawn is not given out', async () => {
  const { end } = decoder();
  end();
  const cancel = new AbortController();
  const context = { drawImage: vi.fn<() => void>(), getImageData: () => ({ data: [0, 0, 0, 255] }) };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => {
    cancel.abort();
    give(new Blob(['png']));
  });
  await expect(drawPng(rendered, 2, cancel.signal)).rejects.toThrow(/abort/i);
  expect(context.drawImage).toHaveBeenCalledTimes(1);
});
