import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/domain/duplicates/find-duplicates.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  workspace = await api.newWorkspace();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  api.post(path, body, { key: workspace.key, headers });
const get = (path: string, query: Record<string, string> = {}) => api.get(path, query, { key: workspace.key });
const remove = (body: unknown, headers: Record<string, string> = {}, query: Record<string, boolean> = {}) =>
  api.call('DELETE', '/api/leads', body, { key: workspace.key, headers, query });
const person = async (name: string, contacts: string[], more: object = {}): Promise<string> =>
  (await post('/api/leads', { type: 'person', name, contacts, ...more })).body.lead.id;

/** Every table that names its workspace, and how often a text occurs in the rows of this one. */
async function traces(text: string): Promise<Record<string, number>> {
  return api.test.database.read(async (sql) => {
    const tables = await sql.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'workspace_id' order by 1`,
    );
    const found: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await sql.queryUnprepared<{ count: number }>(
        `select count(*)::int as count from ${name} as one where workspace_id = $1 and to_jsonb(one)::text like $2`,
        [workspace.id, `%${text}%`],
      );
      if (row !== undefined && row.count > 0) found[name] = row.count;
    }
    return found;
  });
}

describe('delete', () => {
  test('removes a Lead with everything that carries it, and its identifiers are free again', async () => {
    const list = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Secret', ['secret@example.net'], { listIds: [list], title: 'Secretive' });
    const b = await person('Ada Secretly', ['other-secret@corp.test']);
    await post(
      '/api/leads',
      { type: 'person', name: 'Ada Secret', contacts: ['secret@example.net'], title: 'Secretary' },
      { 'idempotency-key': 'k1' },
    );
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    await api.patch('/api/leads', { id: a, attributes: { note: 'secret' } }, { key: workspace.key });
    await person('Grace Hopper', ['grace@corp.test']);
    await findDuplicates(api.test.database, workspace.id, () => new Date());
    const answer = await remove({ id: a });
    expect(answer).toMatchObject({ status: 200, body: { success: true } });
    expect(await traces('ecret')).toEqual({});
    // That it is gone, and in the audit log by its id alone who touched it: created twice, merged, corrected and removed.
    expect(await traces(a)).toEqual({ audit_entry: 5, deleted_lead: 1 });
    for (const id of [a, b]) expect((await get('/api/leads', { id })).status).toBe(404);
    const again = await post('/api/leads', { type: 'person', name: 'Ada Secret', contacts: ['secret@example.net'] });
    expect(again.status).toBe(201);
    expect((await get('/api/leads', { include: 'gone' })).body.gone.map((gone: { id: string }) => gone.id)).toEqual(
      expect.arrayContaining([a, b]),
    );
  });

  test('leaves the other Lead of a conflict, a verdict and an undone merge whole', async () => {
    const a = await person('Ada Secret', ['secret@example.net'], {
      title: 'Secretary',
      sources: [{ provider: 'apollo', id: '1' }],
    });
    const b = await person('Grace Hopper', ['grace@corp.test'], {
      title: 'Admiral',
      sources: [{ provider: 'apollo', id: '2' }],
    });
    await person('Grace Hopper', ['grace@corp.test', 'secret@example.net'], {
      sources: [{ provider: 'apollo', id: '2' }],
    });
    const before = (await get('/api/leads', { id: b })).body.leads[0];
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    await post('/api/leads', {
      type: 'person',
      name: 'Grace Hopper',
      contacts: ['grace@corp.test'],
      title: 'Rear Admiral',
    });
    await post('/api/leads/unmerge', { id: a });
    expect((await remove({ id: a })).status).toBe(200);
    expect(await traces('Secretary')).toEqual({});
    const after = (await get('/api/leads', { id: b })).body.leads[0];
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, title: 'Rear Admiral', updatedAt: '' });
    expect((await get(`/api/leads/${b}/history`)).status).toBe(200);
    expect((await get('/api/leads/conflicts', { state: 'all' })).body.conflicts).toEqual([]);
  });

  test('takes observations that an unmerge had set aside with it', async () => {
    const a = await person('Ada Secret', ['secret@example.net']);
    const b = await person('Ada Secret', ['king@corp.test']);
    await person('Ada Secret', ['secret@example.net', 'king@corp.test'], { title: 'Secretary of both' });
    await post('/api/leads/unmerge', { id: a });
    await remove({ id: a });
    expect(await traces('Secretary of both')).toEqual({});
    expect((await get('/api/leads', { id: b })).status).toBe(200);
  });

  test('of a merged id is refused with its survivor, of an unknown one not found', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    expect(await remove({ id: b })).toMatchObject({ status: 409, body: { survivorId: a } });
    expect((await remove({ id: 'nobody' })).status).toBe(404);
    const stranger = await api.newWorkspace();
    expect((await api.call('DELETE', '/api/leads', { id: a }, { key: stranger.key })).status).toBe(404);
  });

  test('as a dry run, or with the ETag of an older version, keeps the Lead', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    expect((await remove({ id: a }, {}, { dryRun: true })).status).toBe(200);
    expect((await remove({ id: a }, { 'if-match': '"7"' })).status).toBe(412);
    expect((await get('/api/leads', { id: a })).status).toBe(200);
    expect((await api.call('DELETE', `/api/leads/${a}`, undefined, { key: workspace.key })).status).toBe(200);
  });
});

describe('erase', () => {
  test('keeps hashes alone, by which a later create of that identity is refused', async () => {
    const a = await person('Ada Secret', ['secret@example.net'], { sources: [{ provider: 'apollo', id: '77' }] });
    const erased = await post('/api/leads/erase', { id: a });
    expect(erased.body).toEqual({ success: true, suppressed: 2 });
    expect(await traces('ecret@')).toEqual({});
    const refused = await post('/api/leads', { type: 'person', name: 'Ada', contacts: ['Secret@Example.net'] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'suppressed' } });
    expect(refused.body.issues[0].path).toBe('contacts[0].value');
    const batch = await post('/api/leads/batch', {
      leads: [
        { type: 'person', name: 'Ada', sources: [{ provider: 'apollo', id: '77' }] },
        { type: 'person', name: 'Grace', contacts: ['grace@corp.test'] },
      ],
    });
    expect(batch.body.results.map((row: { status: number }) => row.status)).toEqual([409, 201]);
  });

  test('with onSuppressed store keeps a later create without the identifiers, and says so', async () => {
    await api.patch('/api/settings', { onSuppressed: 'store' }, { key: workspace.key });
    await post('/api/leads/erase', { id: await person('Ada Secret', ['secret@example.net']) });
    const stored = await api.post(
      '/api/leads',
      { type: 'person', name: 'Ada', contacts: ['secret@example.net'] },
      { key: workspace.key, query: { explain: true } },
    );
    expect(stored.status).toBe(201);
    expect(stored.headers['puffle-warning']).toBe('suppressed');
    expect(stored.body.decision.notes.join(' ')).toContain('erased');
    expect((await traces('secret@example.net')).identifier).toBeUndefined();
  });

  test('holds for a PATCH too: refused, or kept without the identifier', async () => {
    await post('/api/leads/erase', { id: await person('Ada Secret', ['secret@example.net']) });
    const id = await person('Grace Hopper', ['grace@corp.test']);
    const body = { id, contacts: ['grace@corp.test', 'Secret@Example.net'] };
    const refused = await api.patch('/api/leads', body, { key: workspace.key });
    expect(refused).toMatchObject({ status: 409, body: { code: 'suppressed' } });
    expect(refused.body.issues[0].path).toBe('contacts[1].value');
    await api.patch('/api/settings', { onSuppressed: 'store' }, { key: workspace.key });
    const kept = await api.patch('/api/leads', body, { key: workspace.key, query: { explain: true } });
    expect(kept.status).toBe(200);
    expect(kept.headers['puffle-warning']).toBe('suppressed');
    expect(kept.body.lead.contacts).toHaveLength(2);
    expect(kept.body.decision.notes.join(' ')).toContain('erased');
    expect((await traces('secret@example.net')).identifier).toBeUndefined();
  });

  test('does not suppress a value that another Lead owns', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net', 'shared@corp.test']);
    await api.patch('/api/leads', { id: a, contacts: ['ada@example.net'] }, { key: workspace.key });
    const b = await person('Grace Hopper', ['shared@corp.test']);
    await post('/api/leads/erase', { id: a });
    const again = await post('/api/leads', { type: 'person', name: 'Grace Hopper', contacts: ['shared@corp.test'] });
    expect(again.body.lead.id).toBe(b);
  });

  test('in one workspace says nothing about another', async () => {
    await post('/api/leads/erase', { id: await person('Ada Secret', ['secret@example.net']) });
    const stranger = await api.newWorkspace();
    const body = { type: 'person', name: 'Ada', contacts: ['secret@example.net'] };
    expect((await api.post('/api/leads', body, { key: stranger.key })).status).toBe(201);
  });
});

describe('export', () => {
  test('gives all that is held about one Lead and nothing about others', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { raw: { from: 'crm' } });
    const b = await person('Ada King', ['king@corp.test']);
    await person('Grace Hopper', ['grace@corp.test']);
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    const { status, body } = await get(`/api/leads/${b}/subject`);
    expect(status).toBe(200);
    expect(body.leadIds.toSorted()).toEqual([a, b].toSorted());
    expect(body.observations).toHaveLength(2);
    expect(body.observations[0].body.raw).toEqual({ from: 'crm' });
    expect(body.merges).toHaveLength(1);
    expect(body.identifiers).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('Hopper');
  });
});
