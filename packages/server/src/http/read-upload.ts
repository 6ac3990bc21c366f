import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import type { Upload } from '../domain/calls.ts';
import { DomainError } from '../domain/domain-error.ts';

/** Text packs to a twentieth of its size; what unpacks to so much more is made to fill the disk. */
const mostUnpacked = { times: 200, freeBytes: 16 * 1024 * 1024 };

/** A client that sends nothing for so long is gone. */
const silenceMs = 60_000;

/**
 * The body of a request as a file: unpacked when it is gzip, by its first bytes. Errors: `unsupported_media_type` for a type that is
 * not accepted, or another packing.
 */
export function readUpload(request: FastifyRequest, accepted: readonly string[]): Upload {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip') {
    throw new DomainError('unsupported_media_type', `A body packed with ${encoding} is not read.`, {
      hint: 'Send it plain or with Content-Encoding: gzip.',
    });
  }
  const [sent = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  const charset = parameters.map((part) => /^\s*charset="?([^"]*)"?\s*$/i.exec(part)?.[1]).find((name) => name);
  const contentType = accepted.find((type) => type === sent.trim().toLowerCase());
  if (contentType === undefined) {
    throw new DomainError('unsupported_media_type', `The body must be a file of type ${accepted.join(' or ')}.`, {
      hint: `Send Content-Type: ${accepted[0]}.`,
    });
  }
  return { contentType, charset: charset ?? null, bytes: unpack(watch(request.raw)) };
}

async function* watch(body: IncomingMessage): AsyncGenerator<Buffer> {
  const timer = setTimeout(() => body.destroy(new Error('The sender went silent.')), silenceMs);
  try {
    for await (const chunk of body) {
      timer.refresh();
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}

async function* unpack(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const first = await bytes.next();
  if (first.done) return;
  let packed = 0;
  const whole = count(rejoin(first.value, bytes), (length) => {
    packed += length;
  });
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* whole;
  const source = Readable.from(whole);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  let unpacked = 0;
  try {
    for await (const chunk of source.pipe(gunzip)) {
      unpacked += chunk.length;
      if (unpacked > mostUnpacked.freeBytes + packed * mostUnpacked.times) throw bomb();
      yield chunk;
    }
  } catch (error) {
    if (isCorrupt(error)) {
      throw new DomainError('validation_failed', 'The gzip data is damaged or ends too early.', {
        issues: [{ path: '', code: 'invalid_gzip', message: 'The gzip data is damaged or ends too early.' }],
        cause: error,
      });
    }
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function bomb(): DomainError {
  const message = `The gzip data unpacks to more than ${mostUnpacked.times} times its size.`;
  return new DomainError('too_large', message, { hint: 'Send the file plain, in parts if need be.' });
}

async function* count(bytes: AsyncIterable<Buffer>, add: (length: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}

async function* rejoin(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function isCorrupt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
