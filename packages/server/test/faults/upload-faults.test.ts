import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';
import { type Fault, failingDatabase, faultAt, faultKinds, wasMet } from './failing-database.ts';

const rows = 12;
const file = `name,email\n${Array.from({ length: rows }, (_, n) => `Row ${n},row${n}@upload-corp.io\n`).join('')}`;

let fault: Fault | null = null;
let api: TestApi;
beforeEach(async () => {
  // What the requests leave is looked at here, not worked on.
  api = await createTestApi({
    hasBackground: false,
    between: (database) => failingDatabase(database, () => fault),
  });
});
afterEach(() => api.close());

const send = ({ key }: TestWorkspace) =>
  api.post('/api/imports', file, {
    query: { type: 'person' },
    headers: { 'content-type': 'text/csv', 'idempotency-key': 'the-same' },
    key,
  });

type Remains = {
  readonly id: string;
  readonly status: string;
  readonly isReady: boolean;
  readonly isPlanned: boolean;
  readonly bytes: number;
};

/** Every import that has been begun, and how much of its file is there. */
const remainsOf = ({ id }: TestWorkspace): Promise<Remains[]> =>
  api.test.database.read((sql) =>
    sql.queryUnprepared<Remains>(
      `select id, status, stored_at is not null as "isReady", plan is not null as "isPlanned",
         (select coalesce(sum(octet_length(data)), 0)::int from import_chunk where import_id = import.id) as bytes
       from import where workspace_id = $1`,
      [id],
    ),
  );

const isWhole = { status: 'pending', isReady: true, isPlanned: true, bytes: Buffer.byteLength(file) };

async function judge(workspace: TestWorkspace, wanted: string): Promise<void> {
  const remains = await remainsOf(workspace);
  expect(remains.filter(({ id }) => id === wanted)).toMatchObject([isWhole]);
  // Another one was begun and is no import: it says that it was cut off, or will once nobody has sent any more of it for two minutes.
  for (const { status, isReady, bytes } of remains.filter(({ id }) => id !== wanted)) {
    if (status === 'failed') expect(bytes).toBe(0);
    else expect([status, isReady]).toEqual(['pending', false]);
  }
}

test.each(faultKinds)(
  'whichever step of an upload fails when %s, it is there once when it is sent again',
  {
    timeout: 120_000,
  },
  async (kind) => {
    let steps = 0;
    for (let next = faultAt(1, kind); ; next = faultAt(next.at + 1, kind)) {
      const workspace = await api.newWorkspace();
      fault = next;
      const first = await send(workspace);
      fault = null;
      const isAccepted = first.status === 202;
      if (isAccepted) await judge(workspace, first.body.import.id);
      else expect([500, 503]).toContain(first.status);
      const again = await send(workspace);
      expect([next.at, again.status]).toEqual([next.at, 202]);
      if (isAccepted) expect([next.at, again.body]).toEqual([next.at, first.body]);
      await judge(workspace, again.body.import.id);
      if (!wasMet(next)) break;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(8);
  },
);
