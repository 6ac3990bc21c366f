import { type Operation, operations } from '@puffle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';
import { checkAnswer, normalizeAnswer } from './support/check-answer.ts';
import { fieldNaming, idFields, missingLike, sampleFields, toCall } from './support/sample-call.ts';
import { fingerprint } from './support/table-fingerprint.ts';
import { createWorld, type World } from './support/world.ts';

const all: readonly Operation[] = operations;
const naming = all.flatMap((operation) => idFields(operation).map((flag) => ({ operation, flag })));
let api: TestApi;
let own: World;
let other: World;

beforeAll(async () => {
  api = await createTestApi();
  [own, other] = [await createWorld(api), await createWorld(api)];
});
afterAll(() => api.close());

async function callNaming(operation: Operation, field: (typeof naming)[number]['flag'], id: string): Promise<Answered> {
  const fields = { ...sampleFields(operation, own), [field.field]: fieldNaming(operation, field, own, id) };
  const { path, query, body, headers } = toCall(operation, fields);
  return api.call(operation.method, path, body, { key: own.key, query, headers });
}

test.each(naming.map(({ operation, flag }) => ({ name: `${operation.id}.${flag.field}`, operation, flag })))(
  '$name: an id of another workspace is an id that is missing',
  async ({ operation, flag }) => {
    const before = await fingerprint(api.test.database, other.id);
    for (const [table, [id = '']] of Object.entries(other.ids)) {
      const missing = missingLike(id);
      const [foreign, absent] = [await callNaming(operation, flag, id), await callNaming(operation, flag, missing)];
      checkAnswer(operation, foreign);
      expect([table, normalizeAnswer(foreign, { [id]: '<named>' })]).toEqual([
        table,
        normalizeAnswer(absent, { [missing]: '<named>' }),
      ]);
      expect(JSON.stringify([foreign.body, foreign.headers])).not.toContain(other.marker);
    }
    expect(await fingerprint(api.test.database, other.id)).toEqual(before);
  },
);

describe.each(all.filter(({ path }) => path.split('/').length > 2))('$id', (operation) => {
  test('shows a key of one workspace nothing of another', async () => {
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, own));
    const before = await fingerprint(api.test.database, other.id);
    const answer = await api.call(operation.method, path, body, { key: own.key, query, headers });
    checkAnswer(operation, answer);
    expect(JSON.stringify(answer.body)).not.toContain(other.marker);
    expect(await fingerprint(api.test.database, other.id)).toEqual(before);
  });
});

test.each(all.filter(({ query }) => query?.shape.cursor !== undefined))(
  '$id: a page of one workspace does not go on with the cursor of another into its things',
  async (operation) => {
    const sample = (world: World) => toCall(operation, sampleFields(operation, world));
    const { path, query } = sample(other);
    const page = await api.get(path, { ...query, limit: 1 }, { key: other.key });
    expect(page.status, JSON.stringify(page.body)).toBe(200);
    const mine = sample(own);
    const cursor =
      page.body.nextCursor ?? Buffer.from(JSON.stringify({ id: other.ids.lead?.[0] })).toString('base64url');
    const next = await api.get(mine.path, { ...mine.query, limit: 500, cursor }, { key: own.key });
    checkAnswer(operation, next);
    expect(JSON.stringify(next.body)).not.toContain(other.marker);
  },
);

test('an id inside company or sources is data: it links to nothing of another workspace', async () => {
  const company = other.ids.lead?.[0] ?? '';
  const body = { type: 'person', name: 'Linked Nowhere', company: { id: company }, sources: [{ id: company }] };
  const answer = await api.post('/api/leads', body, { key: own.key });
  expect(answer.body.lead.company).toEqual({ id: company });
  expect(JSON.stringify(answer.body)).not.toContain(other.marker);
});

test('a body that says what another workspace said makes a Lead of its own', async () => {
  const body = { type: 'company', name: `Company ${other.marker}`, domain: `${other.marker}.com` };
  const before = await fingerprint(api.test.database, other.id);
  const answer = await api.post('/api/leads', body, { key: own.key });
  expect([answer.status, answer.headers['puffle-outcome']]).toEqual([201, 'created']);
  expect(await fingerprint(api.test.database, other.id)).toEqual(before);
});
