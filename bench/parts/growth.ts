import type { Server } from '../server.ts';
import { perSecond, type Row } from '../table.ts';
import { sendFile, waitForImport } from './import.ts';

/** The rate of creates among many Leads beside that among few: what an import adds in between makes the difference. */
export async function measureGrowth(server: Server, rows: number, seconds: number): Promise<Row[]> {
  const few = await countLeads(server);
  const before = await server.create('few', 64, seconds);
  await waitForImport(server, await sendFile(server, 'growth', rows));
  const many = await countLeads(server);
  const after = await server.create('many', 64, seconds);
  return [
    {
      work: `create, 64 connections, among ${many.toLocaleString('en')} Leads`,
      figure: `${perSecond(after.perSecond)}`,
      beside: `among ${few.toLocaleString('en')}: ${perSecond(before.perSecond)}`,
      ratio: after.perSecond / before.perSecond,
      target: '0.8',
    },
  ];
}

/** The built-in List `all` is the first. */
async function countLeads({ url, headers }: Server): Promise<number> {
  const answer = await fetch(`${url}/api/lists`, { headers });
  const { lists } = (await answer.json()) as { lists: { leadCount: number }[] };
  return lists[0]?.leadCount ?? Number.NaN;
}
