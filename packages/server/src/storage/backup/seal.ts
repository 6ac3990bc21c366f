import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { damaged } from './format.ts';

const digestBytes = 32;
/** Head of a zstd frame that readers skip (RFC 8878, 3.1.2), with the length of what it holds. */
const sealHead = Buffer.from([0x50, 0x2a, 0x4d, 0x18, digestBytes, 0, 0, 0]);
const sealBytes = sealHead.length + digestBytes;

/** Passes bytes on and ends them with the SHA-256 of all of them. */
export function createSeal(): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(null, Buffer.concat([sealHead, hash.digest()]));
    },
  });
}

/** The bytes before the seal. Throws `BackupError` at their end when the seal is missing or not theirs. */
export async function* checkSeal(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let kept: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    const passed = bytes.subarray(0, Math.max(0, bytes.length - sealBytes));
    kept = bytes.subarray(passed.length);
    if (passed.length === 0) continue;
    hash.update(passed);
    yield passed;
  }
  if (!kept.equals(Buffer.concat([sealHead, hash.digest()])))
    throw damaged('its bytes are not those that were written');
}
