import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';
import { pickFrom, randomFrom } from './generated-leads.ts';

const clients = 16;
let api: TestApi;
let workspace: TestWorkspace;
let before: readonly string[];

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

beforeEach(async () => {
  workspace = await api.newWorkspace();
  const leads = Array.from({ length: 1_000 }, (_, n) => body(`before${n}`));
  const answer = await api.post('/api/leads/batch', { leads }, { key: workspace.key });
  before = answer.body.results.map((row: { lead: { id: string } }) => row.lead.id);
});

function body(name: string): { type: string; name: string; contacts: string[]; socials: string[] } {
  return { type: 'person', name: `Paging ${name}`, contacts: [`${name}@paging-corp.io`], socials: [] };
}

type Seen = { readonly id: string; readonly updatedAt: string };
type Page = { leads: Seen[]; gone?: { id: string; goneAt: string }[]; nextCursor: string | null };

async function readPage(query: Record<string, string | number>): Promise<Page> {
  const answer = await api.get('/api/leads', query, { key: workspace.key });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

async function readPages(
  query: Record<string, string | number>,
): Promise<{ seen: Seen[]; gone: { id: string; goneAt: string }[] }> {
  const [seen, gone]: [Seen[], { id: string; goneAt: string }[]] = [[], []];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Page = await readPage({ ...query, ...(cursor === '' ? {} : { cursor }) });
    seen.push(...page.leads);
    gone.push(...(page.gone ?? []));
    cursor = page.nextCursor;
  }
  return { seen, gone };
}

/** Clients that create, reuse, correct and join Leads until they are told to stop; answers with what was acknowledged. */
function startWriters(touches: readonly string[]) {
  let isOver = false;
  const written = new Map<string, string>();
  const note = ({ id, updatedAt }: Seen): void => {
    if ((written.get(id) ?? '') < updatedAt) written.set(id, updatedAt);
  };
  const write = async (client: number): Promise<void> => {
    const random = randomFrom(client);
    const send = async (method: 'POST' | 'PATCH', payload: object): Promise<void> => {
      const answer = await api.call(method, '/api/leads', payload, { key: workspace.key });
      if (answer.status >= 300 && answer.status !== 409) throw new Error(JSON.stringify(answer.body));
      if (answer.status < 300) note(answer.body.lead);
    };
    for (let n = 0; !isOver; n++) {
      const name = `c${client}n${n}`;
      const dice = random();
      if (dice < 0.5 || touches.length === 0) await send('POST', body(name));
      else if (dice < 0.8) await send('PATCH', { id: pickFrom(random, touches), title: `Title ${name}` });
      else {
        const social = `linkedin.com/in/${name}`;
        await send('POST', { ...body(name), contacts: [], socials: [social] });
        await send('POST', body(name));
        await send('POST', { ...body(name), socials: [social] });
      }
    }
  };
  const done = Promise.all(Array.from({ length: clients }, (_, client) => write(client)));
  return {
    async stop(): Promise<ReadonlyMap<string, string>> {
      isOver = true;
      await done;
      return written;
    },
  };
}

function counts(seen: readonly Seen[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of seen) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

describe(`paging while ${clients} clients write`, () => {
  test.each(['-createdAt', 'createdAt'])(
    'by %s misses no Lead that existed before and shows none twice',
    async (sort) => {
      const writers = startWriters(before);
      const rounds = [await readPages({ sort, limit: 17 }), await readPages({ sort, limit: 100 })];
      await writers.stop();
      for (const { seen } of rounds) {
        const times = counts(seen);
        expect(before.filter((id) => times.get(id) !== 1)).toEqual([]);
        expect([...times.values()].every((count) => count === 1)).toBe(true);
      }
    },
  );

  test('by updatedAt misses no Lead that existed before', async () => {
    const writers = startWriters(before);
    const { seen } = await readPages({ sort: 'updatedAt', limit: 200 });
    await writers.stop();
    const times = counts(seen);
    expect(before.filter((id) => !times.has(id))).toEqual([]);
  });

  test('by -updatedAt shows every Lead once that nobody changes', async () => {
    const [changed, still] = [before.slice(0, 100), before.slice(100)];
    const writers = startWriters(changed);
    const { seen } = await readPages({ sort: '-updatedAt', limit: 40 });
    await writers.stop();
    const times = counts(seen);
    expect(still.filter((id) => times.get(id) !== 1)).toEqual([]);
  });
});

test('a poller that goes on from the newest time it has seen misses no write and no Lead that went', async () => {
  const writers = startWriters(before.slice(0, 200));
  const polled = new Map<string, string>();
  let since = '2020-01-01T00:00:00Z';
  const poll = async (): Promise<void> => {
    const { seen, gone } = await readPages({ sort: 'updatedAt', include: 'gone', updatedSince: since, limit: 200 });
    for (const { id, updatedAt } of [...seen, ...gone.map(({ id, goneAt }) => ({ id, updatedAt: goneAt }))]) {
      if ((polled.get(id) ?? '') < updatedAt) polled.set(id, updatedAt);
      if (updatedAt > since) since = updatedAt;
    }
  };
  for (let n = 0; n < 15; n++) await poll();
  const written = await writers.stop();
  const findMissed = () => [...written].filter(([id, updatedAt]) => (polled.get(id) ?? '') < updatedAt);
  // What was written last is held back while any other transaction writes, such as one of a job.
  for (let n = 0; n < 50 && (n === 0 || findMissed().length > 0); n++) await poll();
  expect(findMissed()).toEqual([]);
  const { gone } = await readPages({ include: 'gone', limit: 500 });
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.filter(({ id, goneAt }) => polled.get(id) !== goneAt)).toEqual([]);
  expect(before.filter((id) => !polled.has(id))).toEqual([]);
});

test('a poller hears of a Lead that was merged away, however long ago it was last changed', async () => {
  const [survivorId, loserId] = before;
  await api.post('/api/leads', body('later'), { key: workspace.key });
  const { seen } = await readPages({ sort: '-updatedAt', limit: 500 });
  const since = seen[0]?.updatedAt ?? '';
  await api.post('/api/leads/merge', { ids: [survivorId, loserId], survivorId }, { key: workspace.key });
  const { gone } = await readPages({ sort: 'updatedAt', include: 'gone', updatedSince: since, limit: 1 });
  expect(gone).toMatchObject([{ id: loserId, survivorId }]);
});

test('a poller waits for a write of another role, which the role of requests is not shown', async () => {
  const [lead] = before;
  const other = new pg.Client(api.test.owner.url);
  await other.connect();
  await other.query('begin; select pg_current_xact_id()');
  const { body: written } = await api.patch('/api/leads', { id: lead, title: 'Meanwhile' }, { key: workspace.key });
  const since = written.lead.updatedAt;
  const poll = async () =>
    (await readPages({ sort: 'updatedAt', updatedSince: since, limit: 200 })).seen.map(({ id }) => id);
  expect(await poll()).toEqual([]);
  await other.query('commit');
  await other.end();
  expect(await poll()).toEqual([lead]);
});
