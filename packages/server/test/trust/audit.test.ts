import { type Operation, type OperationId, operations } from '@puffle/contract';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IdSource } from '../../src/domain/ids.ts';
import { verbs } from '../../src/domain/verbs.ts';
import { pruneAuditLogs } from '../../src/jobs/create-jobs.ts';
import { createKeyByHand, revokeKeyByHand } from '../../src/key-commands.ts';
import { insertAudit } from '../../src/storage/audit.ts';
import { openDatabase, sqlState } from '../../src/storage/database.ts';
import { revokeKey } from '../../src/storage/keys.ts';
import { idFields, sampleFields, toCall } from '../contract/support/sample-call.ts';
import { createWorld, untilAtRest } from '../contract/support/world.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

const all: readonly Operation[] = operations;
/** Operations that change something; a few only work something out though they are sent as a POST. */
const writes = all.filter(({ id, method }) => method !== 'GET' && !('compute' in verbs[id as OperationId]));
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const person = (name: string, email: string) => ({ type: 'person', name, contacts: [email] });

async function entriesOf({ key }: TestWorkspace, query: Record<string, string | boolean | number> = {}) {
  const { status, body } = await api.get('/api/audit', { limit: 500, ...query }, { key });
  expect(status, JSON.stringify(body)).toBe(200);
  return body.entries;
}

describe.each(writes)('$id', (operation) => {
  test('leaves one entry when it is carried out, none when it is run dry', async () => {
    const world = await createWorld(api);
    await untilAtRest(api, world.key);
    const { dryRun: _, preview, ...given } = sampleFields(operation, world);
    const fields = preview === undefined ? given : { ...given, preview: false };
    const { path, query, body, headers } = toCall(operation, fields);
    const call = (more: object) =>
      api.call(operation.method, path, body, {
        key: world.key,
        headers: { ...headers, 'puffle-actor': 'auditor' },
        query: { ...query, ...more },
      });
    // The dry run of an import stores its file for a day.
    if (operation.upload === undefined) await call({ dryRun: true });
    expect(await entriesOf(world, { onBehalfOf: 'auditor' })).toEqual([]);
    const answer = await call({});
    const entries = await entriesOf(world, { onBehalfOf: 'auditor' });
    if (answer.status >= 400) return expect([answer.status, entries]).toEqual([409, []]);
    const named = idFields(operation).flatMap(({ field }) => [fields[field] ?? []].flat());
    expect(entries).toEqual([
      {
        id: expect.any(String),
        at: expect.any(String),
        operation: operation.id,
        status: answer.status,
        outcome: answer.headers['puffle-outcome'] ?? null,
        keyId: expect.any(String),
        keyName: 'test',
        actor: 'auditor',
        address: '127.0.0.1',
        requestId: answer.headers['request-id'],
        subjectIds: expect.arrayContaining(named),
        subjectCount: expect.any(Number),
      },
    ]);
  });
});

describe('an entry', () => {
  test('stands for each of many creates that are written together, and names its Lead', async () => {
    const workspace = await api.newWorkspace();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        api.post('/api/leads', person(`Group ${n}`, `g${n}@group.example`), { key: workspace.key }),
      ),
    );
    const entries = await entriesOf(workspace);
    const said = (entry: { requestId: string; subjectIds: string[] }) => `${entry.requestId} ${entry.subjectIds}`;
    expect(entries.map(said).sort()).toEqual(
      answers.map(({ headers, body }) => `${headers['request-id']} ${body.lead.id}`).sort(),
    );
  });

  test('is not written for a refused write, and not again for an answer that is repeated', async () => {
    const workspace = await api.newWorkspace();
    const options = { key: workspace.key, headers: { 'idempotency-key': 'once' } };
    expect((await api.post('/api/leads', { type: 'person' }, options)).status).toBe(400);
    for (let n = 0; n < 3; n++) await api.post('/api/leads', person('Once', 'once@audit.example'), options);
    expect((await entriesOf(workspace)).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['created']);
  });

  test('stays when its Lead is erased, and holds nothing that was said about it', async () => {
    const workspace = await api.newWorkspace();
    const options = { key: workspace.key };
    const { body } = await api.post('/api/leads', person('Erasmus Erased', 'erasmus@erased.example'), options);
    const { id } = body.lead;
    await api.patch('/api/leads', { id, title: 'Forgotten' }, options);
    await api.get(`/api/leads/${id}/subject`, {}, options);
    await api.post('/api/leads/erase', { id }, options);
    const entries = await entriesOf(workspace, { subjectId: id });
    expect(entries.map(({ operation }: { operation: string }) => operation)).toEqual([
      ...['eraseLead', 'exportSubject', 'updateLead', 'createLead'],
    ]);
    const rows = await api.test.database.read((sql) =>
      sql.query<{ row: string }>('select audit_entry::text as row from audit_entry where workspace_id = $1', [
        workspace.id,
      ]),
    );
    expect(rows).toHaveLength(4);
    for (const { row } of rows) expect(row).not.toMatch(/erasmus|erased\.example|forgotten/i);
  });

  test('tells of a file of Leads, of all that is held about one, and not of a page', async () => {
    const workspace = await api.newWorkspace();
    const options = { key: workspace.key };
    await api.get('/api/leads', { limit: 10 }, options);
    for (const accept of ['text/csv', 'application/x-ndjson']) {
      const answer = await api.call('GET', '/api/leads', undefined, { ...options, headers: { accept } });
      expect(answer.status).toBe(200);
    }
    const entries = await entriesOf(workspace);
    expect(entries.map(({ operation }: { operation: string }) => operation)).toEqual(['getLeads', 'getLeads']);
  });
});

describe('a refused key', () => {
  test('that is revoked, expired or lacks the scope leaves an entry, once a minute', async () => {
    const workspace = await api.newWorkspace();
    const reader = await api.newKey(workspace.id, ['read']);
    const revoked = await api.newKey(workspace.id, ['read']);
    await api.test.database.transaction((tx) => revokeKey(tx, workspace.id, revoked.slice(0, 24), new Date()));
    const expired = await api.newKey(workspace.id, ['read']);
    await api.test.database.transaction((tx) =>
      tx.query('update api_key set expires_at = now() where workspace_id = $1 and prefix = $2', [
        workspace.id,
        expired.slice(0, 24),
      ]),
    );
    for (let n = 0; n < 3; n++) {
      expect((await api.post('/api/leads', person('No', 'no@no.example'), { key: reader })).status).toBe(403);
      expect((await api.get('/api/leads', {}, { key: revoked })).status).toBe(401);
      expect((await api.get('/api/leads', {}, { key: expired })).status).toBe(401);
    }
    const entries = await entriesOf(workspace, { refused: true });
    const said = entries.map((entry: Record<string, unknown>) => [entry.operation, entry.status, entry.outcome]);
    expect(said.toReversed()).toEqual([
      ['createLead', 403, 'no write scope'],
      ['getLeads', 401, 'key revoked'],
      ['getLeads', 401, 'key expired'],
    ]);
    for (const { keyId, address } of entries) expect([keyId, address]).toEqual([expect.any(String), '127.0.0.1']);
  });
});

describe('reading the log', () => {
  test('page by page while it grows gives every entry once, newest first', async () => {
    const workspace = await api.newWorkspace();
    const create = (n: number) =>
      api.post('/api/leads', person(`Page ${n}`, `p${n}@page.example`), { key: workspace.key });
    for (let n = 0; n < 10; n++) await create(n);
    const before = (await entriesOf(workspace)).map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await api.get('/api/audit', { limit: 3, ...(cursor && { cursor }) }, { key: workspace.key });
      seen.push(...body.entries.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
      await create(100 + seen.length);
    }
    expect(seen).toEqual(before);
    expect(seen).toEqual(seen.toSorted().toReversed());
  });

  test('by time, key, operation and request finds what fits', async () => {
    const workspace = await api.newWorkspace();
    const second = await api.newKey(workspace.id, ['read', 'write', 'admin']);
    const { headers } = await api.post('/api/leads', person('One', 'one@fits.example'), { key: workspace.key });
    const [first] = await entriesOf(workspace);
    await api.post('/api/lists', { name: 'Two' }, { key: second });
    const [latest] = await entriesOf(workspace);
    const found = async (query: Record<string, string>) =>
      (await entriesOf(workspace, query)).map(({ operation }: { operation: string }) => operation);
    expect(await found({ operation: 'createList' })).toEqual(['createList']);
    expect(await found({ keyId: latest.keyId })).toEqual(['createList']);
    expect(await found({ requestId: headers['request-id'] ?? '' })).toEqual(['createLead']);
    expect(await found({ until: new Date(Date.parse(first.at) + 1).toISOString() })).toContain('createLead');
    expect(await found({ until: first.at })).toEqual([]);
    expect(await found({ since: first.at })).toEqual(['createList', 'createLead']);
    expect(await found({ since: '2999-01-01' })).toEqual([]);
    expect(await found({ keyId: 'nobody' })).toEqual([]);
  });

  test('by what is no operation is refused with the nearest, as a page and as a file', async () => {
    for (const accept of ['application/json', 'text/csv']) {
      const { status, body } = await api.get('/api/audit', { operation: 'eraselaed' }, { headers: { accept } });
      expect([status, body.detail]).toEqual([400, 'There is no operation "eraselaed"; did you mean "eraseLead"?']);
    }
  });

  test('by what cannot be stored is refused', async () => {
    for (const field of ['operation', 'onBehalfOf', 'requestId', 'keyId', 'since', 'cursor']) {
      const { status, body } = await api.get('/api/audit', { [field]: 'nul\u0000' });
      expect([status, body.issues]).toMatchObject([400, [{ path: field, code: 'nul_character' }]]);
    }
  });

  test('as a file gives the same entries, as CSV with no cell that is a formula', async () => {
    const workspace = await api.newWorkspace();
    const options = { key: workspace.key, headers: { 'puffle-actor': '=HYPERLINK("x")' } };
    for (let n = 0; n < 3; n++) await api.post('/api/leads', person(`File ${n}`, `f${n}@file.example`), options);
    const page = await entriesOf(workspace);
    const read = (accept: string) =>
      api.call('GET', '/api/audit', undefined, {
        key: workspace.key,
        headers: { accept },
        query: { operation: 'createLead' },
      });
    const lines = (await read('application/x-ndjson')).body.trim().split('\n');
    expect(lines.map((line: string) => JSON.parse(line))).toEqual(page);
    const csv = (await read('text/csv')).body.trim().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[1]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('needs the admin scope, and shows nothing of another workspace', async () => {
    const [own, other] = [await api.newWorkspace(), await api.newWorkspace()];
    await api.post('/api/leads', person('Other', 'other@other.example'), { key: other.key });
    const [entry] = await entriesOf(other);
    expect(await entriesOf(own)).toEqual([]);
    for (const query of [{ requestId: entry.requestId }, { subjectId: entry.subjectIds[0] }, { keyId: entry.keyId }]) {
      expect(await entriesOf(own, query)).toEqual([]);
    }
    const writer = await api.newKey(other.id, ['read', 'write', 'send']);
    expect((await api.get('/api/audit', {}, { key: writer })).status).toBe(403);
  });
});

describe('the table', () => {
  test('lets the application add and read, and nothing else', async () => {
    const workspace = await api.newWorkspace();
    await api.post('/api/leads', person('Kept', 'kept@kept.example'), { key: workspace.key });
    for (const statement of [
      'update audit_entry set actor = null',
      'delete from audit_entry',
      'truncate audit_entry',
      'alter table audit_entry add column x int',
      'drop table audit_entry',
      'create trigger t before insert on audit_entry execute function suppress_redundant_updates_trigger()',
    ]) {
      const failed = api.test.database.read((sql) => sql.queryUnprepared(statement));
      expect([statement, await failed.catch(sqlState)]).toEqual([statement, '42501']);
    }
    expect(await entriesOf(workspace)).toHaveLength(1);
  });

  test('of the application belongs to another role, which is neither owner nor above the rules', async () => {
    const rows = await api.test.database.read((sql) =>
      sql.query<object>(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns,
           pg_has_role(r.oid, (select relowner from pg_class where oid = 'audit_entry'::regclass), 'member') as "isOwner"
         from pg_roles r where rolname = current_user`,
      ),
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([{ ...none, owns: 0, isOwner: false }]);
  });

  test('loses entries that are past their time, and none that is younger than 30 days', async () => {
    const workspace = await api.newWorkspace();
    const ids = new IdSource(Date.now);
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    const entry = (days: number) => ({
      id: new IdSource(() => daysAgo(days).getTime()).next(),
      at: daysAgo(days),
      operation: 'createLead',
      status: 201,
      outcome: `${days}`,
      keyId: null,
      actor: null,
      address: '::1',
      requestId: ids.next(),
      subjectIds: [],
    });
    await api.test.database.read((sql) => insertAudit(sql, workspace.id, [500, 401, 399, 40, 20, 0].map(entry)));
    const tools = { database: api.test.database, log: pino({ level: 'silent' }), clock: () => new Date(), ids };
    const job = { ...tools, suppressionKey: Buffer.alloc(32), runner: 'test', isOver: () => false };
    const kept = async () => (await entriesOf(workspace)).map(({ outcome }: { outcome: string }) => outcome);
    await pruneAuditLogs(job, 400);
    expect(await kept()).toEqual(['0', '20', '40', '399']);
    await pruneAuditLogs(job, 31);
    expect(await kept()).toEqual(['0', '20']);
    const early = pruneAuditLogs(job, 10);
    expect(await early.catch(sqlState)).toBe('23514');
    expect(await kept()).toEqual(['0', '20']);
  });

  test('takes nothing from a write that is rolled back', async () => {
    const workspace = await api.newWorkspace();
    const single = openDatabase(api.test.app, { applicationName: 'puffle-test', log: pino({ level: 'silent' }) });
    const entry = { id: new IdSource(Date.now).next(), at: new Date(), operation: 'x', status: 200, outcome: null };
    const row = { ...entry, keyId: null, actor: null, address: null, requestId: 'x', subjectIds: [] };
    await single.transaction((tx) => insertAudit(tx, workspace.id, [row]), { rollback: true });
    await single.close();
    expect(await entriesOf(workspace)).toEqual([]);
  });
});

test('what is done with puffle-server is in the log too', async () => {
  const workspace = await api.newWorkspace();
  const key = await createKeyByHand(workspace.id, { name: 'by hand', scopes: 'read' }, api.test.database);
  await revokeKeyByHand(workspace.id, key.slice(0, 24), api.test.database);
  const entries = await entriesOf(workspace);
  expect(entries).toMatchObject([
    { operation: 'deleteKey', keyId: null, actor: 'puffle-server', address: null },
    { operation: 'createKey', keyId: null, actor: 'puffle-server', address: null },
  ]);
  expect(entries[0].subjectIds).toEqual(entries[1].subjectIds);
});
