import { imagesMessages as say } from '../../i18n/messages/images';
import { WorkError } from '../../ui/useWork';

/**
 * Puts a PNG on the clipboard. To be called in the very task of the press: the clipboard is given the promise of the
 * picture, because by the time that it is drawn a browser may no longer take the press for one.
 */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || !('write' in (navigator.clipboard ?? {}))) {
    // Nobody else waits for it.
    png.catch(() => undefined);
    throw new WorkError(say.noClipboard);
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (cause) {
    // Where the picture itself failed, that is the reason to tell.
    await png;
    throw new WorkError(say.notAllowed, { cause });
  }
}
