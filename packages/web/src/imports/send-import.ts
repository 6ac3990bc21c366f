import type { OperationById } from '@puffle/contract';
import type { CallInput, Client } from '@puffle/contract/client';

type Input = CallInput<OperationById<'createImport'>>;

/** A file and how it is to be imported. */
export type ImportOrder = Omit<Input, 'file' | 'contentType'> & { readonly file: File };

/** Sends a file, packed as it is. Throws a sentence when it cannot be read any more. */
export async function sendImport(client: Client, { file, ...options }: ImportOrder) {
  const start = await readStart(file);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  const contentType = guessType(file.name, isPacked ? '' : new TextDecoder().decode(start));
  return client.createImport({ ...options, file, contentType });
}

async function readStart(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, 64).arrayBuffer());
  } catch (cause) {
    throw new Error(`${file.name} has changed or gone since it was chosen. Choose it again under Imports.`, { cause });
  }
}

function guessType(name: string, start: string): NonNullable<Input['contentType']> {
  const isLines = /\.(ndjson|jsonl)(\.gz)?$/i.test(name) || /^\s*\{/.test(start);
  return isLines ? 'application/x-ndjson' : 'text/csv';
}
