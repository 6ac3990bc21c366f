import { applyLoad } from '../load.ts';
import type { Limits } from '../references.ts';
import type { Server } from '../server.ts';
import type { Row } from '../table.ts';
import { compare } from './writes.ts';

/** Single Leads by random ids. */
export async function measureReads(
  server: Server,
  limits: Limits,
  seconds: number,
  ids: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const connections of [1, 16, 64]) {
    const result = await applyLoad({
      ...server,
      connections,
      seconds,
      method: 'GET',
      request: (n) => ({ path: `/api/leads?id=${ids[(n * 7919) % ids.length]}` }),
    });
    const target = connections === 64 ? '0.35' : undefined;
    rows.push(compare(`get, ${connections} connections`, result, 'bare echo, 64', limits.echoGet, target));
  }
  return rows;
}
