import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { usageError } from './cli-errors.ts';
import { type InputSource, readArgumentFile } from './input-source.ts';
import type { Terminal } from './terminal.ts';

export type Fields = Record<string, unknown>;

/** What `--data` gave: one object, or NDJSON to be called line by line. */
export type Data = { readonly object: Fields } | { readonly lines: AsyncIterable<string> };

/** Reads `--data`: JSON, `@file`, or `-`. More than one line of complete JSON is NDJSON. */
export async function readData(argument: string, source: InputSource, terminal: Terminal): Promise<Data> {
  if (argument === '-') return await readStream(source.claimStdin('--data'));
  if (!argument.startsWith('@')) return { object: parseObject(argument) };
  const path = argument.slice(1);
  if (!/\.(ndjson|jsonl)$/i.test(path)) return { object: parseObject(await readArgumentFile(terminal, path)) };
  return { lines: fileLines(resolve(terminal.workingDirectory, path), path) };
}

/** The object of one line or document; a usage error when it is none. */
export function parseObject(text: string): Fields {
  const value = parseJson(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields; // just checked
  throw usageError('--data takes a JSON object.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError(`--data is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function readStream(stream: Readable): Promise<Data> {
  const lines = filledLines(stream);
  const first = await lines.next();
  if (first.done) throw usageError('--data - found nothing on standard input.');
  const second = await lines.next();
  if (second.done) return { object: parseObject(first.value) };
  if (isJson(first.value)) return { lines: rejoin([first.value, second.value], lines) };
  let text = `${first.value}\n${second.value}`;
  for await (const line of lines) text += `\n${line}`;
  return { object: parseObject(text) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* fileLines(path: string, name: string): AsyncGenerator<string> {
  const stream = createReadStream(path);
  try {
    yield* filledLines(stream);
  } catch (error) {
    throw usageError(`Cannot read ${name}: ${error instanceof Error ? error.message : String(error)}.`);
  } finally {
    stream.destroy();
  }
}

// `for await` over readline alone would miss an error of the stream.
async function* filledLines(stream: Readable): AsyncGenerator<string, void> {
  const failed: { error?: Error } = {};
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  stream.once('error', (error) => {
    failed.error = error;
    lines.close();
  });
  for await (const line of lines) if (line.trim() !== '') yield line;
  if (failed.error !== undefined) throw failed.error;
}

async function* rejoin(first: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* first;
  yield* rest;
}
