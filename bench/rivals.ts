import { join } from 'node:path';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { pino } from 'pino';
import { startChild } from './child.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { personPayload } from './payloads.ts';

/** What the server is measured beside over HTTP, 64 connections each: they take turns with it. */
export type Rivals = {
  /** Fastify that parses the same body and sends it back. */
  echo(seconds: number): Promise<LoadResult>;
  echoGet(seconds: number): Promise<LoadResult>;
  /** A handler written by hand, on an engine of its own; `run` keeps its persons apart from those of others. */
  handwritten(run: string, seconds: number): Promise<LoadResult>;
  stop(): Promise<void>;
};

export async function startRivals(folder: string): Promise<Rivals> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const engine = await startEmbeddedEngine({ dataDir: join(folder, 'rivals'), log });
  const echo = await startChild(['bench/echo-server.ts', '4790']);
  const handwritten = await startChild(['bench/handwritten-server.ts', '4791', withSearchPath(engine.owner.url)]);
  const load = { connections: 64, headers: { 'content-type': 'application/json' } };
  const post = (url: string, path: string, run: string, seconds: number) =>
    applyLoad({ ...load, url, seconds, method: 'POST', request: (n) => ({ path, body: personPayload(run, n) }) });
  const echoUrl = 'http://127.0.0.1:4790';
  return {
    echo: (seconds) => post(echoUrl, '/echo', 'echo', seconds),
    echoGet: (seconds) =>
      applyLoad({ ...load, url: echoUrl, seconds, method: 'GET', headers: {}, request: () => ({ path: '/echo' }) }),
    handwritten: (run, seconds) => post('http://127.0.0.1:4791', '/leads', run, seconds),
    async stop() {
      await echo.stop();
      await handwritten.stop();
      await engine.stop();
    },
  };
}

function withSearchPath(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c search_path=handwritten')}`;
}
