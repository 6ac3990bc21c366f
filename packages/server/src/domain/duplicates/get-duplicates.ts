import { type Band, type Duplicate, isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { listPairs, type PairPage, type PairRow } from '../../storage/duplicates.ts';
import { findLeads } from '../../storage/leads.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { projectLead } from '../identity/fold/project.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import type { LeadRecord } from '../ledger/records.ts';
import { cutPage, decodeCursor, invalidCursor } from '../page-cursor.ts';
import { isBehind } from './find-duplicates.ts';

const bandsInOrder: readonly Band[] = ['very_likely', 'likely', 'possible'];

/** Possible duplicates of one Lead, or of the workspace: best first, with what speaks for and against each pair. */
export const getDuplicates: ReadVerb<'getDuplicates'> = async (sql, ctx, { query }) => {
  const head = query.id === undefined ? null : await findSurvivor(sql, ctx.workspaceId, query.id);
  if (query.id !== undefined && head === null) throw notFound('Lead', query.id);
  const limit = query.limit ?? 50;
  const rows = await listPairs(sql, ctx.workspaceId, {
    leadId: head?.id ?? null,
    type: query.type ?? null,
    band: query.band === undefined ? null : bandsInOrder.indexOf(query.band) + 1,
    after: readPlace(query.cursor),
    limit: limit + 1,
  });
  const placeOf = ({ score, leadA, leadB }: PairRow) => ({ score: String(score), a: leadA, b: leadB });
  const { page, nextCursor } = cutPage(rows, limit, placeOf);
  const duplicates = await present(sql, ctx.workspaceId, page);
  return { body: { duplicates, nextCursor, searching: await isBehind(sql, ctx.workspaceId) } };
};

function readPlace(cursor: string | undefined): PairPage['after'] {
  if (cursor === undefined) return null;
  const { score, a, b } = decodeCursor(cursor, ['score', 'a', 'b']);
  // As precise as it is stored: what is larger than that, or smaller, the database would refuse.
  const single = Math.fround(Number(score));
  if (!Number.isFinite(single) || !isId(a) || !isId(b)) throw invalidCursor();
  return { score: single, leadA: a, leadB: b };
}

async function present(sql: Sql, workspaceId: string, rows: readonly PairRow[]): Promise<Duplicate[]> {
  const records = await findLeads(sql, workspaceId, [...new Set(rows.flatMap((row) => [row.leadA, row.leadB]))]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return rows.map((row) => ({
    leadIds: [row.leadA, row.leadB],
    leads: [row.leadA, row.leadB].flatMap((id) => describe(byId.get(id))),
    type: row.type,
    band: bandsInOrder[row.band - 1] ?? 'possible',
    reasons: [...row.reasons],
    foundAt: row.at.toISOString(),
  }));
}

function describe(record: LeadRecord | undefined): Duplicate['leads'] {
  if (record === undefined) return [];
  const lead = projectLead(record.state);
  const parts = lead.type === 'person' ? [lead.title, lead.company.name ?? lead.company.domain] : [lead.domain];
  const detail = [...parts, lead.location.city ?? lead.location.raw].filter(
    (part) => part !== null && part !== undefined,
  );
  return [{ id: record.id, name: lead.name.full, detail: detail.length === 0 ? null : detail.join(', ') }];
}
