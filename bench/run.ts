import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@puffle/server';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';
import { startChild } from './child.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { idleMemoryMb } from './memory.ts';
import { personPayload } from './payloads.ts';
import { measureCopy, measureInsert, measureSingleInsert, type Rows, readRows } from './storage-limit.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const rowCount = Number(process.env.BENCH_ROWS ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
const table: string[][] = [];
const json = { 'content-type': 'application/json' };

try {
  await main();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  process.stdout.write(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, ${seconds} s a row\n\n`,
  );
  const limits = await measureLimits();
  await measureServer(limits);
  process.stdout.write(`| work | figure | compared with | ratio |\n| --- | --- | --- | --- |\n`);
  for (const row of table) process.stdout.write(`| ${row.join(' | ')} |\n`);
}

type Limits = {
  readonly echo: number;
  readonly echoGet: number;
  readonly handwritten: number;
  readonly copy: number;
  readonly insert: number;
  readonly oneInsertMs: number;
};

/** The references, on an engine of their own that is stopped before the server is measured. */
async function measureLimits(): Promise<Limits> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const engine = await startEmbeddedEngine({ dataDir: join(folder, 'limits'), log });
  try {
    const rows = await makeRows(engine.owner.url, engine.app);
    const copy = await measureCopy(engine.owner.url, rows);
    const insert = Math.max(
      await measureInsert(engine.owner.url, rows, 1),
      await measureInsert(engine.owner.url, rows, 4),
    );
    const oneInsertMs = await measureSingleInsert(engine.owner.url, rows);
    const handwritten = await measureHandwritten(engine.owner.url);
    return { ...(await measureEcho()), copy, insert, oneInsertMs, handwritten };
  } finally {
    await engine.stop();
  }
}

/** Rows as the server itself writes them, made by sending it Leads in batches. */
async function makeRows(ownerUrl: string, app: { url: string }): Promise<Rows> {
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

async function measureEcho(): Promise<{ echo: number; echoGet: number }> {
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

async function measureHandwritten(ownerUrl: string): Promise<number> {
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

async function measureServer(limits: Limits): Promise<void> {
  const env = { PUFFLE_DATA_DIR: join(folder, 'server'), PORT: '4792', LOG_LEVEL: 'warn' };
  const command = ['packages/server/bin/puffle-server.js', 'serve'];
  const first = await startChild(command, env);
  await first.stop();
  const server = await startChild(command, env);
  table.push(['first start, to ready', `${first.readyMs.toFixed(0)} ms`, 'target 4,000 ms', '']);
  table.push(['next start, to ready', `${server.readyMs.toFixed(0)} ms`, 'target 1,500 ms', '']);
  table.push([
    'idle memory, server and engine (PSS)',
    `${await idleMemoryMb(server.process.pid ?? 0)} MB`,
    'target 200 MB',
    '',
  ]);
  const { apiKey } = JSON.parse(await readFile(join(env.PUFFLE_DATA_DIR, 'credentials.json'), 'utf8'));
  const headers = { ...json, authorization: `Bearer ${apiKey}` };
  const url = 'http://127.0.0.1:4792';
  const ids = await loadLeads(url, headers);
  const load = (
    connections: number,
    method: 'GET' | 'POST',
    request: (n: number) => { path?: string; body?: string },
  ): Promise<LoadResult> => applyLoad({ url, connections, seconds, method, headers, request });
  const create = (run: string) => (n: number) => ({ path: '/api/leads', body: personPayload(run, n) });
  const pick = (n: number): string => ids[(n * 7919) % ids.length] ?? '';

  const one = await load(1, 'POST', create('c1'));
  table.push([
    'create, 1 connection, p50',
    `${one.p50Ms} ms (${rate(one)})`,
    `one INSERT + commit ${limits.oneInsertMs.toFixed(2)} ms`,
    (1000 / one.perSecond / limits.oneInsertMs).toFixed(2),
  ]);
  addRate('create, 16 connections', await load(16, 'POST', create('c16')), 'set-based INSERT', limits.insert);
  const full = await load(64, 'POST', create('c64'));
  addRate('create, 64 connections', full, 'set-based INSERT', limits.insert);
  addRate('', full, 'hand-written handler', limits.handwritten);
  addRate('', full, 'bare echo', limits.echo);
  addRate(
    'reuse (unchanged), 64 connections',
    await load(64, 'POST', (n) => ({ path: '/api/leads', body: personPayload('seed', n % ids.length) })),
    'create, 64 connections',
    full.perSecond,
  );
  for (const connections of [1, 16])
    addRate(
      `get, ${connections} connections`,
      await load(connections, 'GET', (n) => ({ path: `/api/leads?id=${pick(n)}` })),
      'bare echo, 64',
      limits.echoGet,
    );
  addRate(
    'get, 64 connections',
    await load(64, 'GET', (n) => ({ path: `/api/leads?id=${pick(n)}` })),
    'bare echo',
    limits.echoGet,
  );
  await measureBatches(url, headers, limits);
  await server.stop();
}

function addRate(work: string, result: LoadResult, reference: string, perSecond: number): void {
  const failed = result.failures > 0 ? `, ${result.failures} FAILED` : '';
  table.push([
    work,
    `${rate(result)}, p99 ${result.p99Ms} ms${failed}`,
    `${reference} ${perSecond.toFixed(0)}/s`,
    (result.perSecond / perSecond).toFixed(2),
  ]);
}

function rate(result: LoadResult): string {
  return `${result.perSecond.toFixed(0)}/s`;
}

async function loadLeads(url: string, headers: Record<string, string>): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < 10_000; from += 1000) {
    const leads = Array.from({ length: 1000 }, (_, i) => JSON.parse(personPayload('seed', from + i)));
    const response = await fetch(`${url}/api/leads/batch`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ leads }),
    });
    const { results } = (await response.json()) as { results: { lead: { id: string } }[] };
    ids.push(...results.map((result) => result.lead.id));
  }
  return ids;
}

async function measureBatches(url: string, headers: Record<string, string>, limits: Limits): Promise<void> {
  const bodies = Array.from({ length: 10 }, (_, batch) =>
    JSON.stringify({
      leads: Array.from({ length: 1000 }, (_, i) => JSON.parse(personPayload('batch', batch * 1000 + i))),
    }),
  );
  const startedAt = performance.now();
  for (const body of bodies)
    await (await fetch(`${url}/api/leads/batch`, { method: 'POST', headers, body })).arrayBuffer();
  const perSecond = (10_000 / (performance.now() - startedAt)) * 1000;
  table.push([
    'batch of 1,000, one after another',
    `${perSecond.toFixed(0)} Leads/s`,
    `COPY ${limits.copy.toFixed(0)}/s`,
    (perSecond / limits.copy).toFixed(2),
  ]);
}
