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

type Pair = {
  type: string;
  leadIds: string[];
  band: string;
  reasons: string[];
  leads: { name: string; detail: string | null }[];
};
const post = (path: string, body: unknown) => api.post(path, body, { key: workspace.key });
const lead = async (body: object): Promise<string> =>
  (await post('/api/leads', { type: 'person', ...body })).body.lead.id;
const search = () => findDuplicates(api.test.database, workspace.id, () => new Date());
const queue = async (query: Record<string, string> = {}): Promise<Pair[]> =>
  (await api.get('/api/leads/duplicates', query, { key: workspace.key })).body.duplicates;
const bob = (name: string, email: string) => ({
  name,
  contacts: [email],
  company: { name: 'Initech', domain: 'initech.test' },
  location: 'Austin',
});

describe('possible duplicates', () => {
  test('are found with a band and reasons in words', async () => {
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    const b = await lead(bob('Bob Kowalczyk', 'bob.k@initech.test'));
    await lead({ name: 'Grace Hopper', contacts: ['grace@navy.test'] });
    await search();
    const [pair, ...more] = await queue();
    expect(more).toEqual([]);
    expect(pair?.leadIds.toSorted()).toEqual([a, b].toSorted());
    expect(pair?.band).toMatch(/likely/);
    expect(pair?.reasons).toEqual(
      expect.arrayContaining(['the same employer domain: initech.test', 'robert and bob are forms of one given name']),
    );
    expect(pair?.leads[0]).toEqual({ id: pair?.leadIds[0], name: 'Robert Kowalczyk', detail: 'Initech, Austin' });
  });

  test('say whether Leads are still to be compared', async () => {
    const isSearching = async () => (await api.get('/api/leads/duplicates', {}, { key: workspace.key })).body.searching;
    expect(await isSearching()).toBe(false);
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    expect(await isSearching()).toBe(true);
    await search();
    expect(await isSearching()).toBe(false);
    await api.patch('/api/leads', { id: a, title: 'Engineer' }, { key: workspace.key });
    expect(await isSearching()).toBe(true);
    await search();
    await api.call('DELETE', '/api/leads', { id: a }, { key: workspace.key });
    expect(await isSearching()).toBe(false);
  });

  test('stand best first, page without loss, and narrow to one Lead, type or band', async () => {
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    await lead(bob('Robert Kowalczyk', 'robert@initech.test'));
    await lead({ name: 'Bob Kowalczyk', contacts: ['bk@home.test'], location: 'Austin' });
    await lead({ type: 'company', name: 'Initech Inc.', domain: 'initech.test', location: 'Austin' });
    await lead({ type: 'company', name: 'Initech', domain: 'initech.example-corp.test', location: 'Austin' });
    await search();
    const all = await queue();
    const bands = ['very_likely', 'likely', 'possible'];
    const places = all.map((pair) => bands.indexOf(pair.band));
    expect(places).toEqual(places.toSorted());
    const paged: Pair[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await api.get(
        '/api/leads/duplicates',
        { limit: 1, ...(cursor === '' ? {} : { cursor }) },
        { key: workspace.key },
      );
      paged.push(...page.body.duplicates);
      cursor = page.body.nextCursor;
    }
    expect(paged).toEqual(all);
    for (const pair of await queue({ id: a })) expect(pair.leadIds).toContain(a);
    expect(
      (await queue({ type: 'company' })).every((pair) => pair.leads.every(({ name }) => name.startsWith('Init'))),
    ).toBe(true);
    expect(await queue({ band: 'very_likely' })).toEqual(all.filter((pair) => pair.band === 'very_likely'));
  });

  test.each(['different', 'unsure', 'same'])('leave the queue for good with the verdict %s', async (verdict) => {
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    const b = await lead(bob('Bob Kowalczyk', 'bob.k@initech.test'));
    await search();
    expect(await queue()).toHaveLength(1);
    await post('/api/leads/verdicts', { leadIds: [a, b], verdict });
    expect(await queue()).toEqual([]);
    await api.patch('/api/leads', { id: a, title: 'Engineer' }, { key: workspace.key });
    await search();
    expect(await queue()).toEqual([]);
  });

  test('are never those that contradict in an exclusive identifier', async () => {
    await lead({ ...bob('Robert Kowalczyk', 'rk@initech.test'), sources: [{ provider: 'apollo', id: '1' }] });
    await lead({ ...bob('Robert Kowalczyk', 'robert@initech.test'), sources: [{ provider: 'apollo', id: '2' }] });
    await search();
    expect(await queue()).toEqual([]);
  });

  test('are not closed transitively: each pair stands for itself', async () => {
    await lead({ name: 'Robert Kowalczyk', contacts: ['rk@initech.test'], company: { domain: 'initech.test' } });
    await lead({ name: 'R. Kowalczyk', contacts: ['kowal@initech.test'], company: { domain: 'initech.test' } });
    await lead({ name: 'Richard Kowalczyk', contacts: ['rich@initech.test'], company: { domain: 'initech.test' } });
    await search();
    const names = (await queue()).map((pair) => pair.leads.map((side) => side.name).toSorted());
    expect(names).not.toContainEqual(['Richard Kowalczyk', 'Robert Kowalczyk']);
    expect(names).toHaveLength(2);
  });

  test('a wrong letter anywhere in the name of a company does not keep the two apart', async () => {
    const company = (name: string, more: object = {}) =>
      post('/api/leads', { type: 'company', name, industry: 'telecommunications', ...more });
    await company('Norwegian', { domain: 'norwegian.com' });
    await company('Norweian GmbH');
    await company('Pusher', { domain: 'pusher.com' });
    await company('Puhser', { domain: 'pusher.io' });
    await search();
    const found = (await queue()).map((pair) => pair.leads.map((side) => side.name).toSorted());
    expect(found.toSorted()).toEqual([
      ['Norwegian', 'Norweian GmbH'],
      ['Puhser', 'Pusher'],
    ]);
  });

  test('branches that a list tells apart are no duplicates, and namesakes elsewhere not very likely ones', async () => {
    const company = (name: string, domain: string, country: string) =>
      post('/api/leads', { type: 'company', name, domain, industry: 'food', location: { country } });
    await company('Foodora [NO]', 'foodora.no', 'NO');
    await company('Foodora [SE]', 'foodora.se', 'SE');
    await lead({ name: 'James Smith', contacts: ['james.smith@initech.test'], company: 'Initech', location: 'Oslo' });
    await lead({ name: 'James Smith', contacts: ['james.smith@globex.test'], company: 'Globex', location: 'Paris' });
    await search();
    const found = await queue();
    expect(found.map((pair) => pair.type)).not.toContain('company');
    expect(found.map((pair) => pair.band)).not.toContain('very_likely');
  });

  test('follow a Lead that changes, is merged away, or is deleted', async () => {
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    const b = await lead({ name: 'Unrelated Person', contacts: ['u@initech.test'] });
    const c = await lead(bob('Bob Kowalczyk', 'bob.k@initech.test'));
    await search();
    expect(await queue({ id: b })).toEqual([]);
    await api.patch('/api/leads', { id: b, name: 'Robert Kowalczyk', company: 'Initech' }, { key: workspace.key });
    await search();
    expect(await queue({ id: b })).toHaveLength(2);
    await post('/api/leads/merge', { ids: [a, c], survivorId: a });
    expect(await queue({ id: c })).toHaveLength(1);
    await search();
    expect(await queue()).toHaveLength(1);
    await api.call('DELETE', '/api/leads', { id: a }, { key: workspace.key });
    expect(await queue()).toEqual([]);
  });

  test('of one workspace say nothing of another', async () => {
    const stranger = await api.newWorkspace();
    const a = await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    await api.post('/api/leads', { type: 'person', ...bob('Bob Kowalczyk', 'b@initech.test') }, { key: stranger.key });
    await search();
    await findDuplicates(api.test.database, stranger.id, () => new Date());
    expect(await queue()).toEqual([]);
    expect((await api.get('/api/leads/duplicates', { id: a }, { key: stranger.key })).status).toBe(404);
  });

  test('a second search finds nothing new to do', async () => {
    await lead(bob('Robert Kowalczyk', 'rk@initech.test'));
    expect(await search()).toBe(1);
    expect(await search()).toBe(0);
  });
});
