import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { CallOptions, UploadSource } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { type InputSource, unreadable } from './input-source.ts';
import type { Terminal } from './terminal.ts';

/** A file to send: fields for the client's call, and the headers that say how it is packed. */
export type Upload = {
  readonly fields: { readonly file: UploadSource; readonly contentType: string };
  readonly options: CallOptions;
};

/** Opens the file of an upload, or standard input for `-`; its media type is told, or guessed from name and first bytes. */
export async function readUpload(
  mediaTypes: readonly string[],
  file: string | undefined,
  given: GivenFlags,
  source: InputSource,
  terminal: Terminal,
): Promise<Upload> {
  if (file === undefined) throw usageError('Name a file, or - for standard input.');
  const { content, start } =
    file === '-'
      ? await readStdin(source.claimStdin('-'))
      : await readFileStart(resolve(terminal.workingDirectory, file), file);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const contentType = textOf(given, 'content-type') ?? guessType(mediaTypes, file, isPacked ? undefined : start);
  return {
    fields: { file: content, contentType },
    options: isPacked ? { headers: { 'content-encoding': 'gzip' } } : {},
  };
}

type Opened = { readonly content: UploadSource; readonly start: Uint8Array };

async function readFileStart(path: string, name: string): Promise<Opened> {
  try {
    const handle = await open(path);
    const { buffer, bytesRead } = await handle.read(new Uint8Array(64), 0, 64, 0).finally(() => handle.close());
    return { content: () => createReadStream(path), start: buffer.subarray(0, bytesRead) };
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function readStdin(stdin: Readable): Promise<Opened> {
  const start = await firstChunk(stdin);
  return { content: stdin, start };
}

async function firstChunk(stdin: Readable): Promise<Uint8Array> {
  if (!stdin.readableEnded && stdin.readableLength === 0)
    await Promise.race([once(stdin, 'readable'), once(stdin, 'end')]);
  const chunk: unknown = stdin.read();
  if (chunk === null) return new Uint8Array();
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer); // a byte stream gives nothing else
  stdin.unshift(bytes);
  return bytes;
}

function guessType(mediaTypes: readonly string[], name: string, start: Uint8Array | undefined): string {
  const isLines =
    /\.(ndjson|jsonl)(\.gz)?$/i.test(name) || (start !== undefined && /^\s*\{/.test(Buffer.from(start).toString()));
  const wanted = isLines ? 'application/x-ndjson' : 'text/csv';
  return mediaTypes.find((mediaType) => mediaType === wanted) ?? mediaTypes[0] ?? 'application/octet-stream';
}
