import { type Operation, operations } from '@puffle/contract';
import type { JsonSchema } from '@puffle/contract/derive/json-schema.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';
import { arbitraryOf, type KnownIds, ofField } from './support/arbitrary-of.ts';
import { checkAnswer } from './support/check-answer.ts';
import { documentedAs, fitsBody, referenced } from './support/open-api.ts';
import { hostileBodies, spoil } from './support/spoil.ts';
import { createWorld, type World } from './support/world.ts';

/** Calls per operation of each kind; thousands by `PUFFLE_RUNS=5000 npx vitest run packages/server/test/contract/fuzz.test.ts`. */
const numRuns = Number(process.env.PUFFLE_RUNS ?? 80);
const all: readonly Operation[] = operations;
/** Small files that are, or are nearly, what an import takes. */
const files = fc
  .array(fc.array(fc.constantFrom('Ada', 'a@fuzz-corp.io', '', '"', 'x"y', '\u0000', 'é'), { maxLength: 3 }), {
    maxLength: 4,
  })
  .map((rows) => ['name,email,type', ...rows.map((row) => row.join(','))].join('\n'));
const jsonType = 'application/json';
let api: TestApi;
let readable: World;
let world: World;

type Generated = { readonly path: string; readonly query: Record<string, string>; readonly body: unknown };

beforeAll(async () => {
  api = await createTestApi();
  readable = await createWorld(api);
});
afterAll(() => api.close());

/** Calls as the OpenAPI document describes them. */
function documentedCalls(operation: Operation): fc.Arbitrary<Generated> {
  const { parameters, requestBody } = documentedAs(operation);
  const ids: KnownIds = (field) => world.idsFor(operation.path, field);
  const named = parameters.filter(({ in: place }) => place === 'path' || place === 'query');
  // A cursor that nobody has handed out, and an operation that there is not, are always refused: most calls go without.
  const rarely = (any: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: any });
  const argumentOf = ({ name, schema }: (typeof named)[number]) => {
    const any = ofField(name, resolve(schema ?? {}), ids);
    return name === 'cursor' || name === 'operation' ? rarely(any) : any;
  };
  const values = fc.record(Object.fromEntries(named.map((parameter) => [parameter.name, argumentOf(parameter)])), {
    requiredKeys: named.filter(({ in: place }) => place === 'path').map(({ name }) => name),
  });
  const bodySchema = requestBody?.content[jsonType]?.schema;
  const file = operation.upload === undefined ? fc.constant(undefined) : files;
  const body = bodySchema === undefined ? file : arbitraryOf(resolve(bodySchema), ids);
  return fc.tuple(values, body).map(([given, sent]) => ({ ...place(operation, named, given), body: sent }));
}

function place(operation: Operation, named: readonly { readonly name: string; readonly in: string }[], given: object) {
  let path: string = operation.path;
  const query: Record<string, string> = {};
  for (const { name, in: where } of named) {
    const value = (given as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : JSON.stringify(value);
    if (where === 'path') path = path.replace(`{${name}}`, () => encodeURIComponent(text.toWellFormed()) || 'x');
    else query[name] = text.toWellFormed();
  }
  return { path, query };
}

/** A schema of the document with its references to components as definitions of its own. */
function resolve(schema: JsonSchema): JsonSchema {
  const target = schema.$ref === undefined ? schema : (referenced(schema.$ref) as JsonSchema);
  return JSON.parse(
    JSON.stringify(target, (key, value) => (key === '$ref' ? undefined : value?.$ref ? referenced(value.$ref) : value)),
  );
}

/** Once more where the answer asks for it: a dry run gives up when it has waited long for what a write holds. */
async function send(operation: Operation, call: Generated): Promise<Answered> {
  const answer = await sendOnce(operation, call);
  return answer.body?.code === 'overloaded' ? sendOnce(operation, call) : answer;
}

function sendOnce(operation: Operation, { path, query, body }: Generated): Promise<Answered> {
  const [type = jsonType] = operation.upload ?? [];
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': type };
  return api.call(operation.method, path, body, { key: world.key, query, headers });
}

/** What was accepted has to be what the document allows. */
function checkCall(operation: Operation, { query, body }: Generated, answer: Answered): void {
  checkAnswer(operation, answer);
  if (answer.status >= 400 || operation.body === undefined || body === undefined || body === '') return;
  const known = Object.keys(operation.body.shape);
  const isKnown = ([name]: [string, unknown]) => query.unknown !== 'keep' || known.includes(name);
  const kept = Object.fromEntries(Object.entries(body as object).filter(isKnown));
  expect(fitsBody(operation, kept), `accepted ${JSON.stringify(body)}`).toBe(true);
}

describe.each(all)('$id', (operation) => {
  beforeAll(async () => {
    world = operation.method === 'GET' ? readable : await createWorld(api);
  });

  test('answers every documented call as documented', async () => {
    let understood = 0;
    const property = fc.asyncProperty(documentedCalls(operation), async (call) => {
      const answer = await send(operation, call);
      checkAnswer(operation, answer);
      if (answer.status !== 400) understood += 1;
    });
    await fc.assert(property, { numRuns });
    expect(understood).toBeGreaterThan(0);
  });

  test('refuses calls with one fault by a documented error, or the fault was none', async () => {
    const spoiled = documentedCalls(operation).chain((call) =>
      fc.tuple(spoil(call.query), spoil(call.body), fc.boolean()).map(([query, body, inQuery]) => ({
        ...call,
        query: inQuery ? toQuery(query) : call.query,
        body: inQuery || typeof call.body !== 'object' ? call.body : body,
      })),
    );
    const property = fc.asyncProperty(spoiled, async (call) => {
      checkCall(operation, call, await send(operation, call));
    });
    await fc.assert(property, { numRuns });
  });

  test('refuses hostile bodies by a documented error', async () => {
    const calls = fc.tuple(documentedCalls(operation), hostileBodies).map(([call, body]) => ({ ...call, body }));
    const property = fc.asyncProperty(calls, async (call) => {
      checkAnswer(operation, await send(operation, call));
    });
    await fc.assert(property, { numRuns });
  });
});

function toQuery(query: unknown): Record<string, string> {
  const entries = Object.entries((query ?? {}) as object).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [name, text.toWellFormed().slice(0, 5_000)];
  });
  return Object.fromEntries(entries);
}
