import type { Decision } from '@puffle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const givenNames = ['Ada', 'Boris', 'Chloe', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const surnames = ['Abbott', 'Brandt', 'Castillo', 'Dubois', 'Eriksen', 'Fischer', 'Gallo', 'Horvat', 'Ito', 'Jensen'];
const family = ['Maria Lopez', 'Otto Brandt', 'Yusuf Demir', 'Chloe Nguyen', 'Igor Petrov'];

function officeWorker(place: number): object {
  return {
    type: 'person',
    name: `${givenNames[place % 10]} ${surnames[Math.floor(place / 10) % 10]}${place < 100 ? '' : ' II'}`,
    company: { name: 'Northwind', domain: 'northwind.io' },
    contacts: ['info@northwind.io', { value: '+1 202 224 3121', type: 'phone' }],
    sources: [{ provider: 'import', id: 'batch-7' }],
  };
}

async function send(body: object): Promise<{ status: number; name: string; id: string; decision: Decision }> {
  const answer = await api.post('/api/leads', body, { key: workspace.key, query: { explain: true } });
  const { lead, decision } = answer.body;
  return { status: answer.status, name: lead.name.full, id: lead.id, decision };
}

async function countLive(): Promise<number> {
  const { findings } = await examine(api.test.database, workspace.id);
  expect(findings).toEqual([]);
  const page = await api.get('/api/leads', { limit: 500 }, { key: workspace.key });
  return page.body.leads.length;
}

test('200 people behind one info@, one switchboard, one domain and one import are 200 Leads', async () => {
  workspace = await api.newWorkspace();
  const workers = Array.from({ length: 200 }, (_, place) => officeWorker(place));
  const answer = await api.post('/api/leads/batch', { leads: workers }, { key: workspace.key });
  expect(answer.body.counts).toMatchObject({ received: 200, created: 200 });
  expect(await countLive()).toBe(200);
});

test('the same 200 with an address each are the same 200 when they are sent again', async () => {
  workspace = await api.newWorkspace();
  const workers = Array.from({ length: 200 }, (_, place) => ({
    ...officeWorker(place),
    socials: [`https://www.linkedin.com/in/northwind-${place}`],
  }));
  await api.post('/api/leads/batch', { leads: workers }, { key: workspace.key });
  const again = await api.post('/api/leads/batch', { leads: workers }, { key: workspace.key });
  expect(again.body.counts).toMatchObject({ unchanged: 200 });
  expect(await countLive()).toBe(200);
});

test('a family mailbox used by five people with other ids is five Leads with a conflict each, and no name changes', async () => {
  workspace = await api.newWorkspace();
  const answers = [];
  for (const [place, name] of family.entries()) {
    answers.push(
      await send({
        type: 'person',
        name,
        contacts: ['the.family@fastmail.com'],
        sources: [{ provider: 'crm', id: `family-${place}` }],
      }),
    );
  }
  expect(answers.map(({ status, name }) => `${status} ${name}`)).toEqual(family.map((name) => `201 ${name}`));
  expect(await countLive()).toBe(5);
  const kinds = answers.map(({ decision }) => decision.conflicts.map(({ kind }) => kind));
  expect(kinds).toEqual([[], ['contested'], ['contested'], ['contested', 'shared_value'], ['shared_value']]);
  const last = answers[4]?.decision.identifiers.find(({ kind }) => kind === 'email');
  expect(last).toMatchObject({ status: 'shared' });
  expect(await namedBySharedValue()).toEqual(answers.map(({ id }) => id).sort());
});

test('a family mailbox as the only id stays with its first owner, whose name no other replaces', async () => {
  workspace = await api.newWorkspace();
  const answers = [];
  for (const name of family) answers.push(await send({ type: 'person', name, contacts: ['only.box@fastmail.com'] }));
  const first = answers[0]?.id;
  expect(answers.map(({ id }) => id === first)).toEqual([true, true, true, true, false]);
  const { body } = await api.get('/api/leads', { id: first ?? '' }, { key: workspace.key });
  expect(body.leads[0].name).toEqual({ full: 'Maria Lopez', aliases: [] });
  const again = await send({ type: 'person', name: 'Chloe Nguyen', contacts: ['only.box@fastmail.com'] });
  expect([again.id, again.decision.outcome]).toEqual([first, 'unchanged']);
  expect(await countLive()).toBe(2);
});

async function namedBySharedValue(): Promise<string[]> {
  const rows = await api.test.database.read((sql) =>
    sql.query<{ id: string }>(
      `select conflict_lead.holds_id as id from conflict
       join conflict_lead on conflict_lead.workspace_id = $1 and conflict_lead.conflict_id = conflict.id
       where conflict.workspace_id = $1 and conflict.kind = 'shared_value' and conflict.settled_at is null
       order by conflict_lead.holds_id`,
      [workspace.id],
    ),
  );
  return rows.map((row) => row.id);
}

test('a request that joins many Leads which contradict one another tells a hundred vetoes between them and no more', async () => {
  workspace = await api.newWorkspace();
  const addresses = Array.from({ length: 16 }, (_, place) => `desk-${place}@northwind.io`);
  const desks = addresses.map((address, place) => ({
    type: 'person',
    name: 'Ada Abbott',
    contacts: [address],
    sources: [{ provider: 'crm', id: `desk-${place}` }],
  }));
  await api.post('/api/leads/batch', { leads: desks }, { key: workspace.key });
  const { decision } = await send({ type: 'person', name: 'Ada Abbott', contacts: addresses });
  expect([decision.outcome, decision.merged, decision.vetoes.length]).toEqual(['updated', [], 100]);
  expect(decision.notes).toContain('Of the vetoes between the Leads that the request joins the first 100 are told.');
  expect(await countLive()).toBe(16);
});

/** A record of one person as another system has it, with an id of its own. */
function record(name: string, place: number): object {
  return { type: 'person', name, contacts: ['maria@lopez.io'], sources: [{ provider: 'crm', id: `maria-${place}` }] };
}

test('two Leads that disagree about an address are one party once they are merged, and two again once they are apart', async () => {
  workspace = await api.newWorkspace();
  const kinds = async (name: string, place: number) =>
    (await send(record(name, place))).decision.conflicts.map(({ kind }) => kind);
  const { id } = await send(record('Maria Lopez', 0));
  const double = await send(record('Maria Lopez', 1));
  await api.post('/api/leads/merge', { ids: [id, double.id], survivorId: id }, { key: workspace.key });
  expect([await kinds('Otto Brandt', 2), await kinds('Yusuf Demir', 3)]).toEqual([['contested'], ['contested']]);
  await api.post('/api/leads/unmerge', { id }, { key: workspace.key });
  expect(await kinds('Chloe Nguyen', 4)).toEqual(['contested', 'shared_value']);
  expect(await countLive()).toBe(5);
});

test('an address that four records of one person shared identifies her when they are merged, and nobody when that is undone', async () => {
  workspace = await api.newWorkspace();
  const ids: string[] = [];
  for (const place of [0, 1, 2, 3]) ids.push((await send(record('Maria Lopez', place))).id);
  expect(await namedBySharedValue()).toEqual(ids.toSorted());
  const status = async () => {
    const { id, decision } = await send({ type: 'person', name: 'Maria Lopez', contacts: ['maria@lopez.io'] });
    return [id === ids[0], decision.identifiers[0]?.status];
  };
  await api.post('/api/leads/merge', { ids, survivorId: ids[0] }, { key: workspace.key });
  expect([await namedBySharedValue(), await status()]).toEqual([[], [true, 'matched']]);
  await api.post('/api/leads/unmerge', { id: ids[0] }, { key: workspace.key });
  expect((await status())[1]).toBe('shared');
  await countLive();
});

/** Somebody with an address of their own and their employer's page. */
function employee(place: number, address = `employee-${place}@northwind.io`): Record<string, unknown> {
  const { name } = officeWorker(place) as { name: string };
  return { type: 'person', name, contacts: [address], socials: ['https://x.com/northwind'] };
}

test('a handle that more than twenty have finds nobody beside an address, and by name whoever has nothing else', async () => {
  workspace = await api.newWorkspace();
  const ids: string[] = [];
  for (let place = 0; place < 20; place++) ids.push((await send(employee(place))).id);
  const few = await send(employee(3, 'other-3@northwind.io'));
  expect([few.status, few.id]).toEqual([200, ids[3]]);
  await send(employee(20));
  const many = await send(employee(4, 'other-4@northwind.io'));
  expect([many.status, many.decision.matchedBy]).toEqual([201, []]);
  const { contacts: _contacts, ...nameless } = employee(5);
  const alone = await send(nameless);
  expect([alone.status, alone.id]).toEqual([200, ids[5]]);
  const again = await send(employee(6));
  expect([again.id, again.decision.outcome]).toEqual([ids[6], 'unchanged']);
  expect(await countLive()).toBe(22);
});

test('a batch in which a handle becomes that common leaves the same Leads as one request at a time, and so does its preview', async () => {
  const rows = Array.from({ length: 26 }, (_, place) => employee(place));
  const doubles = [4, 5].map((place) => employee(place, `double-${place}@northwind.io`));
  const leads = [...rows.slice(0, 15), doubles[0], ...rows.slice(15), doubles[1]];
  const outcomes = async (key: string, query: Record<string, boolean>) => {
    const { body } = await api.post('/api/leads/batch', { leads }, { key, query });
    return body.results.map(({ outcome }: { outcome: string }) => outcome);
  };
  workspace = await api.newWorkspace();
  const single: string[] = [];
  for (const lead of leads) single.push((await send(lead ?? {})).decision.outcome);
  expect([single[15], single.at(-1)]).toEqual(['updated', 'created']);
  workspace = await api.newWorkspace();
  expect(await outcomes(workspace.key, { dryRun: true })).toEqual(single);
  expect(await outcomes(workspace.key, {})).toEqual(single);
  expect(await countLive()).toBe(27);
});
