import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import type { Text } from '../../i18n/text';
import { readBriefingFile, toBriefingFile } from './briefingFile';
import type { Briefing } from './briefing';
import type { ParsedBriefing } from './parseBriefing';

/** The id under which a briefing stands in the address that came with a link. */
export const SHARED = 'shared';
/** bytes; far above any briefing somebody wrote, far below what a page cannot bear. */
const LARGEST = 1_000_000;
const FORMAT = 'deflate-raw';
/** The first letter says how the rest is to be read. */
const PACKED = 'z';
const PLAIN = 'p';

/** A briefing for an address: compressed where the browser can (RFC 1951), in the letters of base64url (RFC 4648). */
export async function packBriefing(briefing: Briefing): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(toBriefingFile(briefing)));
  const Compressor = typeof CompressionStream === 'undefined' ? null : CompressionStream;
  if (!Compressor) return PLAIN + toBase64Url(bytes);
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new Compressor(FORMAT));
    return PACKED + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
  } catch {
    // Browsers of 2022 know the compressor, but not this format.
    return PLAIN + toBase64Url(bytes);
  }
}

/** The inverse of `packBriefing`, for whatever stands in an address. */
export async function unpackBriefing(data: string): Promise<ParsedBriefing> {
  const bytes = fromBase64Url(data.slice(1));
  if (bytes === null || ![PACKED, PLAIN].includes(data.charAt(0))) return failure(say.notShared);
  if (data.startsWith(PLAIN)) {
    return bytes.length > LARGEST ? failure(say.sharedTooLarge) : read(bytes);
  }
  if (typeof DecompressionStream === 'undefined') return failure(say.cannotInflate);
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT));
    const whole = await drain(stream, LARGEST);
    return whole === null ? failure(say.sharedTooLarge) : read(whole);
  } catch {
    return failure(say.notShared);
  }
}

function read(bytes: Uint8Array): ParsedBriefing {
  const parsed = readBriefingFile(new TextDecoder().decode(bytes));
  return parsed.ok ? { ok: true, briefing: { ...parsed.briefing, id: SHARED } } : parsed;
}

function failure(message: Text): ParsedBriefing {
  return { ok: false, issues: [{ path: 'data', message }] };
}

/** All bytes of a stream; null where there are more than allowed, as a few bytes can unpack to very many. */
async function drain(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
