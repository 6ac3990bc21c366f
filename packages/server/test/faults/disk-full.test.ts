import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { readPostmasterPid } from '../../src/storage/engine/process-table.ts';
import { examineAll } from './crash/crash-judge.ts';
import { openBeside, type ServerProcess, startServer } from './crash/server-process.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const apiKey = `pk_live_${'d'.repeat(64)}`;
const found = await mountSmallDisk(160);
if (typeof found === 'string') console.warn(`The tests of a full disk are skipped: ${found}.`);

let disk: SmallDisk;
let server: ServerProcess;
let beside: Database;
beforeAll(async () => {
  if (typeof found === 'string') return;
  disk = found;
  server = await startServer(disk.folder, apiKey);
  beside = await openBeside(disk.folder);
});
afterAll(async () => {
  if (typeof found === 'string') return;
  await beside?.close();
  await server?.kill('SIGTERM');
  await found.remove();
});

type Answer = { readonly status: number; readonly retryAfter: string | null; readonly body: { detail?: string } };

async function call(method: string, path: string, body?: string, type = 'application/json'): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': type };
  const answer = await fetch(`${server.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await answer.text();
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: text ? JSON.parse(text) : {} };
}

/** Larger than what is left of any page, and nothing that compresses. */
const create = (name: string): Promise<Answer> =>
  call('POST', '/api/leads', JSON.stringify({ type: 'person', name, attributes: { noise: noise(20_000) } }));

function noise(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

async function names(): Promise<string[]> {
  const rows = await beside.read((sql) =>
    sql.queryUnprepared<{ name: string }>(`select body ->> 'name' as name from observation order by id`),
  );
  return rows.map(({ name }) => name);
}

/** How many imports there are, half-stored ones too. */
async function uploadsWithin(): Promise<number> {
  return (await beside.read((sql) => sql.queryUnprepared('select from import'))).length;
}

const full = {
  status: 503,
  retryAfter: expect.stringMatching(/^\d+$/),
  body: { code: 'database_unavailable', detail: 'The disk of the database is full.' },
};

/** What clients were told is there. */
const acknowledged: string[] = [];

async function createUntilFull(): Promise<Answer> {
  for (let n = 0; ; n++) {
    const name = `Filler ${acknowledged.length} ${n}`;
    const answer = await create(name);
    if (answer.status !== 201) return answer;
    acknowledged.push(name);
  }
}

async function createUntilTaken(name: string): Promise<void> {
  for (let status = 0; status !== 201; ) {
    ({ status } = await create(name));
    expect([201, 503]).toContain(status);
  }
  acknowledged.push(name);
}

test.skipIf(typeof found === 'string')(
  'on a full disk writes are 503 and say so, reads go on, and writes too once there is room',
  async () => {
    await createUntilTaken('Before');
    const file = `name,note\nNever,${noise(400_000)}\n`;
    const preview = await call('POST', '/api/imports?type=person&dryRun=true', file, 'text/csv');
    expect(preview).toMatchObject({ status: 202 });
    await disk.fill();
    expect(await createUntilFull()).toMatchObject(full);
    const batch = JSON.stringify({ leads: [{ type: 'person', name: 'Never', attributes: { noise: noise(20_000) } }] });
    expect(await call('POST', '/api/leads/batch', batch)).toMatchObject(full);
    expect(await call('POST', '/api/imports?type=person', file, 'text/csv')).toMatchObject(full);
    expect(await uploadsWithin()).toBe(1);
    expect(await call('GET', '/api/leads?limit=1')).toMatchObject({ status: 200 });
    expect(await call('GET', '/health/ready')).toMatchObject({ status: 200 });
    expect(await names()).toEqual(acknowledged);
    await disk.makeRoom();
    await createUntilTaken('Room Again');
    expect(await call('POST', '/api/imports?type=person', file, 'text/csv')).toMatchObject({ status: 202 });
  },
);

test.skipIf(typeof found === 'string')(
  'when there is no room for its log PostgreSQL ends; it comes back by itself once there is, with all that was acknowledged',
  async () => {
    await createUntilTaken('Before Again');
    await disk.fill();
    const engine = await readPostmasterPid(join(disk.folder, 'pg'));
    // Nothing but log, until there is no room for more of it.
    const message = 'x'.repeat(4_000_000);
    const writeLog = async (): Promise<never> => {
      for (;;)
        await beside.read((sql) => sql.queryUnprepared(`select pg_logical_emit_message(true, 'full', $1)`, [message]));
    };
    // Whichever of PostgreSQL's processes met the end of the disk first: this one says so, the others only lose their connections.
    await expect(writeLog()).rejects.toThrow(/No space left on device|The database is not available/);
    while ((await readPostmasterPid(join(disk.folder, 'pg'))) === engine) await delay(20);
    expect(await create('Nowhere')).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
    expect(await call('GET', '/api/leads?limit=1')).toMatchObject({ status: 503 });
    expect(await call('GET', '/health/live')).toMatchObject({ status: 200 });
    await disk.makeRoom();
    await createUntilTaken('Back');
    const kept = await names();
    expect(kept.filter((name) => name !== 'Never')).toEqual(acknowledged);
    expect(await examineAll(beside)).toEqual([]);
    expect(server.child.exitCode).toBeNull();
    expect(server.errors()).toMatch(/does not start \(could not write to file [^)]*No space left on device\)/);
  },
);
