import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createSearch } from '../../src/providers/create-search.ts';
import { createEgress } from '../../src/providers/egress.ts';
import { readSearchConfig } from '../../src/providers/search-config.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { randomFrom } from '../filters/generated-leads.ts';
import { createTestApi } from '../support/test-api.ts';
import { judgeAll } from './crash/crash-figures.ts';
import { subscribe } from './crash/crash-rounds.ts';
import { startWriters } from './crash/crash-writers.ts';
import { startHookReceiver } from './crash/hook-receiver.ts';
import { startPaidProvider } from './crash/paid-provider.ts';
import { type Line, openLine } from './database-line.ts';

const seconds = Number(process.env.PUFFLE_AWAY_SECONDS ?? 30);
const egressAllow = ['127.0.0.1'];
const seed = 20_261_126;

const outages: readonly { name: string; begin(line: Line): Promise<void>; end(line: Line): Promise<void> }[] = [
  { name: 'away', begin: (line) => line.cut(), end: (line) => line.mend() },
  { name: 'silent', begin: async (line) => line.freeze(), end: async (line) => line.thaw() },
];

type Refused = { readonly status: number; readonly answer: { readonly code: string } };

test.each(outages)(
  `a database that is $name for ${seconds} s among 16 clients costs 503s, and nothing else`,
  async ({ name, begin, end }) => {
    const api = await createTestApi({ hasBackground: false });
    const line = await openLine(api.test.app.url);
    const folder = await mkdtemp(join(tmpdir(), 'puffle-outage-'));
    const provider = await startPaidProvider(folder);
    const receiver = await startHookReceiver();
    const log = pino({ level: 'silent' });
    const role = api.test.app.role;
    const address = { url: line.url, ...(role === undefined ? {} : { role }) };
    const database = openDatabase(address, { applicationName: 'puffle-outage', log });
    const search = createSearch(readSearchConfig(provider.settings), null, createEgress(egressAllow));
    const app = createApp({ database, log, search, egressAllow });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    await subscribe({ url }, api.workspace.key, receiver);

    const refused: Refused[] = [];
    const unanswered: unknown[] = [];
    const evidence = {
      keep: (kind: string, found: unknown) =>
        void (kind === 'answer' ? refused.push(found as Refused) : unanswered.push(found)),
      keepLog: () => undefined,
      keepData: () => undefined,
    };
    const apiKey = api.workspace.key;
    const writers = startWriters({ clients: 16, apiKey, url, random: randomFrom(seed), run: `o-${name}`, evidence });
    await writers.untilAcknowledged(200);
    await begin(line);
    await delay(seconds * 1000);
    const meanwhile = refused.length;
    const endedAt = performance.now();
    await end(line);
    await writers.untilAcknowledged(1);
    const backMs = Math.round(performance.now() - endedAt);
    await writers.untilAcknowledged(200);
    await writers.stop();
    const witnesses = { writers, receiver, provider, evidence };
    const figures = await judgeAll(api.test.database, witnesses, { crashes: 1, awaitsEvents: true });
    console.info(JSON.stringify({ name, seconds, refused: refused.length, meanwhile, backMs, ...figures }));

    expect(figures).toMatchObject({ lost: [], torn: [], failures: [], jobs: [], doctor: [] });
    expect(unanswered).toEqual([]);
    expect(meanwhile).toBeGreaterThan(0);
    const answers = new Set(refused.map(({ status, answer }) => `${status} ${answer.code}`));
    expect([...answers].sort()).toEqual(expect.arrayContaining(['503 database_unavailable']));
    expect([...answers].every((answer) => answer.startsWith('503') || answer.startsWith('409'))).toBe(true);

    await app.close();
    await database.close();
    line.close();
    receiver.close();
    provider.close();
    await api.close();
    await rm(folder, { recursive: true });
  },
);
