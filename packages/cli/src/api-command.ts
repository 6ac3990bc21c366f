import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { connect } from './connect.ts';
import { inputSource } from './input-source.ts';
import { printAnswer, readPrinting } from './print-answer.ts';
import { parseObject } from './read-data.ts';
import type { Terminal } from './terminal.ts';

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD'];

/** `puffle api <method> <path>`: any request with the key, retries and output of the other commands. */
export async function callPath(words: readonly string[], given: GivenFlags, terminal: Terminal): Promise<void> {
  const data = textOf(given, 'data');
  const [first = '', second] = words;
  const [method, path] =
    second === undefined ? [data === undefined ? 'GET' : 'POST', first] : [first.toUpperCase(), second];
  if (words.length > 2 || !methods.includes(method)) throw usageError('`puffle api` takes a method and a path.');
  if (!path.startsWith('/')) throw usageError('The path starts with a slash.', 'For example: puffle api GET /api/me');
  const printing = readPrinting(undefined, given);
  const body = data === undefined ? undefined : parseObject(await inputSource(terminal).read(data));
  const idempotencyKey = textOf(given, 'idempotency-key');
  const client = await connect(given, terminal);
  const answer = await client
    .request(
      { method, path, ...(body && { body }) },
      { signal: terminal.signal, ...(idempotencyKey !== undefined && { idempotencyKey }) },
    )
    .withResponse();
  await printAnswer(answer, printing, terminal.stdout);
}
