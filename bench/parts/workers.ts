import type { Limits } from '../references.ts';
import type { Rivals } from '../rivals.ts';
import { loadLeads, startServer } from '../server.ts';
import { compare, compareWith, type Row } from '../table.ts';
import { takeTurns } from '../turns.ts';
import { get } from './reads.ts';

/** The same gets and creates, from two processes that share the port and the engine. */
export async function measureWorkers(dataDir: string, rivals: Rivals, limits: Limits, seconds: number): Promise<Row[]> {
  const server = await startServer(dataDir, 4794, { PUFFLE_WORKERS: '2' });
  try {
    const ids = await loadLeads(server, 'workers', 2_000);
    const slice = seconds / 4;
    const turns = await takeTurns({
      some: () => get(server, ids, 16, slice),
      many: () => get(server, ids, 64, slice),
      echo: () => rivals.echoGet(slice),
    });
    const created = await server.create('w64', 64, seconds);
    return [
      compare('2 workers: get, 16 connections', turns, 'some', 'bare echo, 64', 'echo'),
      compare('2 workers: get, 64 connections', turns, 'many', 'bare echo, 64', 'echo'),
      compareWith('2 workers: create, 64 connections', created, 'set-based INSERT', limits.insert),
    ];
  } finally {
    await server.stop();
  }
}
