import { imagesMessages as say } from '../../i18n/messages/images';
import { WorkError } from '../../ui/useWork';
import type { RenderedSvg } from '../svg/renderSvg';

/**
 * Draws a rendered SVG as a PNG.
 * @param factor pixels of the PNG for each px of the drawing
 */
export async function drawPng(
  { markup, width, height }: RenderedSvg,
  factor: number,
  signal: AbortSignal,
): Promise<Blob> {
  const size = { width: Math.round(width * factor), height: Math.round(height * factor) };
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(address);
    signal.throwIfAborted();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, size);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, size.width, size.height);
    // A canvas over the browser's limit is no error: it stays empty. The ground of a sheet never is.
    const drawn = context?.getImageData(0, 0, 1, 1).data[3] === 255;
    const png = drawn ? await toPng(canvas) : null;
    // Gives the memory back at once, which matters for a large one.
    canvas.width = 0;
    signal.throwIfAborted();
    if (png === null) throw new WorkError(say.tooLarge(size.width, size.height));
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (cause) {
    throw new WorkError(say.notDrawn, { cause });
  }
  // The typeface inside the drawing is ready one task after the drawing itself.
  await new Promise((resolve) => setTimeout(resolve));
  return image;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
