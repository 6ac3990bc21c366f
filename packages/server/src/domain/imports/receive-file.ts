import { createHash } from 'node:crypto';
import type { Database } from '../../storage/database.ts';
import { insertChunk, touchUpload } from '../../storage/import-files.ts';
import type { Upload } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { detectWideEncoding, EncodingVote, encodingOfCharset, type TextEncodingName } from './text-encoding.ts';

const chunkBytes = 512 * 1024;
/** After so many pieces from the sender, small as they may be, the import is marked as alive. */
const piecesBetweenBeats = 8;
/** Enough to see how the file is encoded. */
const startBytes = 1024;
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
/** How `.xlsx` (a ZIP archive) and `.xls` begin. */
const workbookMarks = [Buffer.from('PK\x03\x04'), Buffer.from('d0cf11e0a1b11ae1', 'hex')];

export type StoredBody = {
  readonly bytes: number;
  readonly digest: string;
  /** How it came. */
  readonly encoding: string;
  /** How it is stored: UTF-16 is stored as UTF-8. */
  readonly textEncoding: TextEncodingName;
};

/** Stores a file as it arrives, in parts that are written one after the other: the sender is held back, not the memory filled. */
export async function receiveFile(
  database: Database,
  workspaceId: string,
  importId: string,
  { bytes, charset }: Pick<Upload, 'bytes' | 'charset'>,
  mostBytes: number,
): Promise<StoredBody> {
  const hash = createHash('sha256');
  const vote = new EncodingVote();
  let encoding: string | null = null;
  let stored = 0;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let pieces = 0;
  const flush = async (): Promise<void> => {
    if (pendingBytes === 0) return;
    const chunk = Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    await database.read((sql) => insertChunk(sql, workspaceId, importId, stored, chunk));
    stored += chunk.length;
    if (stored > mostBytes) throw tooLarge(mostBytes);
  };
  for await (const { chunk, from } of normalize(bytes, hash)) {
    encoding ??= from;
    vote.add(chunk);
    for (let at = 0; at < chunk.length; at += chunkBytes) {
      const part = chunk.subarray(at, at + chunkBytes);
      pending.push(part);
      pendingBytes += part.length;
      if (pendingBytes >= chunkBytes) await flush();
    }
    pieces += 1;
    if (pieces % piecesBetweenBeats === 0) {
      await database.read((sql) => touchUpload(sql, workspaceId, importId));
    }
  }
  await flush();
  const textEncoding = (encoding === null ? encodingOfCharset(charset) : 'utf-8') ?? vote.decide();
  return { bytes: stored, digest: hash.digest('hex'), encoding: encoding ?? textEncoding, textEncoding };
}

function tooLarge(mostBytes: number): DomainError {
  return new DomainError('too_large', `A file may have at most ${mostBytes} bytes once it is unpacked.`, {
    hint: 'Send it in parts, each an import of its own; PUFFLE_IMPORT_MAX_BYTES of the server sets the limit.',
  });
}

/** The file without its byte order mark, and UTF-16 as UTF-8; `from` is what it said it was. Errors: `validation_failed` for a workbook. */
async function* normalize(
  bytes: AsyncIterable<Buffer>,
  hash: { update(bytes: Buffer): unknown },
): AsyncGenerator<{ chunk: Buffer; from: string | null }> {
  let start: Buffer | null = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let from: string | null = null;
  const convert = (chunk: Buffer): Buffer =>
    decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  for await (const chunk of bytes) {
    hash.update(chunk);
    if (start === null) {
      yield { chunk: convert(chunk), from };
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < startBytes) continue;
    ({ decoder, from, start } = open(start));
    yield { chunk: convert(start), from };
    start = null;
  }
  if (start !== null) {
    ({ decoder, from, start } = open(start));
    yield { chunk: convert(start), from };
  }
  if (decoder !== null) yield { chunk: Buffer.from(decoder.decode()), from };
}

function open(start: Buffer): { decoder: InstanceType<typeof TextDecoder> | null; from: string | null; start: Buffer } {
  if (workbookMarks.some((mark) => start.subarray(0, mark.length).equals(mark))) {
    throw new DomainError('validation_failed', 'This is a ZIP archive or an Excel workbook, not text.', {
      issues: [{ path: '', code: 'invalid_file', message: 'A ZIP archive or an Excel workbook.' }],
      hint: 'Save the sheet as CSV and send that.',
    });
  }
  const wide = detectWideEncoding(start);
  if (wide !== null) {
    const decoder = new TextDecoder(wide.encoding, { ignoreBOM: true });
    return { decoder, from: wide.encoding, start: start.subarray(wide.bomBytes) };
  }
  const isMarked = start.subarray(0, 3).equals(utf8Mark);
  return { decoder: null, from: null, start: isMarked ? start.subarray(3) : start };
}
