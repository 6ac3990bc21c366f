import type { Lead, Withdrawal } from '@puffle/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { data, importFile, lines, ndjson, settled, untilSettled } from './import-api.ts';

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

/** Every Lead as it shows, by id, without the time of its last change. */
async function shown(key: string): Promise<Map<string, object>> {
  const found = new Map<string, object>();
  let cursor: string | null = null;
  do {
    const query: Record<string, string | number> = { limit: 500, ...(cursor === null ? {} : { cursor }) };
    const { body } = await api.get('/api/leads', query, { key });
    for (const { updatedAt: _updatedAt, ...lead } of body.leads as Lead[]) found.set(lead.id, lead);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return found;
}

async function act(id: string, action: 'undo' | 'redo', key: string) {
  const answer = await api.post(`/api/imports/${id}/${action}`, undefined, { key });
  expect(answer.status).toBe(202);
  return settled(api, id, key);
}

async function withdraw(body: object, key: string): Promise<Withdrawal> {
  const answer = await api.post('/api/sources/withdraw', body, { key });
  expect(answer.status).toBe(202);
  return untilSettled(api, answer.body.withdrawal.id, key);
}

describe('undo of an import', () => {
  it('takes its disagreements back: a value that it made shared identifies again, until redo', async () => {
    const { key } = await api.newWorkspace();
    const owner = person('Maria Lopez', 'household@lopez.net', { sources: [{ provider: 'crm', id: '1' }] });
    const { body: made } = await api.post('/api/leads', owner, { key });
    const others = ['Otto Brandt', 'Yusuf Demir', 'Chloe Nguyen'].map((name, place) =>
      person(name, 'household@lopez.net', { sources: [{ provider: 'crm', id: `${place + 2}` }] }),
    );
    const { id } = await importFile(api, lines(...others), { contentType: ndjson, key });
    const ask = async (): Promise<unknown> => {
      const said = { ...owner, sources: [], title: 'Head of Sales' };
      const { body } = await api.post('/api/leads', said, { key, query: { dryRun: true, explain: true } });
      return [body.decision.leadId === made.lead.id, body.decision.identifiers[0].status];
    };
    const open = async (): Promise<string[]> =>
      (await api.get('/api/leads/conflicts', {}, { key })).body.conflicts.map((found: { kind: string }) => found.kind);
    expect(await ask()).toEqual([false, 'shared']);
    expect((await open()).toSorted()).toEqual(['contested', 'contested', 'contested', 'shared_value']);
    await act(id, 'undo', key);
    expect(await ask()).toEqual([true, 'matched']);
    expect(await open()).toEqual([]);
    await act(id, 'redo', key);
    expect(await ask()).toEqual([false, 'shared']);
    expect((await open()).toSorted()).toEqual(['contested', 'contested', 'contested', 'shared_value']);
  });

  it('leaves every Lead as it was, value by value, and redo makes it so again', async () => {
    const { key } = await api.newWorkspace();
    await importFile(api, data('people.csv'), { query: { type: 'person' }, key });
    const before = await shown(key);
    const { id } = await importFile(api, data('people-social.ndjson'), { contentType: ndjson, key });
    const after = await shown(key);
    expect(after.size).toBe(537);
    expect(after).not.toEqual(before);
    const undone = await act(id, 'undo', key);
    expect(undone).toMatchObject({ status: 'undone', kept: [] });
    expect(await shown(key)).toEqual(before);
    expect((await act(id, 'redo', key)).status).toBe('completed');
    expect(await shown(key)).toEqual(after);
    await act(id, 'undo', key);
    expect(await shown(key)).toEqual(before);
  });

  it('removes the Leads that it created and frees their identifiers', async () => {
    const { key } = await api.newWorkspace();
    const { id: listId } = (await api.post('/api/lists', {}, { key })).body.list;
    const rows = lines(person('Gone', 'gone@undo.net'), person('Gone Too', 'gone-too@undo.net'));
    const done = await importFile(api, rows, { contentType: ndjson, query: { listId }, key });
    const leadId = done.examples?.created?.[0]?.leadId ?? '';
    await act(done.id, 'undo', key);
    expect((await shown(key)).size).toBe(0);
    expect((await api.get('/api/leads', { id: leadId }, { key })).status).toBe(404);
    expect((await api.get('/api/lists', { id: listId }, { key })).body.lists[0].leadCount).toBe(0);
    await act(done.id, 'redo', key);
    expect((await api.get('/api/leads', { id: leadId }, { key })).body.leads[0].lists).toHaveLength(1);
    await act(done.id, 'undo', key);
    const again = await api.post('/api/leads', person('Gone', 'gone@undo.net'), { key });
    expect([again.status, again.body.lead.id === leadId]).toEqual([201, false]);
  });

  it('leaves what a person said of a Lead, also after the Lead of an undone merge with it was deleted', async () => {
    const { key } = await api.newWorkspace();
    const { id } = await importFile(api, lines(person('Ada King', 'ada@undo.net')), { contentType: ndjson, key });
    const [leadId = ''] = (await shown(key)).keys();
    await api.patch('/api/leads', { id: leadId, name: 'Ada Lovelace' }, { key });
    const { body: other } = await api.post('/api/leads', person('Ada Byron', 'byron@undo.net'), { key });
    await api.post('/api/leads/merge', { ids: [leadId, other.lead.id], survivorId: other.lead.id }, { key });
    await api.post('/api/leads/unmerge', { id: leadId }, { key });
    await api.call('DELETE', '/api/leads', { id: other.lead.id }, { key });
    const undone = await act(id, 'undo', key);
    expect(undone.kept).toMatchObject([{ leadId, reason: 'changed_by_hand' }]);
    expect([...(await shown(key)).values()]).toMatchObject([{ id: leadId, name: { full: 'Ada Lovelace' } }]);
  });

  it.each(['cancelled', 'failed'])('redo makes an import that was %s that again, and not completed', async (status) => {
    const { key } = await api.newWorkspace();
    const { id } = await importFile(api, lines(person('Ada King', 'ada@king.net')), { contentType: ndjson, key });
    await api.test.database.read((sql) => sql.query('update import set status = $2 where id = $1', [id, status]));
    for (const _ of ['once', 'again']) {
      expect((await act(id, 'undo', key)).status).toBe('undone');
      expect((await act(id, 'redo', key)).status).toBe(status);
    }
  });

  it('redo makes its merge again, whatever was once said of parts of one of the Leads', async () => {
    const { key } = await api.newWorkspace();
    const make = async (name: string): Promise<string> => {
      const { body } = await api.post('/api/leads', person('Ada Lovelace', `${name}@undo.net`), { key });
      return body.lead.id;
    };
    const [a, b, c, d, e] = [await make('a'), await make('b'), await make('c'), await make('d'), await make('e')];
    const merge = async (survivorId: string, loserId: string): Promise<string> => {
      const { body } = await api.post('/api/leads/merge', { ids: [survivorId, loserId], survivorId }, { key });
      return body.decision.id;
    };
    const judge = (leadIds: string[], verdict: string) =>
      api.post('/api/leads/verdicts', { leadIds, verdict }, { key });
    await judge([a, b], 'different');
    const merges = [await merge(a, c), await merge(b, d)];
    // Said of the Leads that c and d are part of now, so that these can be merged.
    await judge([c, d], 'unsure');
    await merge(a, b);
    for (const mergeId of merges)
      expect((await api.post('/api/leads/unmerge', { id: a, mergeId }, { key })).status).toBe(200);
    const bridge = { ...person('Ada Lovelace', 'a@undo.net'), contacts: ['a@undo.net', 'e@undo.net'] };
    const { id } = await importFile(api, lines(bridge), { contentType: ndjson, key });
    const heads = async (): Promise<string[]> => [...(await shown(key)).keys()].toSorted();
    expect(await heads()).toEqual([a, c, d].toSorted());
    await act(id, 'undo', key);
    expect(await heads()).toEqual([a, c, d, e].toSorted());
    await act(id, 'redo', key);
    expect(await heads()).toEqual([a, c, d].toSorted());
  });

  it('redo of two merges that have met in one Lead since loses no identifier', async () => {
    const { key } = await api.newWorkspace();
    const make = async (email: string): Promise<string> =>
      (await api.post('/api/leads', person('Ada Lovelace', email), { key })).body.lead.id;
    const [p, , s] = [await make('p@undo.net'), await make('q@undo.net'), await make('s@undo.net')];
    await make('t@undo.net');
    const bridge = (...contacts: string[]) => ({ type: 'person', name: 'Ada Lovelace', contacts });
    const rows = lines(bridge('p@undo.net', 'q@undo.net'), bridge('s@undo.net', 't@undo.net'));
    const { id } = await importFile(api, rows, { contentType: ndjson, key });
    await act(id, 'undo', key);
    await api.post('/api/leads/merge', { ids: [s, p], survivorId: s }, { key });
    await act(id, 'redo', key);
    for (const email of ['p@undo.net', 'q@undo.net', 's@undo.net', 't@undo.net'])
      expect(await make(email), email).toBe(s);
  });

  it('takes Leads out of the List that it put them in, and no others', async () => {
    const { key } = await api.newWorkspace();
    const [own, other] = [
      (await api.post('/api/lists', {}, { key })).body.list,
      (await api.post('/api/lists', {}, { key })).body.list,
    ];
    const { id } = (
      await api.post('/api/leads', person('Lena Member', 'lena@undo.net', { listIds: [other.id] }), { key })
    ).body.lead;
    const done = await importFile(api, lines(person('Lena Member', 'lena@undo.net', { title: 'CFO' })), {
      contentType: ndjson,
      query: { listId: own.id },
      key,
    });
    expect((await api.get('/api/leads', { id }, { key })).body.leads[0].lists).toHaveLength(2);
    await act(done.id, 'undo', key);
    const [lead] = (await api.get('/api/leads', { id }, { key })).body.leads;
    expect(lead).toMatchObject({ title: null, lists: [{ id: other.id }] });
  });

  it('keeps what a person has changed since, and names it', async () => {
    const { key } = await api.newWorkspace();
    const done = await importFile(
      api,
      lines(person('Touched', 'touched@undo.net', { title: 'CEO' }), person('Untouched', 'untouched@undo.net')),
      { contentType: ndjson, key },
    );
    const id = done.examples?.created?.[0]?.leadId ?? '';
    await api.patch('/api/leads', { id, title: 'Founder', name: 'Tina Touched' }, { key });
    const undone = await act(done.id, 'undo', key);
    expect(undone.kept).toEqual([
      { leadId: id, reason: 'changed_by_hand', fields: expect.arrayContaining(['title', 'name']) },
    ]);
    const left = await shown(key);
    expect([...left.keys()]).toEqual([id]);
    expect(left.get(id)).toMatchObject({ title: 'Founder', name: { full: 'Tina Touched' }, contacts: [] });
    await act(done.id, 'redo', key);
    expect((await shown(key)).get(id)).toMatchObject({ title: 'Founder', contacts: [{ value: 'touched@undo.net' }] });
  });

  it('keeps a Lead whole that it would leave with a changed title and no name, and names it', async () => {
    const { key } = await api.newWorkspace();
    const { list } = (await api.post('/api/lists', {}, { key })).body;
    const file = lines(person('Tina Titled', 'titled@undo.net'), person('Untouched', 'untouched-too@undo.net'));
    const done = await importFile(api, file, { contentType: ndjson, query: { listId: list.id }, key });
    const id = done.examples?.created?.[0]?.leadId ?? '';
    await api.patch('/api/leads', { id, title: 'Chief' }, { key });
    const before = (await shown(key)).get(id);
    const undone = await act(done.id, 'undo', key);
    expect(undone.kept).toEqual([{ leadId: id, reason: 'changed_by_hand', fields: ['title'] }]);
    expect([...(await shown(key))]).toEqual([[id, before]]);
    const again = await api.post('/api/leads', person('Tina Titled', 'titled@undo.net'), { key });
    expect([again.status, again.body.lead.id]).toEqual([200, id]);
    await act(done.id, 'redo', key);
    expect((await shown(key)).size).toBe(2);
  });

  it('keeps what others have said since, and names it', async () => {
    const { key } = await api.newWorkspace();
    const done = await importFile(api, lines(person('Both', 'both@undo.net', { title: 'CEO' })), {
      contentType: ndjson,
      key,
    });
    const { id } = (await api.post('/api/leads', person('Both', 'both@undo.net', { location: 'Bern' }), { key })).body
      .lead;
    const undone = await act(done.id, 'undo', key);
    expect(undone.kept).toEqual([{ leadId: id, reason: 'said_by_others', fields: [] }]);
    expect((await shown(key)).get(id)).toMatchObject({ title: null, location: { raw: 'Bern' } });
    expect((await api.post('/api/leads', person('Both', 'both@undo.net'), { key })).body.lead.id).toBe(id);
  });

  it('unmakes the merges that it caused, without a verdict', async () => {
    const { key } = await api.newWorkspace();
    const one = (await api.post('/api/leads', person('Max Merge', 'max@undo.net', { title: 'CEO' }), { key })).body
      .lead;
    const two = (
      await api.post(
        '/api/leads',
        { type: 'person', name: 'Max Merge', socials: ['linkedin.com/in/max-merge'] },
        { key },
      )
    ).body.lead;
    const before = await shown(key);
    const bridge = person('Max Merge', 'max@undo.net', { socials: ['linkedin.com/in/max-merge'] });
    const done = await importFile(api, lines(bridge, person('More', 'more@undo.net')), { contentType: ndjson, key });
    expect(done.counts.merged).toBe(1);
    const merged = await shown(key);
    await act(done.id, 'undo', key);
    expect(await shown(key)).toEqual(before);
    await act(done.id, 'redo', key);
    expect(await shown(key)).toEqual(merged);
    await act(done.id, 'undo', key);
    expect(await shown(key)).toEqual(before);
    const again = await api.post('/api/leads', bridge, { key });
    expect(again.headers['puffle-outcome']).toBe('merged');
    expect([one.id, two.id]).toContain(again.body.lead.id);
  });

  it('takes back merges of Leads that it made itself, in chains', async () => {
    const { key } = await api.newWorkspace();
    const email = (n: number) => `chain${n}@undo.net`;
    const single = [0, 1, 2, 3].map((n) => person('Cho Chain', email(n)));
    const bridges = [0, 1, 2].map((n) => ({ type: 'person', name: 'Cho Chain', contacts: [email(n), email(n + 1)] }));
    await api.post('/api/leads', single[2], { key });
    const before = await shown(key);
    const done = await importFile(api, lines(...single, ...bridges), { contentType: ndjson, key });
    expect((await shown(key)).size).toBe(1);
    await act(done.id, 'undo', key);
    expect(await shown(key)).toEqual(before);
    await act(done.id, 'redo', key);
    expect((await shown(key)).size).toBe(1);
  });

  it('leaves an identifier with the Lead that has claimed it since, when it is put back', async () => {
    const { key } = await api.newWorkspace();
    const done = await importFile(api, lines(person('First Owner', 'owned@undo.net')), { contentType: ndjson, key });
    await act(done.id, 'undo', key);
    const { id } = (await api.post('/api/leads', person('New Owner', 'owned@undo.net'), { key })).body.lead;
    const redone = await act(done.id, 'redo', key);
    expect(redone.kept).toMatchObject([{ reason: 'identifier_taken' }]);
    expect((await shown(key)).size).toBe(2);
    expect((await api.post('/api/leads', person('New Owner', 'owned@undo.net'), { key })).body.lead.id).toBe(id);
  });

  it('shows in a dry run what it would leave, and changes nothing', async () => {
    const { key } = await api.newWorkspace();
    const done = await importFile(api, lines(person('Dry', 'dry@undo.net'), person('Dry Too', 'dry-too@undo.net')), {
      contentType: ndjson,
      key,
    });
    const id = done.examples?.created?.[0]?.leadId ?? '';
    await api.patch('/api/leads', { id, title: 'Kept' }, { key });
    const before = await shown(key);
    const { status, body } = await api.post(`/api/imports/${done.id}/undo`, undefined, {
      key,
      query: { dryRun: true },
    });
    expect(status).toBe(202);
    expect(body.import).toMatchObject({ status: 'undone', kept: [{ leadId: id, reason: 'changed_by_hand' }] });
    expect(await shown(key)).toEqual(before);
    expect((await settled(api, done.id, key)).status).toBe('completed');
  });

  it('of more observations than a dry run may hold is refused as one before anything is locked', async () => {
    const workspace = await api.newWorkspace();
    const { key } = workspace;
    const { id } = await importFile(api, lines(person('Ada Lovelace', 'ada@lovelace.net')), {
      contentType: ndjson,
      key,
    });
    await api.test.database.transaction((tx) =>
      tx.query(
        `insert into observation (workspace_id, id, lead_id, assigned_at, kind, at, sender, body_hash, body, origin, mode,
           name_mismatch, keys, canon_version, decision, import_id)
         select workspace_id, gen_random_uuid(), lead_id, assigned_at, kind, at, sender, body_hash, body, origin, mode,
           name_mismatch, keys, canon_version, decision, import_id
         from observation cross join generate_series(1, 30000) where workspace_id = $1`,
        [workspace.id],
      ),
    );
    const answer = await api.post(`/api/imports/${id}/undo`, undefined, { key, query: { dryRun: true } });
    expect(answer).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(answer.body.detail).toContain('at most 30000 observations');
  });

  it('is refused for a dry run, and harmless when it is repeated', async () => {
    const { key } = await api.newWorkspace();
    const dry = await importFile(api, lines(person('D', 'd@undo.net')), {
      contentType: ndjson,
      query: { dryRun: true },
      key,
    });
    expect((await api.post(`/api/imports/${dry.id}/undo`, undefined, { key })).status).toBe(409);
    const real = await importFile(api, lines(person('R', 'r@undo.net')), { contentType: ndjson, key });
    expect((await api.post(`/api/imports/${real.id}/redo`, undefined, { key })).status).toBe(409);
    await act(real.id, 'undo', key);
    expect((await act(real.id, 'undo', key)).status).toBe('undone');
  });
});

describe('withdrawal of a source', () => {
  it('takes back what came with a provider, by every key, and restores it', async () => {
    const { key } = await api.newWorkspace();
    const from = (provider: string, more: object) => ({ sources: [{ provider, id: `${provider}-1` }], ...more });
    await api.post('/api/leads', person('Sue Source', 'sue@undo.net', from('hubspot', { location: 'Rome' })), { key });
    const before = await shown(key);
    await api.post('/api/leads', person('Sue Source', 'sue@undo.net', from('Apollo', { title: 'COO' })), { key });
    await api.post('/api/leads', person('Only Apollo', 'only@undo.net', from('apollo', {})), { key });
    const after = await shown(key);
    const dry = await api.post('/api/sources/withdraw', { provider: 'apollo' }, { key, query: { dryRun: true } });
    const expected = { observations: 2, leadsChanged: 1, leadsGone: 1, mergesUnmade: 0, kept: [] };
    expect(dry.body.withdrawal).toMatchObject(expected);
    expect(await shown(key)).toEqual(after);
    const done = await withdraw({ provider: 'apollo' }, key);
    expect(done).toMatchObject({ status: 'completed', ...expected });
    expect(await shown(key)).toEqual(before);
    expect((await api.post('/api/sources/restore', { withdrawalId: done.id }, { key })).status).toBe(202);
    expect((await untilSettled(api, done.id, key)).status).toBe('restored');
    expect(await shown(key)).toEqual(after);
  });

  it('takes back what a key has said since a time', async () => {
    const { id: workspaceId, key } = await api.newWorkspace();
    const other = await api.newKey(workspaceId, ['read', 'write']);
    const keyId = (await api.get('/api/me', {}, { key: other })).body.key.id;
    await api.post('/api/leads', person('Old Word', 'old@undo.net'), { key: other });
    const since = (await api.post('/api/leads', person('Mine', 'mine@undo.net'), { key })).body.lead.createdAt;
    const wall = new Date(new Date(since).getTime() + 1).toISOString();
    let late: Lead;
    do late = (await api.post('/api/leads', person('New Word', 'new@undo.net'), { key: other })).body.lead;
    while (late.updatedAt < wall && late.createdAt < wall);
    const done = await withdraw({ keyId, since: late.createdAt }, key);
    expect(done).toMatchObject({ leadsGone: 1 });
    expect([...(await shown(key)).values()].map((lead) => (lead as Lead).name.full).sort()).toEqual([
      'Mine',
      'Old Word',
    ]);
  });

  it('refuses to guess what is meant', async () => {
    expect((await api.post('/api/sources/withdraw', {})).status).toBe(400);
    expect((await api.post('/api/sources/withdraw', { provider: 'a', keyId: 'b' })).status).toBe(400);
    expect((await api.post('/api/sources/withdraw', { importId: 'b' })).status).toBe(404);
    expect((await api.post('/api/sources/restore', { withdrawalId: 'b' })).status).toBe(404);
  });
});

describe('a merge of which a source was withdrawn', () => {
  const both = (of: (place: number) => object) => [
    person('Ada Lovelace', 'ada@lovelace.net', of(0)),
    person('Ada Lovelace', 'ada@northwind.io', of(1)),
  ];
  const join = async (leads: readonly object[], key: string): Promise<string[]> => {
    const ids: string[] = [];
    for (const lead of leads) ids.push((await api.post('/api/leads', lead, { key })).body.lead.id);
    expect((await api.post('/api/leads/merge', { ids, survivorId: ids[0] }, { key })).status).toBe(200);
    return ids;
  };

  it('is not taken back where nothing is left of either side', async () => {
    const { key } = await api.newWorkspace();
    const ids = await join(
      both(() => ({ source: { provider: 'apollo' } })),
      key,
    );
    await withdraw({ provider: 'apollo' }, key);
    for (const id of ids) expect((await api.post('/api/leads/unmerge', { id }, { key })).status).toBe(404);
  });

  it('leaves the side that still says something, and shows it alone', async () => {
    const { key } = await api.newWorkspace();
    const [gone = '', left = ''] = await join(
      both((place) => ({ source: { provider: place === 0 ? 'apollo' : 'crm' } })),
      key,
    );
    await withdraw({ provider: 'apollo' }, key);
    const { status, body } = await api.post('/api/leads/unmerge', { id: gone }, { key });
    expect([status, body.leads.map(({ id }: Lead) => id)]).toEqual([200, [left]]);
    expect((await api.get('/api/leads', { id: gone }, { key })).status).toBe(404);
  });
});
