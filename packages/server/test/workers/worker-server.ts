import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeApiKey } from '../../src/domain/account/api-key.ts';
import { findWorkersOf, startServer } from '../faults/crash/server-process.ts';

export type Sent = { readonly status: number; readonly text: string; readonly headers: NodeJS.Dict<string | string[]> };

/** A server of several processes on a data directory of its own. */
export type WorkerServer = Awaited<ReturnType<typeof startWorkerServer>>;

export async function startWorkerServer(workers: number) {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-workers-'));
  const apiKey = makeApiKey();
  const server = await startServer(dataDir, apiKey, { PUFFLE_WORKERS: String(workers) });
  /** On a connection of its own: they go to the workers in turn. Rejects when the connection breaks off. */
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Sent> =>
    sendAlone(`${server.url}${path}`, method, body, { authorization: `Bearer ${apiKey}`, ...headers });
  const findWorkers = () => findWorkersOf(server);
  return {
    ...server,
    dataDir,
    send,
    findWorkers,
    /** Resolves with the workers once there are as many as asked for and the killed one is none of them. */
    async untilReplaced(killed: number): Promise<number[]> {
      for (;;) {
        const found = await findWorkers();
        if (found.length === workers && !found.includes(killed)) return found;
        await delay(20);
      }
    },
    /** Ends it, where a test has not, and removes its data. */
    async remove(): Promise<void> {
      if (server.child.exitCode === null) await server.kill('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function sendAlone(url: string, method: string, body: unknown, headers: Record<string, string>): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const call = request(url, { method, agent: false, headers: { ...json, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString(),
          headers: response.headers,
        }),
      );
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
  });
}
