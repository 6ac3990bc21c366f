import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { pickFrom, randomFrom } from '../filters/generated-leads.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { startLossyProxy } from './lossy-proxy.ts';

const requests = Number(process.env.PUFFLE_RUNS ?? 300);
const seed = 20_261_125;
const clients = 16;

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await createTestApi();
  url = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

type Sent = { readonly tag: string; readonly kind: 'create' | 'batch' | 'list' | 'import' };
const kinds = ['create', 'create', 'create', 'batch', 'list', 'import'] as const;

function toRequest({ tag, kind }: Sent): { path: string; type: string; body: string } {
  const json = (path: string, body: object) => ({ path, type: 'application/json', body: JSON.stringify(body) });
  const person = (n: number) => ({ type: 'person', name: tag, contacts: [`${tag}.${n}@lost-corp.io`] });
  if (kind === 'create') return json('/api/leads', { type: 'person', name: tag });
  if (kind === 'batch') return json('/api/leads/batch', { leads: [person(1), person(2)] });
  if (kind === 'list') return json('/api/lists', { name: tag, leadType: 'person' });
  return { path: '/api/imports?type=person', type: 'text/csv', body: `name,email\n${tag},${tag}@lost-corp.io\n` };
}

/** Repeats a request under its key until it is answered; how often it was sent. */
async function sendUntilAnswered(base: string, sent: Sent): Promise<number> {
  const { path, type, body } = toRequest(sent);
  const headers = { authorization: `Bearer ${api.workspace.key}`, 'content-type': type, 'idempotency-key': sent.tag };
  for (let tries = 1; ; tries++) {
    const answer = await fetch(`${base}${path}`, { method: 'POST', headers, body }).catch(() => null);
    if (answer !== null && answer.status < 300) return tries;
    const problem = answer === null ? null : ((await answer.json()) as { code: string });
    if (problem !== null) expect(problem.code).toBe('idempotency_in_flight');
  }
}

test('a client that repeats under its keys while every fifth answer is lost has exactly one effect of each request', {
  timeout: 1_800_000,
}, async () => {
  const random = randomFrom(seed);
  const proxy = await startLossyProxy(url, 0.2, random);
  const all = Array.from({ length: requests }, (_, n): Sent => ({ tag: `lost-${n}`, kind: pickFrom(random, kinds) }));
  const waiting = all.values();
  let tries = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const sent of waiting) {
        const needed = await sendUntilAnswered(proxy.url, sent);
        tries += needed;
      }
    }),
  );
  proxy.close();
  expect(proxy.dropped()).toBeGreaterThan(requests / 10);
  expect(tries).toBeGreaterThanOrEqual(requests + proxy.dropped());
  const found = await effects(all.filter(({ kind }) => kind === 'import').length);
  const wrong = all.filter(({ tag, kind }) => found.get(tag) !== (kind === 'batch' ? 2 : 1));
  expect(wrong.map(({ tag, kind }) => `${kind} ${tag}: ${found.get(tag)}`)).toEqual([]);
  expect(found.size).toBe(requests);
  const { findings } = await examine(api.test.database, api.workspace.id);
  expect(findings).toEqual([]);
});

/** By tag, how often it is there, once the imports are done. */
async function effects(imports: number): Promise<Map<string, number>> {
  for (let done = 0; done < imports; ) {
    const [row] = await api.test.database.read((sql) =>
      sql.queryUnprepared<{ done: number }>(`select count(*)::int as done from import where status = 'completed'`),
    );
    done = row?.done ?? 0;
  }
  const rows = await api.test.database.read((sql) =>
    sql.queryUnprepared<{ tag: string; found: number }>(
      `select tag, count(*)::int as found from (
         select coalesce(body #>> '{name,full}', body ->> 'name') as tag from observation union all select name from list
       ) as made group by tag`,
    ),
  );
  return new Map(rows.map(({ tag, found }) => [tag, found]));
}
