import type { Decision } from '@puffle/contract';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;
/** The key of the person who corrects by hand: what is said under it is another sender's. */
let person: string;
beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  workspace = await api.newWorkspace();
  person = await api.newKey(workspace.id, ['read', 'write']);
});
afterEach(async () => {
  const { findings } = await examine(api.test.database, workspace.id);
  expect(findings).toEqual([]);
});
afterAll(() => api.close());

type Told = {
  readonly id: string;
  readonly title: string | null;
  readonly version: string;
  readonly decision: Decision;
};

async function send(name: string, rest: object): Promise<Told> {
  const options = { key: workspace.key, query: { explain: true } };
  const { body, headers } = await api.post('/api/leads', { type: 'person', name, ...rest }, options);
  const { lead, decision } = body;
  return { id: lead.id, title: lead.title, version: headers.etag ?? '', decision };
}

async function setContacts(id: string, contacts: readonly string[]): Promise<void> {
  const { status } = await api.patch('/api/leads', { id, contacts }, { key: person });
  expect(status).toBe(200);
}

function tell({ id, decision: { outcome, identifiers } }: Told): [string, string, string[]] {
  return [id, outcome, identifiers.map(({ key, status }) => `${key} ${status}`)];
}

const crm = (id: string) => ({ sources: [{ provider: 'crm', id }] });

test('a row that is sent again gets the address that another Lead has given up, and brings nothing else again', async () => {
  const first = await send('Jan Novak', { contacts: ['jan@novak.io'], ...crm('1') });
  const row = { contacts: ['jan@novak.io'], ...crm('2'), title: 'Analyst', company: 'Acme' };
  const own = await send('Jan Novak', row);
  expect(tell(own)).toEqual([expect.any(String), 'created', ['jan@novak.io contested', 'crm::2 claimed']]);
  const since = await send('Jan Novak', { ...crm('2'), source: { type: 'list', id: 'new' }, title: 'CTO' });
  await setContacts(first.id, []);
  const again = await send('Jan Novak', row);
  expect(tell(again)).toEqual([own.id, 'unchanged', ['jan@novak.io claimed', 'crm::2 matched']]);
  expect([again.title, again.version]).toEqual(['CTO', since.version]);
  expect(again.decision.notes.join()).toMatch(/said before by the same sender; its values are not applied again/);
  const third = await send('Jan Novak', row);
  expect(tell(third)).toEqual([own.id, 'unchanged', ['jan@novak.io matched', 'crm::2 matched']]);
  expect((await send('Jan Novak', { contacts: ['jan@novak.io'] })).id).toBe(own.id);
  const { body } = await api.get(`/api/leads/${own.id}/history`, {}, { key: workspace.key });
  const said = body.entries.filter(({ kind }: { kind: string }) => kind === 'statement');
  expect(said.map(({ outcome, seen }: { outcome: string; seen: number }) => `${outcome} ${seen}`)).toEqual([
    'unchanged 1',
    'unchanged 2',
    'updated 1',
    'created 1',
  ]);
});

test('a row of which every address was taken stays one Lead when one of them is given up', async () => {
  const maria = await send('Maria Lopez', { contacts: ['maria@lopez.io'] });
  await send('Yusuf Demir', { contacts: ['yusuf@demir.io'] });
  const row = { contacts: ['maria@lopez.io', 'yusuf@demir.io'] };
  const otto = await send('Otto Brandt', row);
  expect(tell(otto)[2]).toEqual(['maria@lopez.io contested', 'yusuf@demir.io contested']);
  await setContacts(maria.id, []);
  const again = await send('Otto Brandt', row);
  expect(tell(again)).toEqual([otto.id, 'unchanged', ['maria@lopez.io claimed', 'yusuf@demir.io contested']]);
  expect((await send('Otto Brandt', { contacts: ['maria@lopez.io'] })).id).toBe(otto.id);
});

test('an address struck by hand from the Lead that a row found stays struck when the row is sent again', async () => {
  await send('Yusuf Demir', { contacts: ['yusuf@demir.io'] });
  const row = { contacts: ['otto@brandt.io', 'yusuf@demir.io'] };
  const otto = await send('Otto Brandt', row);
  await setContacts(otto.id, []);
  expect((await send('Otto Brandt', row)).id).toBe(otto.id);
  expect((await send('Otto Brandt', { contacts: ['otto@brandt.io'] })).id).not.toBe(otto.id);
});

test('a row that was said of two Leads repeats what it said last', async () => {
  const row = { contacts: ['b@baker.io', 'a@baker.io'] };
  const a = await send('Ann Baker', { contacts: ['a@baker.io'] });
  const b = await send('Ann Baker', { contacts: ['b@baker.io'] });
  await api.post('/api/leads/verdicts', { leadIds: [a.id, b.id], verdict: 'different' }, { key: person });
  expect((await send('Ann Baker', row)).id).toBe(a.id);
  await setContacts(a.id, []);
  expect((await send('Ann Baker', row)).id).toBe(b.id);
  await setContacts(b.id, ['b@baker.io']);
  await setContacts(a.id, ['a@baker.io']);
  for (const id of ['1', '2', '3']) await send('Zoltan Quist', { contacts: ['a@baker.io'], ...crm(id) });
  expect(tell(await send('Ann Baker', row))).toEqual([b.id, 'unchanged', ['b@baker.io matched', 'a@baker.io shared']]);
});
