import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@puffle/server/app.ts';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';

/** How long a page of the history of one Lead takes, and one more create of it, when many observations are its own. */
const said = Number(process.env.BENCH_OBSERVATIONS ?? 1000);
const rounds = 200;

const log = pino({ level: 'warn' }, pino.destination(2));
const folder = await mkdtemp(join(tmpdir(), 'puffle-history-'));
const engine = await startEmbeddedEngine({ dataDir: folder, log });
try {
  await migrate(engine.owner);
  const database = openDatabase(engine.app, { applicationName: 'puffle-bench', log });
  const made = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  if (made === null) throw new Error('The database was not new.');
  const app = createApp({ database, log });
  const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const headers = { authorization: `Bearer ${made.apiKey}` };
    const answer = await app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    if (answer.statusCode >= 300) throw new Error(answer.body);
    return answer.json();
  };
  const body = (n: number) => ({
    type: 'person',
    name: 'Ada Lovelace',
    title: `T${n}`,
    contacts: ['ada@lovelace.net'],
  });
  let id = '';
  for (let n = 0; n < said; n += 500) {
    const leads = Array.from({ length: Math.min(500, said - n) }, (_, place) => body(n + place));
    id = (await send('POST', '/api/leads/batch', { leads })).results[0].lead.id;
  }
  await tell('a page of 50 of its history', () => send('GET', `/api/leads/${id}/history`));
  await tell('one more create', (round) => send('POST', '/api/leads', body(said + round)));
  await app.close();
  await database.close();
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}

async function tell(what: string, act: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await act(round);
    times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(rounds * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `A Lead with ${said} observations, ${what}: median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms\n`,
  );
}
