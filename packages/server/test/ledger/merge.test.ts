import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const post = (path: string, body: unknown, query: Record<string, string | boolean> = {}) =>
  api.post(path, body, { query, key: workspace.key });
const get = (path: string, query: Record<string, string> = {}) => api.get(path, query, { key: workspace.key });
const patch = (path: string, body: unknown) => api.patch(path, body, { key: workspace.key });

async function person(name: string, contacts: string[], more: object = {}): Promise<string> {
  const answer = await post('/api/leads', { type: 'person', name, contacts, ...more });
  return answer.body.lead.id;
}
async function shown(id: string) {
  const { body } = await get('/api/leads', { id });
  const { updatedAt: _updatedAt, ...lead } = body.leads[0];
  return lead;
}

describe('merge by hand', () => {
  test('makes Leads one under the chosen survivor, and every id answers with it', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'Analyst' });
    const b = await person('Ada King', ['ada.king@corp.test'], { title: 'Countess' });
    const c = await person('A. Lovelace', ['al@corp.test']);
    const answer = await post('/api/leads/merge', { ids: [a, b, c], survivorId: b });
    expect(answer.status).toBe(200);
    expect(answer.body.lead.id).toBe(b);
    expect(answer.body.merged.toSorted()).toEqual([a, c].toSorted());
    expect(answer.body.lead.contacts.map((item: { value: string }) => item.value).toSorted()).toEqual(
      ['ada@example.net', 'ada.king@corp.test', 'al@corp.test'].toSorted(),
    );
    for (const id of [a, b, c]) expect((await shown(id)).id).toBe(b);
    const again = await post('/api/leads', { type: 'person', name: 'Ada Lovelace', contacts: ['ada@example.net'] });
    expect(again.body.lead.id).toBe(b);
    expect((await get('/api/decisions', { id: answer.body.decision.id })).body.decision).toEqual(answer.body.decision);
  });

  test('without a survivor keeps the best identified, then the oldest', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', [], {
      sources: [
        { provider: 'hubspot', id: '7' },
        { provider: 'apollo', id: '9' },
      ],
    });
    expect((await post('/api/leads/merge', { ids: [a, b] })).body.lead.id).toBe(b);
    const c = await person('Grace Hopper', ['g@corp.test']);
    const d = await person('Grace Hopper', ['grace@corp.test']);
    expect((await post('/api/leads/merge', { ids: [d, c] })).body.lead.id).toBe(c);
  });

  test('as a dry run shows every field that would change and keeps nothing', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'Analyst' });
    const b = await person('Ada King', ['king@corp.test'], { title: 'Countess' });
    const dry = await post('/api/leads/merge', { ids: [a, b], survivorId: a }, { dryRun: true });
    const paths = dry.body.decision.changes.map((change: { path: string }) => change.path);
    expect(paths).toEqual(expect.arrayContaining(['title', 'contacts', 'name']));
    expect((await shown(b)).id).toBe(b);
    const real = await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    expect(real.body.decision.changes).toEqual(dry.body.decision.changes);
  });

  test('repeated is harmless', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    const first = await post('/api/leads/merge', { ids: [a, b] });
    const second = await post('/api/leads/merge', { ids: [a, b] });
    expect(second.body.merged).toEqual([]);
    expect(second.body.lead).toEqual(first.body.lead);
    expect(second.body.decision.id).toBe(first.body.decision.id);
  });

  test('refuses a person with a company, an unknown id, one id alone, and a stranger as survivor', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    const company = (await post('/api/leads', { type: 'company', name: 'Acme', domain: 'acme.test' })).body.lead.id;
    expect((await post('/api/leads/merge', { ids: [a, company] })).status).toBe(400);
    expect((await post('/api/leads/merge', { ids: [a, 'nobody'] })).status).toBe(404);
    expect((await post('/api/leads/merge', { ids: [a, a] })).status).toBe(400);
    expect((await post('/api/leads/merge', { ids: [a, b], survivorId: company })).status).toBe(400);
  });

  test('moves memberships to the survivor', async () => {
    const list = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test'], { listIds: [list] });
    const merged = await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    expect(merged.body.lead.lists).toEqual([{ id: list, name: 'Hot' }]);
    expect((await get(`/api/lists/${list}/leads`)).body.leads.map((lead: { id: string }) => lead.id)).toEqual([a]);
  });
});

describe('unmerge', () => {
  test('restores both Leads exactly, and a verdict keeps them apart', async () => {
    const list = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'Analyst', company: 'Acme' });
    const b = await person('Ada King', ['king@corp.test'], { title: 'Countess', listIds: [list], raw: { x: 1 } });
    await patch('/api/leads', { id: b, attributes: { tier: 'gold' }, title: 'Lady' });
    const before = [await shown(a), await shown(b)];
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    const undone = await post('/api/leads/unmerge', { id: a });
    expect(undone.status).toBe(200);
    expect(undone.body.setAside).toEqual([]);
    expect(undone.body.kept).toEqual([]);
    expect([await shown(a), await shown(b)]).toEqual(before);
    const bridge = await post('/api/leads', {
      type: 'person',
      name: 'Ada',
      contacts: ['ada@example.net', 'king@corp.test'],
    });
    expect(bridge.headers['puffle-outcome']).not.toBe('merged');
    expect((await post('/api/leads/merge', { ids: [a, b] })).status).toBe(409);
  });

  test('puts five later observations on the side that their identifiers belong to', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    const say = (title: string, contacts: string[]) =>
      post('/api/leads', { type: 'person', name: 'Ada', contacts, title, source: { provider: 'x', type: title } });
    await say('first', ['ada@example.net']);
    await say('second', ['king@corp.test', 'new@corp.test']);
    await say('third', ['new@corp.test', 'newer@corp.test']);
    await say('fourth', ['ada@example.net', 'newer@corp.test']);
    await patch('/api/leads', { id: a, industry: 'Computing', attributes: { vip: true } });
    const dry = await post('/api/leads/unmerge', { id: a }, { dryRun: true });
    expect(dry.body.setAside).toHaveLength(1);
    expect((await shown(b)).id).toBe(a);
    const { body } = await post('/api/leads/unmerge', { id: b });
    expect(body.setAside).toHaveLength(1);
    expect(body.setAside[0].identifiers.map((item: { key: string }) => item.key).toSorted()).toEqual([
      'ada@example.net',
      'newer@corp.test',
    ]);
    expect(body.kept.map((part: { kind: string }) => part.kind)).toEqual(['patch']);
    const [left, right] = [await shown(a), await shown(b)];
    expect(left.title).toBe('first');
    expect(left.attributes).toMatchObject({ vip: true });
    expect(right.title).toBe('third');
    expect(right.contacts.map((item: { value: string }) => item.value)).toEqual([
      'king@corp.test',
      'new@corp.test',
      'newer@corp.test',
    ]);
    expect(
      (await post('/api/leads', { type: 'person', name: 'Ada', contacts: ['newer@corp.test'] })).body.lead.id,
    ).toBe(b);
  });

  test.each([
    ['newest first', ['second', 'first']],
    ['oldest first', ['first', 'second']],
  ] as const)('of two merges, %s, restores all three Leads', async (_name, order) => {
    const hot = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'A' });
    const b = await person('Ada King', ['king@corp.test'], { title: 'B', listIds: [hot] });
    const c = await person('A. Byron', ['byron@corp.test'], { title: 'C' });
    const before = [await shown(a), await shown(b), await shown(c)];
    const merges = {
      first: (await post('/api/leads/merge', { ids: [a, b], survivorId: a })).body.decision.id,
      second: (await post('/api/leads/merge', { ids: [a, c], survivorId: c })).body.decision.id,
    };
    for (const name of order) {
      const undone = await post('/api/leads/unmerge', { id: name === 'first' ? b : a, mergeId: merges[name] });
      expect(undone.status).toBe(200);
    }
    expect([await shown(a), await shown(b), await shown(c)]).toEqual(before);
  });

  test('of a bridge sets the bridging request aside', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'A' });
    const b = await person('Ada Lovelace', ['king@corp.test'], { title: 'B' });
    const before = [await shown(a), await shown(b)];
    const bridge = await post('/api/leads', {
      type: 'person',
      name: 'Ada Lovelace',
      contacts: ['ada@example.net', 'king@corp.test'],
      title: 'Both',
    });
    expect(bridge.headers['puffle-outcome']).toBe('merged');
    const undone = await post('/api/leads/unmerge', { id: bridge.body.lead.id });
    expect(undone.body.setAside.map((item: { id: string }) => item.id)).toEqual([bridge.headers['puffle-decision']]);
    expect([await shown(a), await shown(b)]).toEqual(before);
    const again = await post('/api/leads/unmerge', { id: a });
    expect(again.status).toBe(409);
  });

  test('leaves a key where another Lead has claimed it meanwhile', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test', 'k2@corp.test']);
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    await patch('/api/leads', { id: a, contacts: ['ada@example.net', 'k2@corp.test'] });
    const c = await person('Somebody Else', ['king@corp.test']);
    expect(c).not.toBe(a);
    await post('/api/leads/unmerge', { id: a });
    const owner = await post('/api/leads', { type: 'person', name: 'Somebody Else', contacts: ['king@corp.test'] });
    expect(owner.body.lead.id).toBe(c);
    const other = await post('/api/leads', { type: 'person', name: 'Ada King', contacts: ['k2@corp.test'] });
    expect(other.body.lead.id).toBe(b);
  });

  const inList = async (list: string, ids: string[]): Promise<boolean[]> =>
    Promise.all(ids.map(async (id) => (await shown(id)).lists.some((known: { id: string }) => known.id === list)));
  const joinLeads = async (survivorId: string, id: string): Promise<string> =>
    (await post('/api/leads/merge', { ids: [survivorId, id], survivorId })).body.decision.id;

  test('leaves a Lead in a List as long as one that is merged into it was there', async () => {
    const hot = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test'], { listIds: [hot] });
    const c = await person('A. Byron', ['byron@corp.test'], { listIds: [hot] });
    const merges = [await joinLeads(a, b), await joinLeads(a, c)];
    await post('/api/leads/unmerge', { id: a, mergeId: merges[0] });
    expect(await inList(hot, [a, b])).toEqual([true, true]);
    await post('/api/leads/unmerge', { id: a, mergeId: merges[1] });
    expect(await inList(hot, [a, b, c])).toEqual([false, true, true]);
  });

  test.each([false, true])(
    'leaves a Lead in a List that it was put into since, taken out of it before: %s',
    async (isOut) => {
      const hot = (await post('/api/lists', { name: 'Hot' })).body.list.id;
      const a = await person('Ada Lovelace', ['ada@example.net']);
      const b = await person('Ada King', ['king@corp.test'], { listIds: [hot] });
      await joinLeads(a, b);
      if (isOut) await api.call('DELETE', `/api/lists/${hot}/leads`, { leadIds: [a] }, { key: workspace.key });
      await post(`/api/lists/${hot}/leads`, { leadIds: [a] });
      const { body } = await post('/api/leads/unmerge', { id: a });
      expect(body.kept).toMatchObject([{ kind: 'membership', id: hot }]);
      expect(await inList(hot, [a, b])).toEqual([true, true]);
    },
  );

  test('of a merge within a merge takes its Lists from the inner Lead, also where the outer one has them itself', async () => {
    const hot = (await post('/api/lists', { name: 'Hot' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test'], { listIds: [hot] });
    const c = await person('A. Byron', ['byron@corp.test'], { listIds: [hot] });
    const merges = [await joinLeads(a, b), await joinLeads(c, a)];
    for (const mergeId of merges) await post('/api/leads/unmerge', { id: c, mergeId });
    expect(await inList(hot, [a, b, c])).toEqual([false, true, true]);
  });

  test('keeps Lists joined since with the survivor and names them', async () => {
    const list = (await post('/api/lists', { name: 'Later' })).body.list.id;
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    await post(`/api/lists/${list}/leads`, { leadIds: [b] });
    const { body } = await post('/api/leads/unmerge', { id: a });
    expect(body.kept).toMatchObject([{ kind: 'membership', id: list }]);
    expect((await shown(a)).lists).toHaveLength(1);
    expect((await shown(b)).lists).toHaveLength(0);
  });
});

describe('verdicts and conflicts', () => {
  const contest = async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { sources: [{ provider: 'apollo', id: '1' }] });
    const b = await person('Grace Hopper', ['grace@corp.test'], { sources: [{ provider: 'apollo', id: '2' }] });
    const answer = await post('/api/leads', {
      type: 'person',
      name: 'Ada Lovelace',
      contacts: ['ada@example.net', 'grace@corp.test'],
      sources: [{ provider: 'apollo', id: '1' }],
    });
    expect(answer.body.lead.id).toBe(a);
    return { a, b };
  };
  const open = async () => (await get('/api/leads/conflicts')).body.conflicts;

  test('a contradiction waits in the queue with its evidence until a verdict settles it for good', async () => {
    const { a, b } = await contest();
    const [conflict, ...more] = await open();
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'contested', identifier: { kind: 'email', key: 'grace@corp.test' } });
    expect(conflict.leads.map((lead: { id: string }) => lead.id).toSorted()).toEqual([a, b].toSorted());
    expect(conflict.evidence).toMatchObject({ name: 'Ada Lovelace', counts: a });
    expect((await get('/api/leads/conflicts', { type: 'person' })).body.conflicts).toEqual([conflict]);
    expect((await get('/api/leads/conflicts', { type: 'company' })).body.conflicts).toEqual([]);
    const verdict = await post('/api/leads/verdicts', { leadIds: [a, b], verdict: 'different' });
    expect(verdict.status).toBe(201);
    expect(verdict.body.settled).toEqual([conflict.id]);
    expect(await open()).toEqual([]);
    await post('/api/leads', {
      type: 'person',
      name: 'Ada Lovelace',
      contacts: ['ada@example.net', 'grace@corp.test'],
      title: 'again',
      sources: [{ provider: 'apollo', id: '1' }],
    });
    expect(await open()).toEqual([]);
  });

  test('same merges across the veto, records what it crossed, and replaces a standing different', async () => {
    const { a, b } = await contest();
    await post('/api/leads/verdicts', { leadIds: [a, b], verdict: 'different' });
    expect((await post('/api/leads/merge', { ids: [a, b] })).status).toBe(409);
    const same = await post('/api/leads/verdicts', { leadIds: [b, a], verdict: 'same' });
    expect(same.body.merged).toHaveLength(1);
    expect(same.body.decision.vetoes.map((veto: { rule: string }) => veto.rule)).toEqual(
      expect.arrayContaining(['exclusive_identifier', 'verdict_different']),
    );
    expect((await shown(b)).id).toBe((await shown(a)).id);
  });

  test('a conflict that a merge had settled stays settled after unmerge by its verdict', async () => {
    const { a, b } = await contest();
    await post('/api/leads/merge', { ids: [a, b] });
    expect(await open()).toEqual([]);
    await post('/api/leads/unmerge', { id: a });
    expect(await open()).toEqual([]);
    expect((await get('/api/leads/conflicts', { state: 'all' })).body.conflicts).toHaveLength(1);
  });

  const namesake = (email: string) => person('Ada Lovelace', [email]);
  const bridge = (contacts: string[]) => ({ type: 'person', name: 'Ada Lovelace', contacts });
  const judge = (leadIds: string[], verdict: string) => post('/api/leads/verdicts', { leadIds, verdict });
  const standing = async (a: string, b: string): Promise<string[]> => {
    const { reasons } = (await get('/api/leads/why', { ids: `${a},${b}` })).body;
    return reasons.flatMap(({ rule }: { rule: string }) => (rule.startsWith('verdict_') ? [rule] : []));
  };

  test.each([true, false])(
    'what is said of a Lead that is merged in later lifts nothing, within a batch as well: %s',
    async (isBatch) => {
      const [a, b, c] = [await namesake('a@corp.test'), await namesake('b@corp.test'), await namesake('c@corp.test')];
      await judge([a, c], 'different');
      await judge([b, c], 'unsure');
      const bridges = [bridge(['a@corp.test', 'b@corp.test']), bridge(['b@corp.test', 'c@corp.test'])];
      if (isBatch) await post('/api/leads/batch', { leads: bridges });
      else for (const body of bridges) await post('/api/leads', body);
      expect((await shown(b)).id).toBe(a);
      expect((await shown(c)).id).toBe(c);
      expect(await standing(a, c)).toEqual(['verdict_different']);
      expect((await post('/api/leads/merge', { ids: [a, c] })).status).toBe(409);
    },
  );

  test('what is said of a Lead holds in place of what was said of those that it stands for, until they stand apart', async () => {
    const [a, b, c] = [await namesake('a@corp.test'), await namesake('b@corp.test'), await namesake('c@corp.test')];
    await judge([b, c], 'different');
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    expect(await standing(a, c)).toEqual(['verdict_different']);
    await judge([a, c], 'unsure');
    expect(await standing(a, c)).toEqual(['verdict_unsure']);
    await post('/api/leads/unmerge', { id: a });
    expect(await standing(a, c)).toEqual(['verdict_unsure']);
    expect(await standing(b, c)).toEqual(['verdict_different']);
    await judge([a, b], 'same');
    expect(await standing(a, c)).toEqual(['verdict_unsure']);
    await post('/api/leads', bridge(['a@corp.test', 'c@corp.test']));
    expect((await shown(c)).id).toBe(a);
  });

  test('of two verdicts about the very same Leads the newest holds, whichever of them were one meanwhile', async () => {
    const [a, b, c] = [await namesake('a@corp.test'), await namesake('b@corp.test'), await namesake('c@corp.test')];
    await judge([a, c], 'different');
    await judge([c, a], 'unsure');
    expect(await standing(a, c)).toEqual(['verdict_unsure']);
    await judge([b, c], 'different');
    await judge([a, b], 'same');
    expect(await standing(a, c)).toEqual(['verdict_different']);
    await post('/api/leads/unmerge', { id: a });
    expect(await standing(a, c)).toEqual(['verdict_unsure']);
    expect(await standing(b, c)).toEqual(['verdict_different']);
  });

  test('with autoMerge propose a bridge waits in the same queue', async () => {
    await api.patch('/api/settings', { autoMerge: 'propose' }, { key: workspace.key });
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada Lovelace', ['king@corp.test']);
    await person('Ada Lovelace', ['ada@example.net', 'king@corp.test']);
    const [conflict] = await open();
    expect(conflict.kind).toBe('bridge');
    await post('/api/leads/verdicts', { leadIds: [a, b], verdict: 'same' });
    expect((await shown(b)).id).toBe((await shown(a)).id);
    expect(await open()).toEqual([]);
  });

  test('a PATCH that gives up the identifier, or says the name, settles what was open about it', async () => {
    const { b } = await contest();
    await patch('/api/leads', { id: b, contacts: ['hopper@navy.test'] });
    expect(await open()).toEqual([]);
    const c = await person('Ada Lovelace', ['lovelaces@corp.test']);
    await person('Grace Hopper', ['lovelaces@corp.test']);
    expect(await open()).toMatchObject([
      {
        kind: 'name_mismatch',
        hint: `PATCH /api/leads { "id": "${c}" } with the right name, or with contacts that leave lovelaces@corp.test out, settles it.`,
      },
    ]);
    await patch('/api/leads', { id: c, name: 'Ada M. Lovelace' });
    expect(await open()).toEqual([]);
  });

  test('different about one Lead is refused with the unmerge call', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada King', ['king@corp.test']);
    await post('/api/leads/merge', { ids: [a, b] });
    const refused = await post('/api/leads/verdicts', { leadIds: [a, b], verdict: 'different' });
    expect(refused.status).toBe(409);
    expect(refused.body.hint).toContain('unmerge');
  });
});
