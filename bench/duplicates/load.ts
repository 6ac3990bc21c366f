import { randomBytes } from 'node:crypto';
import { DomainError } from '@puffle/server/domain/domain-error.ts';
import { findDuplicates } from '@puffle/server/domain/duplicates/find-duplicates.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { ingest } from '@puffle/server/domain/leads/ingest.ts';
import { parseLeadRow } from '@puffle/server/domain/leads/parse-lead-row.ts';
import type { Database } from '@puffle/server/storage/database.ts';
import { type GeneratedLead, generateLeads } from './generate-leads.ts';

/** The Leads that creates leave, with the truth of each: equal identifiers have been joined already. */
export async function load(
  database: Database,
  workspaceId: string,
  leads: readonly GeneratedLead[],
): Promise<Map<string, { truth: number; type: string }>> {
  const truthOf = new Map<string, { truth: number; type: string }>();
  for (let start = 0; start < leads.length; start += 1000) {
    const part = leads.slice(start, start + 1000);
    const requests = part.map(({ body }) => {
      const row = parseLeadRow(body, false);
      if (row instanceof DomainError) throw row;
      const origin = { keyId: workspaceId, actor: null, requestId: workspaceId };
      return { body: row.body, notes: [], onMatch: 'update', onConflict: 'resolve', origin } as const;
    });
    const tools = { workspaceId, ids: new IdSource(Date.now), now: new Date(), suppressionKey: randomBytes(32) };
    const settings = { autoMerge: 'on', defaultRegion: 'US', onSuppressed: 'refuse' } as const;
    const results = await database.transaction((tx) => ingest(tx, tools, settings, requests));
    results.forEach((result, place) => {
      const lead = part[place];
      if (result instanceof DomainError || lead === undefined) return;
      if (!truthOf.has(result.lead.id)) {
        truthOf.set(result.lead.id, { truth: lead.truth, type: String(lead.body.type) });
      }
    });
  }
  return truthOf;
}

/** How long one new Lead takes beside all the others. */
export async function reportLate(database: Database, workspaceId: string, count: number, seed: number): Promise<void> {
  const times: number[] = [];
  for (const lead of generateLeads(count, seed).slice(0, count)) {
    await load(database, workspaceId, [lead]);
    const from = performance.now();
    await findDuplicates(database, workspaceId, () => new Date());
    times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((count - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `one Lead: median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, worst of ${count} ${at(1)} ms\n`,
  );
}
