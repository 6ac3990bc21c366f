import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { type RestoreOrder, restore } from '../../src/backup/run-restore.ts';
import { nameSuppressionKey } from '../../src/suppression-key.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { createTarget, type EmptyTarget, pieces, takeBackup } from './support/backup-bytes.ts';

const suppressionKey = Buffer.alloc(32, 3);
const replacing: RestoreOrder = { suppressionKey, replaces: true, withoutKey: false };

let api: TestApi;
let target: EmptyTarget;
let lines: string[];
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  target = await createTarget();
  lines = [];
});
afterEach(() => target.drop());

/** A server on the restored database, with the key of the erasures. */
async function serving<T>(work: (send: Send) => Promise<T>): Promise<T> {
  const app = createApp({ database: target.database, log: pino({ level: 'silent' }), suppressionKey });
  const send: Send = async (method, url, payload) => {
    const headers = { authorization: `Bearer ${api.workspace.key}` };
    const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    return { status: answer.statusCode, body: answer.json() };
  };
  try {
    return await work(send);
  } finally {
    await app.close();
  }
}
// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in tests
type Send = (method: 'GET' | 'POST', url: string, payload?: object) => Promise<{ status: number; body: any }>;

function person(name: string, contacts: readonly string[]): object {
  return { type: 'person', name, contacts };
}

async function load(bytes: Buffer, order: RestoreOrder = replacing): Promise<boolean> {
  return restore(target.owner, pieces(bytes), order, (line) => lines.push(line));
}

test('what was erased since the backup is erased again when an older backup replaces the database', async () => {
  const { body: kept } = await api.post('/api/leads', person('Kept Person', ['kept@stay-corp.io']));
  const old = await takeBackup(api.test.owner, nameSuppressionKey(suppressionKey));
  await load(old, { ...replacing, replaces: false });
  const ids = await serving(async (send) => {
    const { body: known } = await send('POST', '/api/leads', person('Known Before', ['known@gone-corp.io']));
    const { body: other } = await send('POST', '/api/leads', person('Only Deleted', ['deleted@gone-corp.io']));
    const { body: nameless } = await send('POST', '/api/leads', person('Nobody Knows', []));
    return [known.lead.id, other.lead.id, nameless.lead.id];
  });
  const [known, deleted, nameless] = ids;
  const older = await takeBackup(target.owner, nameSuppressionKey(suppressionKey));
  await serving(async (send) => {
    await send('POST', '/api/leads/erase', { id: known });
    await send('POST', '/api/leads/erase', { id: nameless });
    await send('POST', '/api/leads/delete', { id: deleted });
  });
  expect(await load(older)).toBe(true);
  expect(lines.join('\n')).toContain('2 Leads that were erased since are erased again');
  await serving(async (send) => {
    const { body } = await send('GET', '/api/leads?limit=100');
    const found = body.leads.map((lead: { id: string }) => lead.id);
    expect(found).toContain(deleted);
    expect(found).toContain(kept.lead.id);
    expect(found).not.toContain(known);
    expect(found).not.toContain(nameless);
    const again = await send('POST', '/api/leads', person('Known Before', ['KNOWN@gone-corp.io']));
    expect([again.status, again.body.code]).toEqual([409, 'suppressed']);
  });
});

test('an erased identity is erased from an older backup though it had another Lead there', async () => {
  const backup = await takeBackup(api.test.owner, nameSuppressionKey(suppressionKey));
  await load(backup, { ...replacing, replaces: false });
  const first = await serving(async (send) => {
    return (await send('POST', '/api/leads', person('Twice Here', ['twice@gone-corp.io']))).body.lead.id;
  });
  const older = await takeBackup(target.owner, nameSuppressionKey(suppressionKey));
  await serving(async (send) => {
    await send('POST', '/api/leads/delete', { id: first });
    const { body } = await send('POST', '/api/leads', person('Twice Here', ['twice@gone-corp.io']));
    await send('POST', '/api/leads/erase', { id: body.lead.id });
  });
  await load(older);
  await serving(async (send) => {
    expect((await send('GET', `/api/leads?id=${first}`)).body.leads ?? []).toEqual([]);
  });
});

test('a Lead joined with others that were not erased is left and named', async () => {
  const backup = await takeBackup(api.test.owner, nameSuppressionKey(suppressionKey));
  await load(backup, { ...replacing, replaces: false });
  const [one, two] = await serving(async (send) => {
    const { body: a } = await send('POST', '/api/leads', person('Joined One', ['one@join-corp.io']));
    const { body: b } = await send('POST', '/api/leads', person('Joined Two', ['two@join-corp.io']));
    await send('POST', '/api/leads/merge', { survivorId: a.lead.id, ids: [a.lead.id, b.lead.id] });
    return [a.lead.id, b.lead.id];
  });
  const older = await takeBackup(target.owner, nameSuppressionKey(suppressionKey));
  await serving(async (send) => {
    expect((await send('POST', '/api/leads/unmerge', { id: two })).status).toBe(200);
    expect((await send('POST', '/api/leads/erase', { id: two })).status).toBe(200);
  });
  expect(await load(older)).toBe(true);
  expect(lines.join('\n')).toContain(`erase by hand what is of Lead ${two}`);
  await serving(async (send) => {
    expect((await send('GET', `/api/leads?id=${one}`)).body.leads).toHaveLength(1);
  });
});

test('a backup whose erasures depend on a key that is not here is refused, and restored --without-key', async () => {
  const { body } = await api.post('/api/leads', person('To Erase', ['erase@key-corp.io']));
  await api.post('/api/leads/erase', { id: body.lead.id });
  const bytes = await takeBackup(api.test.owner, nameSuppressionKey(suppressionKey));
  const other = { ...replacing, suppressionKey: Buffer.alloc(32, 4) };
  for (const order of [other, { ...replacing, suppressionKey: null }]) {
    await expect(load(bytes, order)).rejects.toThrow('put suppression.key of the data directory');
  }
  expect(await load(bytes, { ...other, withoutKey: true })).toBe(true);
});
