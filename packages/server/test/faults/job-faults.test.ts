import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { runImports } from '../../src/jobs/import-job.ts';
import type { Job, JobTools } from '../../src/jobs/job-runner.ts';
import { searchJob } from '../../src/jobs/search-job.ts';
import { sendWebhooks } from '../../src/jobs/webhook-job.ts';
import { WebhookLanes } from '../../src/jobs/webhook-lanes.ts';
import { runWithdrawals } from '../../src/jobs/withdrawal-job.ts';
import { createEgress } from '../../src/providers/egress.ts';
import { createWebSender } from '../../src/providers/web-sender.ts';
import type { Database, Sql } from '../../src/storage/database.ts';
import { createFakeSearch } from '../support/fake-provider.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';
import { type HookReceiver, startHookReceiver } from './crash/hook-receiver.ts';
import { type Fault, failingDatabase, faultAt, faultKinds, wasMet } from './failing-database.ts';

const rows = 7;
const search = createFakeSearch({ people: 100, pageRows: 5, price: { perCall: 0, perRow: 1 } });

let fault: Fault | null = null;
let skippedMs = 0;
let api: TestApi;
let receiver: HookReceiver;
let tools: JobTools;
beforeAll(async () => {
  api = await createTestApi({
    search,
    hasBackground: false,
    between: (database) => failingDatabase(database, () => fault),
  });
  receiver = await startHookReceiver();
  tools = {
    database: failingDatabase(api.test.database, () => fault),
    log: pino({ level: 'silent' }),
    clock: () => new Date(Date.now() + skippedMs),
    ids: new IdSource(Date.now),
    suppressionKey: Buffer.alloc(32, 7),
    runner: randomUUID(),
    isOver: () => false,
  };
});
afterAll(async () => {
  receiver.close();
  await api.close();
});

const read = <Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> =>
  api.test.database.read((sql) => sql.queryUnprepared<Row>(text, values));

/** Work of a workspace that waits or is under way. */
const open = `
  select from import where workspace_id = $1 and status in ('pending', 'running', 'undoing') and stored_at is not null
  union all select from search_task where workspace_id = $1 and status in ('pending', 'running')
  union all select from webhook_delivery where workspace_id = $1 and status = 'pending' and next_at is not null`;

/** Turns until nothing is left to do; whoever finds the database broken tries again when it is mended and what was held is free. */
async function runToTheEnd(job: Job, { id }: TestWorkspace): Promise<void> {
  do {
    try {
      while (await job(tools));
    } catch (error) {
      if (fault === null) throw error;
      fault.isMended = true;
      skippedMs += 61_000;
    }
    // A connection that was cut off may hold what it held a moment longer.
  } while ((await read(open, [id])).length > 0);
}

type Scene = { readonly workspace: TestWorkspace; readonly id: string };
type Work = {
  readonly name: string;
  readonly job: Job;
  /** Leaves one piece of work. */
  arrange(workspace: TestWorkspace): Promise<string>;
  /** What there is in the end, without ids, times and whatever may differ. */
  remains(scene: Scene): Promise<unknown>;
  /** Says what is wrong where the work says itself that it failed. */
  judgeFailure(scene: Scene): Promise<unknown>;
};

const file = `name,email\n${Array.from({ length: rows }, (_, n) => `Row ${n},row${n}@job-corp.io\n`).join('')}`;

async function upload({ key }: TestWorkspace): Promise<string> {
  const answer = await api.post('/api/imports', file, {
    query: { type: 'person' },
    headers: { 'content-type': 'text/csv' },
    key,
  });
  expect(answer.status).toBe(202);
  return answer.body.import.id;
}

const importRemains = (id: string) =>
  read(
    `select status, created, rows_done, leads_touched, count(distinct lead_id)::int as leads, count(observation.id)::int as observations,
       count(distinct import_row)::int as rows, error_message,
       (select count(*)::int from webhook_event where data ->> 'importId' = $1::text) as told
     from import left join observation on observation.import_id = import.id where import.id = $1::uuid group by import.workspace_id, import.id`,
    [id],
  );

const webhook = async ({ key }: TestWorkspace, body: object): Promise<string> => {
  const answer = await api.post('/api/webhooks', body, { key });
  expect(answer.status).toBe(201);
  return answer.body.webhook.id;
};

const works: readonly Work[] = [
  {
    name: 'an import',
    job: runImports,
    async arrange(workspace) {
      await webhook(workspace, {});
      return upload(workspace);
    },
    remains: ({ id }) => importRemains(id),
    async judgeFailure({ id }) {
      const [row] = (await importRemains(id)) as {
        status: string;
        created: number;
        observations: number;
        told: number;
      }[];
      return row?.status === 'failed' && row.created === row.observations && row.told === 1;
    },
  },
  {
    name: 'the undoing of an import',
    job: runWithdrawals,
    async arrange(workspace) {
      const id = await upload(workspace);
      await runToTheEnd(runImports, workspace);
      expect((await api.post(`/api/imports/${id}/undo`, undefined, { key: workspace.key })).status).toBe(202);
      return id;
    },
    remains: async ({ workspace, id }) => [
      await importRemains(id),
      (await api.get('/api/leads', {}, { key: workspace.key })).body.leads,
    ],
    judgeFailure: async () => false,
  },
  {
    name: 'a search',
    job: searchJob(search, new AbortController().signal),
    async arrange(workspace) {
      await webhook(workspace, {});
      const body = { prompt: `beekeepers ${workspace.id}`, fetch_count: rows };
      const answer = await api.post('/api/leads/search', body, { key: workspace.key });
      expect(answer.status).toBe(202);
      return answer.body.task.id;
    },
    remains: ({ id }) => searchRemains(id),
    async judgeFailure({ id }) {
      const [row] = (await searchRemains(id)) as { status: string; added: number; rows: number; told: number }[];
      return row?.status === 'failed' && row.added === row.rows && row.told === 1;
    },
  },
  {
    name: 'the delivery of events',
    job: sendWebhooks(createWebSender(createEgress(['127.0.0.1'])), new WebhookLanes(1)),
    async arrange(workspace) {
      const id = await webhook(workspace, { url: receiver.url });
      for (const n of [1, 2, 3])
        await api.post('/api/leads', { type: 'person', name: `Told ${n}` }, { key: workspace.key });
      return id;
    },
    async remains({ id }) {
      const told = await read<{ event_id: string }>(
        `select event_id, delivery.status, next_at, failing_since, endpoint.last_error, disabled_reason
         from webhook_delivery as delivery join webhook_endpoint as endpoint on endpoint.id = endpoint_id where endpoint_id = $1`,
        [id],
      );
      return told.map(({ event_id: event, ...rest }) => ({ ...rest, isReceived: receiver.received.has(event) }));
    },
    judgeFailure: async () => false,
  },
];

/** Credits of a call whose answer was lost count as spent, so that these are not the same each time. */
const searchRemains = (id: string) =>
  read(
    `select status, added, rows_done, created, has_more, credits_held, error_message,
       credits_spent between rows_done and rows_done + 5 as "isPaid",
       credits_spent = (select credits from search_spending where search_spending.workspace_id = task.workspace_id) as "isCounted",
       (select count(distinct raw ->> 'n')::int from search_result where task_id = task.id) as rows,
       (select count(distinct lead_id)::int from search_result where task_id = task.id) as leads,
       (select count(*)::int from membership where list_id = task.list_id and removed_at is null) as members,
       (select count(*)::int from webhook_event where data ->> 'taskId' = task.id::text) as told
     from search_task as task where id = $1`,
    [id],
  );

test.each(works.flatMap((work) => faultKinds.map((kind) => ({ name: work.name, kind, work }))))(
  '$name ends as ever whichever step fails when $kind',
  { timeout: 300_000 },
  async ({ kind, work }) => {
    const run = async (next: Fault | null): Promise<Scene> => {
      const workspace = await api.newWorkspace();
      const id = await work.arrange(workspace);
      fault = next;
      await runToTheEnd(work.job, workspace).finally(() => {
        fault = null;
      });
      const { findings } = await examine(api.test.database, workspace.id);
      expect(findings).toEqual([]);
      return { workspace, id };
    };
    const undisturbed = await work.remains(await run(null));
    let steps = 0;
    for (let next = faultAt(1, kind); ; next = faultAt(next.at + 1, kind)) {
      const scene = await run(next);
      if (!wasMet(next)) break;
      steps += 1;
      const isRefused = kind === 'one is refused' && (await work.judgeFailure(scene));
      if (!isRefused)
        expect({ at: next.at, remains: await work.remains(scene) }).toEqual({ at: next.at, remains: undisturbed });
    }
    expect(steps).toBeGreaterThan(3);
  },
);

test.each(works)('$name comes to its end in turns that are over as soon as they begin', async ({ job, arrange }) => {
  const workspace = await api.newWorkspace();
  await arrange(workspace);
  for (let turns = 0; turns < 20; turns++) await job({ ...tools, isOver: () => true });
  expect(await read(open, [workspace.id])).toEqual([]);
});

test('an import that takes long to be read is left to its runner', async () => {
  const id = await upload(await api.newWorkspace());
  let goOn = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const gated = (sql: Sql): Sql => ({
    ...sql,
    async query(text, values) {
      if (text.includes('from import_chunk')) await gate;
      return sql.query(text, values);
    },
  });
  const { database } = api.test;
  const slow: Database = { ...database, read: (work) => database.read((sql) => work(gated(sql))) };
  const reading = runImports({ ...tools, database: slow });
  // For longer than the death of a runner is waited for.
  const hasLasted = `select from import where id = $1 and heartbeat_at > $2::timestamptz + interval '2.5 seconds'`;
  for (const begun = new Date(); (await read(hasLasted, [id, begun])).length === 0; );
  expect(await runImports({ ...tools, runner: randomUUID() })).toBe(false);
  goOn();
  expect(await reading).toBe(true);
  expect(await importRemains(id)).toMatchObject([{ status: 'completed', created: rows }]);
});
