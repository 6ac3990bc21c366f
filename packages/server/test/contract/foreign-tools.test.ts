import { type Operation, type OperationId, operations } from '@puffle/contract';
import { type Tool, tools } from '@puffle/contract/derive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';
import { normalizeAnswer } from './support/check-answer.ts';
import { fieldNaming, idFields, missingLike, sampleFields } from './support/sample-call.ts';
import { fingerprint } from './support/table-fingerprint.ts';
import { createWorld, type World } from './support/world.ts';

const all: readonly Operation[] = operations;
const calls = tools.flatMap((tool) => {
  const { calls: called } = tool;
  const actions: [string | null, OperationId][] =
    typeof called === 'string' ? [[null, called]] : Object.entries(called);
  return actions.map(([action, id]) => ({ tool, action, operation: operationNamed(id) }));
});
const naming = calls.flatMap(({ tool, action, operation }) =>
  idFields(operation)
    .filter(({ field }) => tool.input.includes(field))
    .map((flag) => ({ name: `${tool.name}.${flag.field} ${action ?? ''}`, tool, action, operation, flag })),
);
let api: TestApi;
let own: World;
let other: World;
beforeAll(async () => {
  api = await createTestApi();
  [own, other] = [await createWorld(api), await createWorld(api)];
});
afterAll(() => api.close());

function operationNamed(id: OperationId): Operation {
  const operation = all.find((known) => known.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  return operation;
}

function argumentsOf(tool: Tool, operation: Operation): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...sampleFields(operation, own) };
  if (tool.required?.includes('preview')) fields.preview = true;
  const given = tool.input.filter((field) => fields[field] !== undefined);
  return Object.fromEntries(given.map((field) => [tool.renamed?.[field] ?? field, fields[field]]));
}

async function callTool(name: string, args: Record<string, unknown>): Promise<Answered> {
  const headers = { accept: 'application/json, text/event-stream' };
  const payload = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } };
  const answer = await api.call('POST', '/mcp', payload, { key: own.key, headers });
  const text = typeof answer.body === 'string' ? answer.body.replace(/^[^{]*/, '').trim() : answer.body;
  const { result } = typeof text === 'string' ? JSON.parse(text) : text;
  return { ...answer, body: result };
}

test.each(naming)('$name: an id of another workspace is an id that is missing', async (call) => {
  const { tool, action, operation, flag } = call;
  const before = await fingerprint(api.test.database, other.id);
  const argument = tool.renamed?.[flag.field] ?? flag.field;
  const naming = (id: string) =>
    callTool(tool.name, {
      ...argumentsOf(tool, operation),
      ...(action && { action }),
      [argument]: fieldNaming(operation, flag, own, id),
    });
  for (const [table, [id = '']] of Object.entries(other.ids)) {
    const missing = missingLike(id);
    const [foreign, absent] = [await naming(id), await naming(missing)];
    expect([table, normalizeAnswer(foreign, { [id]: '<named>' })]).toEqual([
      table,
      normalizeAnswer(absent, { [missing]: '<named>' }),
    ]);
    expect(JSON.stringify(foreign.body)).not.toContain(other.marker);
  }
  expect(await fingerprint(api.test.database, other.id)).toEqual(before);
});

test.each(calls.map((call) => ({ name: `${call.tool.name} ${call.action ?? ''}`, ...call })))(
  '$name shows a key of one workspace nothing of another',
  async ({ tool, action, operation }) => {
    const answer = await callTool(tool.name, { ...argumentsOf(tool, operation), ...(action && { action }) });
    expect(answer.body.content, JSON.stringify(answer.body)).toBeDefined();
    expect(JSON.stringify(answer.body)).not.toContain(other.marker);
  },
);
