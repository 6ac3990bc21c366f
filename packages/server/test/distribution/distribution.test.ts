import { type Operation, operations } from '@puffle/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleFields, toCall } from '../contract/support/sample-call.ts';
import { createWorld, untilAtRest } from '../contract/support/world.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type Plan, planDistribution, toStatements } from './schema-plan.ts';
import { recording, tablesWithoutWorkspace } from './statement-scope.ts';

const all: readonly Operation[] = operations;
const texts = new Set<string>();
let api: TestApi;
let plan: Plan;
beforeAll(async () => {
  api = await createTestApi({ between: (database) => recording(database, texts) });
  plan = await api.test.database.read(planDistribution);
});
afterAll(() => api.close());

/** Work in the background looks for what is due in every workspace, and from then on names the one that it found. */
const overAllWorkspaces = [
  /^with first as \( select workspace_id, endpoint_id from webhook_delivery where next_at <= \$1 /,
  /^update import set runner = \$1, /,
  /^update search_task set runner = \$1, /,
  /^update withdrawal set runner = \$1, /,
  /^select workspace_id as "workspaceId", id from import where status = 'pending' and stored_at is null /,
  /^select workspace_id as "workspaceId", id from import where dry_run and finished_at < \$1 /,
  /^select 1 from import where status in \('pending', 'running'\) and dry_run and id <> \$1 limit 1$/,
];

test('every table, key, and foreign key can be spread over Citus by workspace', () => {
  expect(plan.faults).toEqual([]);
  expect(plan.distributed).toEqual(expect.arrayContaining(['lead', 'observation', 'identifier', 'webhook_event']));
  expect(toStatements(plan)).toContain("select create_distributed_table('lead', 'workspace_id');");
});

test('every statement that a call of any operation sends says of which workspace', { timeout: 300_000 }, async ({
  skip,
}) => {
  const [server] = await api.test.database.read((sql) =>
    sql.queryUnprepared<{ version: number }>(`select current_setting('server_version_num')::int as version`),
  );
  if ((server?.version ?? 0) < 160_000) skip('EXPLAIN (GENERIC_PLAN) came with PostgreSQL 16.');
  const world = await createWorld(api);
  for (const operation of all) {
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, world));
    await api.call(operation.method, path, body, { key: world.key, query, headers });
    await untilAtRest(api, world.key);
  }
  expect(texts.size).toBeGreaterThan(150);
  const unscoped: string[] = [];
  let explained = 0;
  await api.test.database.read(async (sql) => {
    for (const text of texts) {
      const tables = await tablesWithoutWorkspace(sql, text, plan.distributed);
      if (tables === null) continue;
      explained += 1;
      const plain = text.replace(/\s+/g, ' ').trim();
      if (tables.length > 0 && !overAllWorkspaces.some((known) => known.test(plain))) unscoped.push(plain);
    }
  });
  expect(unscoped).toEqual([]);
  expect(explained).toBeGreaterThan(140);
});
