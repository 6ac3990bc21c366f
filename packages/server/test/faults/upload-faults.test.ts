import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';
import { type Fault, failingDatabase, faultAt, faultKinds, fullDisk, wasMet } from './failing-database.ts';

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

/** A connection that was cut off may hold its key a moment longer. */
async function sendAgain(workspace: TestWorkspace): ReturnType<typeof send> {
  for (;;) {
    const answer = await send(workspace);
    if (answer.body.code !== 'idempotency_in_flight') return answer;
  }
}

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

test.each([...faultKinds, fullDisk])(
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
      if (!isAccepted && kind === fullDisk) expect(await remainsOf(workspace)).toEqual([]);
      const again = await sendAgain(workspace);
      expect([next.at, again.status]).toEqual([next.at, 202]);
      if (isAccepted) expect([next.at, again.body]).toEqual([next.at, first.body]);
      await judge(workspace, again.body.import.id);
      if (!wasMet(next)) break;
      steps += 1;
    }
    expect(steps).toBeGreaterThan(8);
  },
);

test('an upload that is cut off while the disk is full is gone at once', async () => {
  const workspace = await api.newWorkspace();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  const address = api.app.server.address();
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /api/imports?type=person HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${workspace.key}`,
    'Content-Type: text/csv',
    'Content-Length: 1000000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${file}`);
  const untilThere = async (count: number): Promise<void> => {
    while ((await remainsOf(workspace)).length !== count) await new Promise((resolve) => setImmediate(resolve));
  };
  await untilThere(1);
  fault = faultAt(1, fullDisk);
  socket.destroy();
  await untilThere(0);
  fault = null;
});
