import { applyLoad } from '../load.ts';
import type { Limits } from '../references.ts';
import { loadLeads, startServer } from '../server.ts';
import type { Row } from '../table.ts';
import { compare } from './writes.ts';

/** The same gets and creates, from two processes that share the port and the engine. */
export async function measureWorkers(dataDir: string, limits: Limits, seconds: number): Promise<Row[]> {
  const server = await startServer(dataDir, 4794, { PUFFLE_WORKERS: '2' });
  try {
    const ids = await loadLeads(server, 'workers', 2_000);
    const rows: Row[] = [];
    for (const connections of [16, 64]) {
      const request = (n: number) => ({ path: `/api/leads?id=${ids[(n * 7919) % ids.length]}` });
      const read = await applyLoad({ ...server, connections, seconds, method: 'GET', request });
      rows.push(compare(`2 workers: get, ${connections} connections`, read, 'bare echo, 64', limits.echoGet));
    }
    const created = await server.create('w64', 64, seconds);
    rows.push(compare('2 workers: create, 64 connections', created, 'set-based INSERT', limits.insert));
    return rows;
  } finally {
    await server.stop();
  }
}
