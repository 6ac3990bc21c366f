import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { applyLoad } from './load.ts';
import { personPayload } from './payloads.ts';

/** What a webhook costs the creates that it is told of, and how fast it is told: rounds without and with one, in turn. */
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const port = 4793;

const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
const receiver = createServer((request, response) => {
  request.resume().on('end', () => {
    received += 1;
    response.writeHead(204).end();
  });
}).listen(0, '127.0.0.1');
let received = 0;
let server: Child | undefined;

try {
  const dataDir = join(folder, 'data');
  const env = { PUFFLE_DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', PUFFLE_EGRESS_ALLOW: '127.0.0.1' };
  server = await startChild(['packages/server/bin/puffle-server.js', 'serve'], env);
  const { apiKey } = JSON.parse(await readFile(join(dataDir, 'credentials.json'), 'utf8'));
  await compare({ authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' });
} finally {
  await server?.stop();
  receiver.close();
  receiver.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}

async function compare(headers: Record<string, string>): Promise<void> {
  await createRate('warm', headers);
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`; // listening on TCP
  const recorded = await subscribe(headers, {});
  const delivered = await subscribe(headers, { url });
  const rates = { none: [] as number[], recorded: [] as number[], delivered: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    rates.none.push(await createRate(`none${round}`, headers));
    for (const [kind, id] of Object.entries({ recorded, delivered })) {
      await call('PATCH', '/api/webhooks', headers, { id, enabled: true });
      rates[kind as keyof typeof rates].push(await createRate(`${kind}${round}`, headers)); // a key of the object above
      await call('PATCH', '/api/webhooks', headers, { id, enabled: false });
    }
  }
  const none = median(rates.none);
  for (const [kind, list] of Object.entries(rates)) {
    console.log(`creates, ${kind}: ${median(list).toFixed(0)}/s, ratio ${(median(list) / none).toFixed(2)}`);
  }
  await drain(delivered, headers);
}

/** A webhook that is disabled until a round wants it; without an address its events wait to be taken. */
async function subscribe(headers: Record<string, string>, address: { url?: string }): Promise<string> {
  const { webhook } = await call('POST', '/api/webhooks', headers, { ...address, events: ['lead.created'] });
  await call('PATCH', '/api/webhooks', headers, { id: webhook.id, enabled: false });
  return webhook.id;
}

async function drain(id: string, headers: Record<string, string>): Promise<void> {
  const before = received;
  const startedAt = performance.now();
  await call('PATCH', '/api/webhooks', headers, { id, enabled: true });
  for (let seen = -1; seen !== received || received === before; ) {
    seen = received;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const took = (performance.now() - startedAt) / 1000 - 1;
  console.log(
    `deliveries: ${before} during the rounds, then ${received - before} in ${took.toFixed(1)} s (${((received - before) / took).toFixed(0)}/s)`,
  );
}

async function createRate(run: string, headers: Record<string, string>): Promise<number> {
  const load = { url: `http://127.0.0.1:${port}`, connections: 64, seconds, method: 'POST', headers } as const;
  const result = await applyLoad({ ...load, request: (n) => ({ path: '/api/leads', body: personPayload(run, n) }) });
  return result.perSecond;
}

async function call(method: string, path: string, headers: Record<string, string>, body: object) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return (await answer.json()) as { webhook: { id: string } };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
