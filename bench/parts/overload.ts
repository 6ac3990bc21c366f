import { applyLoad } from '../load.ts';
import { createRequest, type Server } from '../server.ts';
import { ms, perSecond, type Row } from '../table.ts';

/** Creates arrive at four times the rate that the server sustains, for a minute unless told; somebody reads meanwhile. */
export async function measureOverload(server: Server, seconds: number, ids: readonly string[]): Promise<Row[]> {
  const peak = await server.create('peak', 64, Math.min(seconds, 10));
  const [creates, reads] = await Promise.all([
    applyLoad({
      ...server,
      connections: 1500,
      arrivals: peak.perSecond * 4,
      seconds,
      method: 'POST',
      request: createRequest('over'),
    }),
    applyLoad({
      ...server,
      connections: 8,
      arrivals: 20,
      seconds,
      method: 'GET',
      request: (n) => ({ path: `/api/leads?id=${ids[(n * 7919) % ids.length]}` }),
    }),
  ]);
  const refused = creates.statuses.get(503) ?? 0;
  const others = creates.failures - refused;
  return [
    {
      work: `creates at 4x the peak for ${seconds} s: goodput`,
      figure: `${perSecond(creates.perSecond)}, p99 ${ms(creates.p99Ms)}`,
      beside: `peak ${perSecond(peak.perSecond)}`,
      ratio: creates.perSecond / peak.perSecond,
      target: '0.8',
    },
    {
      work: 'refused with 503 meanwhile',
      figure: `${refused}, ${creates.mute} without Retry-After, ${others} other failures, ${creates.unsent} not sent`,
    },
    {
      work: 'interactive read meanwhile, p99',
      figure: `${ms(reads.p99Ms)}${reads.failures > 0 ? `, ${reads.failures} FAILED` : ''}`,
      target: '200 ms',
    },
  ];
}
