import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkerServer, type WorkerServer } from './worker-server.ts';

let server: WorkerServer;
beforeAll(async () => {
  server = await startWorkerServer(2);
});
afterAll(() => server.remove());

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const person = (tag: string) => ({ type: 'person', name: tag, contacts: [`${tag}@workers-corp.io`] });

async function send(method: string, path: string, body?: unknown, headers?: Record<string, string>) {
  const { status, text, headers: answered } = await server.send(method, path, body, headers);
  return { status, body: JSON.parse(text), headers: answered };
}

/** Sends a write again with its key until it is answered, as a careful client does. */
async function sendUntilAnswered(body: object, key: string): Promise<string> {
  for (;;) {
    const sent = await server.send('POST', '/api/leads', body, { 'idempotency-key': key }).catch((): null => null);
    if (sent !== null && sent.status < 300) return JSON.parse(sent.text).lead.id;
    if (sent !== null && sent.status !== 409 && sent.status !== 503) throw new Error(`${sent.status} ${sent.text}`);
  }
}

test('a worker that is killed among writes loses none that was answered, and another takes its place', async () => {
  const [victim = 0] = await server.findWorkers();
  const answered: string[] = [];
  const write = async (n: number): Promise<void> => {
    answered[n] = await sendUntilAnswered(person(`killed${n}`), `killed-${n}`);
    if (answered.filter(Boolean).length === 40) process.kill(victim, 'SIGKILL');
  };
  await Promise.all(
    numbers(8).map(async (lane) => {
      for (const n of numbers(20)) await write(lane * 20 + n);
    }),
  );
  await server.untilReplaced(victim);
  const found = await Promise.all(answered.map((id) => send('GET', `/api/leads?id=${id}`)));
  expect(found.map(({ body }) => body.leads[0].name.full)).toEqual(numbers(160).map((n) => `killed${n}`));
  const { body } = await send('GET', '/api/lists/all/leads?limit=1');
  expect(body.total).toBe(160);
});

test('creates of one identity that reach different workers at once make one Lead', async () => {
  const answers = await Promise.all(numbers(40).map(() => send('POST', '/api/leads', person('race'))));
  expect(answers.map(({ status }) => status).sort()).toEqual([...numbers(39).map(() => 200), 201]);
  expect(new Set(answers.map(({ body }) => body.lead.id)).size).toBe(1);
});

test('an Idempotency-Key does its write once, whichever workers it reaches', async () => {
  const nameless = { type: 'person', name: 'Nobody Known' };
  const send = () => sendUntilAnswered(nameless, 'once-over-all-workers');
  const ids = await Promise.all(numbers(20).map(send));
  expect(new Set(ids).size).toBe(1);
});

test('a setting that one worker changes holds for the very next call to any', async () => {
  for (const n of numbers(20)) {
    const defaultRegion = n % 2 === 0 ? 'NL' : 'DE';
    expect((await send('PATCH', '/api/settings', { defaultRegion })).status).toBe(200);
    const read = await Promise.all(numbers(4).map(() => send('GET', '/api/settings')));
    expect(read.map(({ body }) => body.settings.defaultRegion)).toEqual(numbers(4).map(() => defaultRegion));
  }
});

test('a file that any worker takes in is imported by the primary', async () => {
  const rows = numbers(30).map((n) => `Imported ${n},imported${n}@workers-corp.io\n`);
  const csv = { 'content-type': 'text/csv' };
  for (const name of ['first', 'second']) {
    const sent = await send('POST', `/api/imports?type=person&source=${name}`, `name,email\n${rows.join('')}`, csv);
    expect(sent.body).toMatchObject({ import: { status: 'pending' } });
    const { status, counts } = await untilDone(sent.body.import.id);
    expect({ status, received: counts.received }).toEqual({ status: 'completed', received: 30 });
  }
});

async function untilDone(id: string) {
  for (;;) {
    const { body } = await send('GET', `/api/imports?id=${id}`);
    const found = body.import ?? body.imports?.[0];
    if (!['pending', 'running'].includes(found.status)) return found;
  }
}

test('the metrics add up what all workers have done, and tell of the primary’s work', async () => {
  const count = (text: string): number =>
    Number(/^puffle_request_duration_seconds_count\{operation="getMe",status="200"\} (\d+)$/m.exec(text)?.[1] ?? 0);
  const before = count((await server.send('GET', '/metrics')).text);
  await Promise.all(numbers(30).map(() => send('GET', '/api/me')));
  const scrapes = await Promise.all(numbers(4).map(() => server.send('GET', '/metrics')));
  expect(scrapes.map(({ text }) => count(text) - before)).toEqual([30, 30, 30, 30]);
  expect(scrapes[0]?.text).toMatch(/^puffle_open_jobs\{kind="import"\} \d+$/m);
});

test('SIGTERM answers the requests under way, on every worker, and ends with 0', async () => {
  const writes = numbers(64).map((n) => server.send('POST', '/api/leads', person(`last${n}`)));
  const settled = Promise.allSettled(writes);
  await writes[0];
  await server.kill('SIGTERM');
  const outcomes = await settled;
  const answered = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.status] : []));
  expect(server.child.exitCode).toBe(0);
  expect(answered.filter((status) => status !== 201 && status !== 503)).toEqual([]);
  expect(answered.filter((status) => status === 201).length).toBeGreaterThan(0);
});
