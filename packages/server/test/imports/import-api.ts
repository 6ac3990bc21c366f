import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Import, Withdrawal } from '@puffle/contract';
import type { Answered, TestApi } from '../support/test-api.ts';

export type SendOptions = {
  readonly query?: Readonly<Record<string, string | boolean>>;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly key?: string;
};

const patienceMs = 50_000;
const openStatuses = ['pending', 'running', 'undoing'];

/** Sends a file to be imported and answers as the server does. */
export function sendFile(api: TestApi, file: string | Buffer, options: SendOptions = {}): Promise<Answered> {
  const { query = {}, contentType = 'text/csv', headers = {}, key } = options;
  return api.call('POST', '/api/imports', Buffer.isBuffer(file) ? file : Buffer.from(file), {
    query,
    headers: { 'content-type': contentType, ...headers },
    ...(key === undefined ? {} : { key }),
  });
}

/** Reads an import until it rests. */
export async function settled(api: TestApi, id: string, key?: string): Promise<Import> {
  for (const startedAt = performance.now(); performance.now() - startedAt < patienceMs; await delay(10)) {
    const { body } = await api.get('/api/imports', { id }, key === undefined ? {} : { key });
    if (!openStatuses.includes(body.import.status)) return body.import;
  }
  throw new Error('The import did not come to rest.');
}

/** Imports a file and waits until it is done. */
export async function importFile(api: TestApi, file: string | Buffer, options: SendOptions = {}): Promise<Import> {
  const answer = await sendFile(api, file, options);
  if (answer.status !== 202) throw new Error(`The file was refused: ${JSON.stringify(answer.body)}`);
  return settled(api, answer.body.import.id, options.key);
}

export const ndjson = 'application/x-ndjson';

export function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** An export of another product, as it writes them. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
}

/** A file of the real data set. */
export function data(name: string): Buffer {
  return readFileSync(new URL(`../data/${name}`, import.meta.url));
}

/** Reads a withdrawal until it rests. */
export async function untilSettled(api: TestApi, id: string, key: string): Promise<Withdrawal> {
  for (const startedAt = performance.now(); performance.now() - startedAt < patienceMs; await delay(10)) {
    const { body } = await api.get('/api/sources/withdrawals', { id }, { key });
    const [found] = body.withdrawals;
    if (found.status !== 'running' && found.status !== 'restoring') return found;
  }
  throw new Error('The withdrawal did not come to rest.');
}
