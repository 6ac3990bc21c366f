import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { applyLoad, type LoadResult } from '../load.ts';
import { leadOf } from '../payloads.ts';
import type { Limits } from '../references.ts';
import { createRequest, type Server } from '../server.ts';
import { ms, perSecond, type Row } from '../table.ts';

/** Arrivals of single creates while an import runs: few enough that a quiet server answers each at once. */
const creates = { connections: 16, arrivals: 50 };

/**
 * An NDJSON file of Leads, three in ten of which are about a person of a row before, what it takes, what the server holds meanwhile,
 * how single creates fare beside it, and what creates cost among the Leads that it has left. The counts of the receipt are checked.
 */
export async function measureImport(server: Server, limits: Limits, rows: number, seconds: number): Promise<Row[]> {
  const few = await countLeads(server);
  const before = await server.create('few', 64, seconds);
  const quiet = await trickle(server, 'quiet', 4);
  await forgetPeak(server.pid);
  const startedAt = performance.now();
  const id = await sendFile(server, 'import', rows);
  const storedAt = performance.now();
  let isOver = false;
  const [done, busy] = await Promise.all([
    waitForImport(server, id).finally(() => {
      isOver = true;
    }),
    trickleUntil(server, () => isOver),
  ]);
  const took = (performance.now() - startedAt) / 1000;
  checkCounts(done, rows);
  const peak = await peakMemoryMb(server.pid);
  const many = await countLeads(server);
  const after = await server.create('many', 64, seconds);
  const leads = rows / took;
  const stored = `stored in ${((storedAt - startedAt) / 1000).toFixed(0)} s`;
  return [
    {
      work: `import of ${rows.toLocaleString('en')} NDJSON Leads, 30 % known`,
      figure: `${leads.toFixed(0)} Leads/s (${took.toFixed(0)} s, ${stored})`,
      beside: `COPY ${perSecond(limits.copy)}`,
      ratio: leads / limits.copy,
      target: '0.4',
    },
    { work: 'memory of the server, peak', figure: `${peak} MB`, target: '512 MB' },
    {
      work: 'single create beside the import, p99',
      figure: ms(busy.p99Ms),
      beside: `quiet ${ms(quiet.p99Ms)}`,
      ratio: busy.p99Ms / quiet.p99Ms,
      target: '<= 10',
    },
    {
      work: `create, 64 connections, among ${many.toLocaleString('en')} Leads`,
      figure: perSecond(after.perSecond),
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

/** Sends a file and answers with the id of its import. Rows are numbered within `run`. */
async function sendFile({ url, headers }: Server, run: string, rows: number): Promise<string> {
  const init = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(fileOf(run, rows))) as ReadableStream,
    duplex: 'half',
  };
  const answer = await fetch(`${url}/api/imports`, init as RequestInit);
  const body = (await answer.json()) as { import: { id: string } };
  if (answer.status >= 300) throw new Error(`The file was refused: ${JSON.stringify(body)}`);
  return body.import.id;
}

/** Of ten rows seven are new; one repeats, one is spelled differently, and one has a new title. */
function* fileOf(run: string, rows: number): Generator<string> {
  let lines = '';
  for (let n = 0; n < rows; n++) {
    const place = n % 10;
    const known = n - place + (place - 7);
    const lead = leadOf(run, place < 7 ? n : known);
    if (place === 8)
      lead.contacts = lead.contacts.map((contact) => ({ ...contact, value: contact.value.toUpperCase() }));
    if (place === 9) lead.title = `Former ${lead.title}`;
    lines += `${JSON.stringify(lead)}\n`;
    if (lines.length < 65_536) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

type Receipt = { readonly status: string; readonly counts: Readonly<Record<string, number>> };

async function waitForImport({ url, headers }: Server, id: string): Promise<Receipt> {
  for (;;) {
    const answer = await fetch(`${url}/api/imports?id=${id}`, { headers });
    const { import: found } = (await answer.json()) as { import: Receipt };
    if (!['pending', 'running'].includes(found.status)) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function checkCounts({ status, counts }: Receipt, rows: number): void {
  const known = (counts.updated ?? 0) + (counts.unchanged ?? 0);
  if (status === 'completed' && (counts.created ?? 0) * 10 === rows * 7 && known * 10 === rows * 3) return;
  throw new Error(`The import came out wrong: ${JSON.stringify({ status, counts })}`);
}

function trickle(server: Server, run: string, seconds: number): Promise<LoadResult> {
  return applyLoad({ ...server, ...creates, seconds, method: 'POST', request: createRequest(run) });
}

async function trickleUntil(server: Server, isOver: () => boolean): Promise<LoadResult> {
  return applyLoad({ ...server, ...creates, seconds: 3600, isOver, method: 'POST', request: createRequest('beside') });
}

/** From now on the peak counts anew. */
async function forgetPeak(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => undefined);
}

/** The most that a process has held since (resident, Linux only). */
async function peakMemoryMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024);
}
