import { applyLoad, type LoadResult } from '../load.ts';
import { personPayload } from '../payloads.ts';
import type { Limits } from '../references.ts';
import type { Server } from '../server.ts';
import { ms, perSecond, type Row } from '../table.ts';

/** Single creates over 1, 16 and 64 connections, repeats of known persons, and batches of 1,000. */
export async function measureWrites(server: Server, limits: Limits, seconds: number, known: number): Promise<Row[]> {
  const one = await server.create('c1', 1, seconds);
  const some = await server.create('c16', 16, seconds);
  const many = await server.create('c64', 64, seconds);
  const again = await applyLoad({
    ...server,
    connections: 64,
    seconds,
    method: 'POST',
    request: (n) => ({ path: '/api/leads', body: personPayload('seed', n % known) }),
  });
  const batch = await measureBatches(server);
  return [
    {
      work: 'create, 1 connection, p50',
      figure: `${ms(one.p50Ms)} (${told(one)})`,
      beside: `one INSERT + commit ${ms(limits.oneInsertMs)}`,
      ratio: one.p50Ms / limits.oneInsertMs,
      target: '<= 3',
    },
    compare('create, 16 connections', some, 'set-based INSERT', limits.insert),
    compare('create, 64 connections', many, 'set-based INSERT', limits.insert, '0.5'),
    compare('', many, 'hand-written handler', limits.handwritten, '2'),
    compare('', many, 'bare echo', limits.echo, '0.30'),
    compare('reuse (unchanged), 64 connections', again, 'create, 64 connections', many.perSecond, '1.5'),
    {
      work: 'batch of 1,000, one after another',
      figure: `${batch.toFixed(0)} Leads/s`,
      beside: `COPY ${perSecond(limits.copy)}`,
      ratio: batch / limits.copy,
      target: '0.7',
    },
  ];
}

export function compare(work: string, result: LoadResult, beside: string, reference: number, target?: string): Row {
  return {
    work,
    figure: told(result),
    beside: `${beside} ${perSecond(reference)}`,
    ratio: result.perSecond / reference,
    ...(target === undefined ? {} : { target }),
  };
}

export function told(result: LoadResult): string {
  const failed = result.failures > 0 ? `, ${result.failures} FAILED` : '';
  return `${perSecond(result.perSecond)}, p50 ${ms(result.p50Ms)}, p99 ${ms(result.p99Ms)}${failed}`;
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
