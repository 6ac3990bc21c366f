import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { importFile, lines, ndjson, sendFile, settled } from './import-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const person = (name: string, email: string, more: object = {}) => ({
  type: 'person',
  name,
  contacts: [email],
  ...more,
});
const allLeads = async (key: string) => (await api.get('/api/leads', { limit: 500 }, { key })).body.leads;

describe('an import', () => {
  it('does what Create Lead does for each row of a CSV', async () => {
    const { key } = await api.newWorkspace();
    const csv =
      'Name,Email,Title,Phone,Favourite colour\nAda Byron,ada@engine.net,Countess,,green\nBob,bob@engine.net,,,\n';
    const done = await importFile(api, csv, { query: { type: 'person' }, key });
    expect(done).toMatchObject({
      status: 'completed',
      rowsDone: 2,
      leadsCreated: 2,
      leadsTouched: 2,
      mappingFrom: 'guessed',
    });
    expect(done.counts).toEqual({
      received: 2,
      rejected: 0,
      conflicts: 0,
      merged: 0,
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    const [, ada] = await allLeads(key);
    expect(ada).toMatchObject({
      name: { full: 'Ada Byron' },
      title: 'Countess',
      contacts: [{ value: 'ada@engine.net', type: 'email' }],
      raw: { 'Favourite colour': 'green' },
    });
  });

  it('counts each row once, by what it came to', async () => {
    const { key } = await api.newWorkspace();
    const rows = [
      person('Known', 'known@counts.net'),
      person('Known', 'known@counts.net', { title: 'CEO' }),
      person('Known', 'known@counts.net', { title: 'CEO' }),
      person('Known', 'known-too@counts.net', { socials: ['https://www.linkedin.com/in/known-too'] }),
      person('Known', 'known@counts.net', { socials: ['https://www.linkedin.com/in/known-too'] }),
      { type: 'person' },
    ];
    const done = await importFile(api, lines(...rows), { contentType: ndjson, key });
    expect(done.counts).toEqual({
      received: 6,
      rejected: 1,
      conflicts: 0,
      merged: 1,
      created: 2,
      updated: 1,
      unchanged: 1,
    });
    expect(done.examples?.merged?.[0]?.matchedBy?.map((match) => match.kind).sort()).toEqual(['email', 'li_slug']);
    expect(done).toMatchObject({ leadsCreated: 2, leadsTouched: 1 });
  });

  it('puts its Leads in the List that it names', async () => {
    const { id } = (await api.post('/api/lists', {})).body.list;
    await importFile(api, lines(person('L', 'l@listed.net')), { contentType: ndjson, query: { listId: id } });
    expect((await api.get('/api/lists', { id })).body.lists[0].leadCount).toBe(1);
  });

  it('takes gzip, told or not', async () => {
    const file = gzipSync(lines(person('Zip', 'zip@packed.net'), person('Zap', 'zap@packed.net')));
    const { key } = await api.newWorkspace();
    const told = await importFile(api, file, { contentType: ndjson, headers: { 'content-encoding': 'gzip' }, key });
    const untold = await importFile(api, file, { contentType: ndjson, key });
    expect([told.counts.created, untold.counts.unchanged]).toEqual([2, 2]);
  });

  it('is found by id and in the pages of imports, newest first', async () => {
    const { key } = await api.newWorkspace();
    const ids = [];
    for (const n of [1, 2, 3]) {
      ids.unshift((await importFile(api, lines(person('P', `p${n}@pages.net`)), { contentType: ndjson, key })).id);
    }
    const first = (await api.get('/api/imports', { limit: 2 }, { key })).body;
    const second = (await api.get('/api/imports', { limit: 2, cursor: first.nextCursor }, { key })).body;
    expect([...first.imports, ...second.imports].map((entry) => entry.id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
  });

  it('of another workspace does not exist', async () => {
    const { id } = await importFile(api, lines(person('F', 'f@foreign.net')), { contentType: ndjson });
    const { key } = await api.newWorkspace();
    expect((await api.get('/api/imports', { id }, { key })).status).toBe(404);
    expect((await api.get(`/api/imports/${id}/errors`, {}, { key })).status).toBe(404);
    expect((await api.post(`/api/imports/${id}/cancel`, undefined, { key })).status).toBe(404);
  });

  it('is made once under one Idempotency-Key', async () => {
    const { key } = await api.newWorkspace();
    const options = { contentType: ndjson, headers: { 'idempotency-key': 'once' }, key };
    const file = lines(person('Once', 'once@key.net'));
    const first = await sendFile(api, file, options);
    const again = await sendFile(api, file, options);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await sendFile(api, lines(person('Other', 'o@key.net')), options)).status).toBe(422);
    expect((await api.get('/api/imports', {}, { key })).body.imports).toHaveLength(1);
    await settled(api, first.body.import.id, key);
  });

  it('links a row to the Lead whose id it carries', async () => {
    const { id } = (await api.post('/api/leads', { type: 'person', name: 'No Identifier' })).body.lead;
    const done = await importFile(api, `Puffle Id,Name,Title\n${id},No Identifier,Sage\n`, {
      query: { type: 'person' },
    });
    expect(done.counts).toMatchObject({ received: 1, updated: 1 });
    expect((await api.get('/api/leads', { id })).body.leads[0].title).toBe('Sage');
  });
});

describe('a dry run', () => {
  it('counts exactly what the real run then does, and touches no Lead', async () => {
    const { key } = await api.newWorkspace();
    const { id: listId } = (await api.post('/api/lists', { leadType: 'mixed' }, { key })).body.list;
    await api.post('/api/leads', person('Ann Known', 'ann@dry.net'), { key });
    await api.post(
      '/api/leads',
      { type: 'person', name: 'Ann Known', socials: ['linkedin.com/in/ann-known'] },
      { key },
    );
    await api.post('/api/leads', person('Karl Clear', 'karl@dry.net'), { key });
    const rows = [
      person('Ann Known', 'ann@dry.net', { title: 'Judge' }),
      person('Ann Known', 'ann@dry.net', { socials: ['linkedin.com/in/ann-known'] }),
      person('Zebulon Quist', 'karl@dry.net'),
      ...Array.from({ length: 1200 }, (_, n) =>
        person(`Row ${n % 700}`, `row${n % 700}@dry.net`, { title: `T${n % 900}` }),
      ),
      { type: 'company', name: 'Dry', domain: 'dry.net' },
      { type: 'company', name: 'Dry Inc.', domain: 'www.dry.net' },
      { nonsense: true },
    ];
    const before = await allLeads(key);
    const order = { contentType: ndjson, query: { listId }, key };
    const dry = await importFile(api, lines(...rows), { ...order, query: { ...order.query, dryRun: true } });
    expect(await allLeads(key)).toEqual(before);
    const real = await importFile(api, lines(...rows), order);
    expect(dry.counts).toEqual(real.counts);
    expect(real.counts).toMatchObject({ received: rows.length, rejected: 1, merged: 1, conflicts: 1 });
    expect([dry.leadsCreated, dry.leadsTouched]).toEqual([real.leadsCreated, real.leadsTouched]);
    expect(Object.keys(dry.examples ?? {}).sort()).toEqual(Object.keys(real.examples ?? {}).sort());
    expect(dry.examples?.created).toHaveLength(10);
    const left = await api.test.database.read((sql) => sql.query('select 1 from preview.lead'));
    expect(left).toEqual([]);
  });
});
