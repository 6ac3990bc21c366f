import { applyLoad, type LoadResult } from '../load.ts';
import type { Rivals } from '../rivals.ts';
import type { Server } from '../server.ts';
import { compare, type Row } from '../table.ts';
import { takeTurns } from '../turns.ts';

/** Single Leads by random ids, in turn with the bare echo. */
export async function measureReads(
  server: Server,
  rivals: Rivals,
  seconds: number,
  ids: readonly string[],
): Promise<Row[]> {
  const slice = seconds / 4;
  const turns = await takeTurns({
    one: () => get(server, ids, 1, slice),
    some: () => get(server, ids, 16, slice),
    many: () => get(server, ids, 64, slice),
    echo: () => rivals.echoGet(slice),
  });
  return [
    compare('get, 1 connection', turns, 'one', 'bare echo, 64', 'echo'),
    compare('get, 16 connections', turns, 'some', 'bare echo, 64', 'echo'),
    compare('get, 64 connections', turns, 'many', 'bare echo, 64', 'echo', '0.35'),
  ];
}

export function get(server: Server, ids: readonly string[], connections: number, seconds: number): Promise<LoadResult> {
  const request = (n: number) => ({ path: `/api/leads?id=${ids[(n * 7919) % ids.length]}` });
  return applyLoad({ ...server, connections, seconds, method: 'GET', request });
}
