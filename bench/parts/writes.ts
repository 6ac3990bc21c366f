import { applyLoad } from '../load.ts';
import { personPayload } from '../payloads.ts';
import type { Limits } from '../references.ts';
import type { Rivals } from '../rivals.ts';
import type { Server } from '../server.ts';
import { compare, compareWith, ms, perSecond, type Row, told } from '../table.ts';
import { takeTurns } from '../turns.ts';

/** Single creates and repeats of known persons, in turn with the rivals; then batches of 1,000. */
export async function measureWrites(
  server: Server,
  rivals: Rivals,
  limits: Limits,
  seconds: number,
  known: number,
): Promise<Row[]> {
  const slice = seconds / 2;
  const again = (n: number) => ({ path: '/api/leads', body: personPayload('seed', n % known) });
  const turns = await takeTurns({
    one: (round) => server.create(`c1.${round}`, 1, slice),
    some: (round) => server.create(`c16.${round}`, 16, slice),
    create: (round) => server.create(`c64.${round}`, 64, slice),
    reuse: () => applyLoad({ ...server, connections: 64, seconds: slice, method: 'POST', request: again }),
    handwritten: (round) => rivals.handwritten(`${round}`, slice),
    echo: () => rivals.echo(slice),
  });
  const one = turns.middle('one');
  const batch = await measureBatches(server);
  return [
    {
      work: 'create, 1 connection, p50',
      figure: `${ms(one.p50Ms)} (${told(one)})`,
      beside: `one INSERT + commit ${ms(limits.oneInsertMs)}`,
      ratio: one.p50Ms / limits.oneInsertMs,
      target: '<= 3',
    },
    compareWith('create, 16 connections', turns.middle('some'), 'set-based INSERT', limits.insert),
    compareWith('create, 64 connections', turns.middle('create'), 'set-based INSERT', limits.insert, '0.5'),
    compare('', turns, 'create', 'hand-written handler', 'handwritten', '2'),
    compare('', turns, 'create', 'bare echo', 'echo', '0.30'),
    compare('reuse (unchanged), 64 connections', turns, 'reuse', 'create, 64 connections', 'create', '1.5'),
    {
      work: 'batch of 1,000, one after another',
      figure: `${batch.toFixed(0)} Leads/s`,
      beside: `COPY ${perSecond(limits.copy)}`,
      ratio: batch / limits.copy,
      target: '0.7',
    },
  ];
}

async function measureBatches({ url, headers }: Server): Promise<number> {
  const bodies = Array.from({ length: 10 }, (_, batch) =>
    JSON.stringify({
      leads: Array.from({ length: 1000 }, (_, i) => JSON.parse(personPayload('batch', batch * 1000 + i))),
    }),
  );
  const startedAt = performance.now();
  for (const body of bodies)
    await (await fetch(`${url}/api/leads/batch`, { method: 'POST', headers, body })).arrayBuffer();
  return (10_000 / (performance.now() - startedAt)) * 1000;
}
