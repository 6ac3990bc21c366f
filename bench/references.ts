import { join } from 'node:path';
import { createApp } from '@puffle/server';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';
import { startChild } from './child.ts';
import { applyLoad } from './load.ts';
import { personPayload } from './payloads.ts';
import { measureCopy, measureInsert, measureSingleInsert, type Rows, readRows } from './storage-limit.ts';

const json = { 'content-type': 'application/json' };

/** What the machine can do: Leads or requests a second, and the milliseconds of one INSERT with its commit. */
export type Limits = {
  readonly echo: number;
  readonly echoGet: number;
  readonly handwritten: number;
  readonly copy: number;
  readonly insert: number;
  readonly oneInsertMs: number;
};

/** The references, on an engine of their own that is stopped before the server is measured. */
export async function measureLimits(folder: string, seconds: number, rowCount: number): Promise<Limits> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const engine = await startEmbeddedEngine({ dataDir: join(folder, 'limits'), log });
  try {
    const rows = await makeRows(engine.owner.url, engine.app, rowCount);
    const copy = await measureCopy(engine.owner.url, rows);
    const insert = Math.max(
      await measureInsert(engine.owner.url, rows, 1),
      await measureInsert(engine.owner.url, rows, 4),
    );
    const oneInsertMs = await measureSingleInsert(engine.owner.url, rows);
    const handwritten = await measureHandwritten(engine.owner.url, seconds);
    return { ...(await measureEcho(seconds)), copy, insert, oneInsertMs, handwritten };
  } finally {
    await engine.stop();
  }
}

/** Rows as the server itself writes them, made by sending it Leads in batches. */
async function makeRows(ownerUrl: string, app: { url: string }, rowCount: number): Promise<Rows> {
  await migrate({ url: ownerUrl });
  const log = pino({ level: 'silent' });
  const database = openDatabase(app, { applicationName: 'bench', log });
  const key = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  const http = createApp({ database, log });
  for (let from = 0; from < rowCount; from += 1000) {
    const leads = Array.from({ length: Math.min(1000, rowCount - from) }, (_, i) =>
      JSON.parse(personPayload('rows', from + i)),
    );
    const answer = await http.inject({
      method: 'POST',
      url: '/api/leads/batch',
      headers: { authorization: `Bearer ${key?.apiKey}` },
      payload: { leads },
    });
    if (answer.statusCode !== 200) throw new Error(`The rows could not be made: ${answer.body}`);
  }
  await http.close();
  await database.close();
  return readRows(ownerUrl);
}

async function measureEcho(seconds: number): Promise<{ echo: number; echoGet: number }> {
  const echo = await startChild(['bench/echo-server.ts', '4790']);
  const shared = { url: 'http://127.0.0.1:4790', connections: 64, seconds, headers: json };
  const posted = await applyLoad({
    ...shared,
    method: 'POST',
    request: (n) => ({ path: '/echo', body: personPayload('echo', n) }),
  });
  const read = await applyLoad({ ...shared, method: 'GET', headers: {}, request: () => ({ path: '/echo' }) });
  await echo.stop();
  return { echo: posted.perSecond, echoGet: read.perSecond };
}

async function measureHandwritten(ownerUrl: string, seconds: number): Promise<number> {
  const schema = await startChild(['bench/handwritten-server.ts', '4791', withSearchPath(ownerUrl)]);
  const result = await applyLoad({
    url: 'http://127.0.0.1:4791',
    connections: 64,
    seconds,
    method: 'POST',
    headers: json,
    request: (n) => ({ path: '/leads', body: personPayload('hand', n) }),
  });
  await schema.stop();
  return result.perSecond;
}

function withSearchPath(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c search_path=handwritten')}`;
}
