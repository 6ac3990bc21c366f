import { join } from 'node:path';
import { createApp } from '@puffle/server';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';
import { personPayload } from './payloads.ts';
import { measureCopy, measureInsert, measureSingleInsert, type Rows, readRows } from './storage-limit.ts';

/** What the storage can do: Leads a second, and the milliseconds of one INSERT with its commit. */
export type Limits = {
  readonly copy: number;
  readonly insert: number;
  readonly oneInsertMs: number;
};

/** The references, on an engine of their own that is stopped before the server is measured. */
export async function measureLimits(folder: string, rowCount: number): Promise<Limits> {
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
    return { copy, insert, oneInsertMs };
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
