import { isAscii, isUtf8 } from 'node:buffer';

/** Encodings that keep ASCII as it is, so that a file can be cut into rows before it is decoded. */
export type TextEncodingName = 'utf-8' | 'windows-1252';

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252'),
};
const ascii = /^\p{ASCII}*$/u;

/** Text from bytes; null when they are not of this encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: TextEncodingName): string | null {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return null;
  }
}

/** Text from a string that holds one byte a character. */
export function decodeLatin1(text: string, encoding: TextEncodingName): string | null {
  return ascii.test(text) ? text : decodeBytes(Buffer.from(text, 'latin1'), encoding);
}

/** The encoding that a `charset` names; null for one that says nothing here. */
export function encodingOfCharset(charset: string | null): TextEncodingName | null {
  const name = charset?.toLowerCase().replaceAll(/[^a-z0-9]/g, '') ?? '';
  if (['utf8', 'usascii', 'ascii'].includes(name)) return 'utf-8';
  return ['latin1', 'iso88591', 'windows1252', 'cp1252'].includes(name) ? 'windows-1252' : null;
}

/** What a file begins with, when it says how it is encoded. */
export function detectWideEncoding(start: Buffer): { encoding: 'utf-16le' | 'utf-16be'; bomBytes: number } | null {
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  const sample = start.subarray(0, 256);
  if (sample.length < 8) return null;
  const zeros = (offset: number): number => sample.filter((byte, at) => at % 2 === offset && byte === 0).length;
  const half = sample.length / 2;
  if (zeros(1) > half * 0.6 && zeros(0) === 0) return { encoding: 'utf-16le', bomBytes: 0 };
  if (zeros(0) > half * 0.6 && zeros(1) === 0) return { encoding: 'utf-16be', bomBytes: 0 };
  return null;
}

/**
 * Decides between UTF-8 and Windows-1252 from everything that went by. A file that is UTF-8 but for a few bytes stays UTF-8: the rows
 * with those bytes are refused.
 */
export class EncodingVote {
  private wrong = 0;
  private right = 0;
  private rest = Buffer.alloc(0);

  add(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const end = bytes.length - incompleteTail(bytes);
    this.rest = Buffer.from(bytes.subarray(end));
    const whole = bytes.subarray(0, end);
    if (isAscii(whole)) return;
    if (isUtf8(whole)) this.right += this.right > 1000 ? 0 : countWide(whole.toString('utf8'));
    else this.weigh(whole.toString('utf8'));
  }

  decide(): TextEncodingName {
    if (this.rest.length > 0) this.wrong += 1;
    return this.wrong > this.right ? 'windows-1252' : 'utf-8';
  }

  private weigh(text: string): void {
    const lost = text.split('\ufffd').length - 1;
    this.wrong += lost;
    this.right += countWide(text) - lost;
  }
}

function countWide(text: string): number {
  return text.match(/\P{ASCII}/gu)?.length ?? 0;
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
