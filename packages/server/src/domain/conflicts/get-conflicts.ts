import type { Conflict } from '@puffle/contract';
import { type ConflictRow, findHeads, findLeadNames, listConflicts } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { describeAuthors } from '../history/describe-authors.ts';
import { profileUrl } from '../identity/canonicalize/profile.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';

/** The queue of contradictions: the identifier, the Leads, what was said, and the call that settles it. */
export const getConflicts: ReadVerb<'getConflicts'> = async (sql, ctx, { query }) => {
  const limit = query.limit ?? 50;
  const leadIds = query.id === undefined ? null : [await headId(sql, ctx.workspaceId, query.id)];
  const rows = await listConflicts(sql, ctx.workspaceId, {
    leadIds,
    type: query.type ?? null,
    state: query.state ?? 'open',
    beforeId: readIdCursor(query.cursor),
    limit: limit + 1,
  });
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return { body: { conflicts: await present(sql, ctx.workspaceId, page), nextCursor } };
};

async function headId(sql: Sql, workspaceId: string, id: string): Promise<string> {
  const head = await findSurvivor(sql, workspaceId, id);
  if (head === null) throw notFound('Lead', id);
  return head.id;
}

async function present(sql: Sql, workspaceId: string, rows: readonly ConflictRow[]): Promise<Conflict[]> {
  const named = [...new Set(rows.flatMap((row) => [...row.leadIds, ...(row.saidOf === null ? [] : [row.saidOf])]))];
  const heads = await findHeads(sql, workspaceId, named);
  const byId = await findLeadNames(sql, workspaceId, [...heads.values()]);
  const authors = await describeAuthors(
    sql,
    workspaceId,
    rows.map((row) => row.origin),
  );
  return rows.map((row, place) => {
    const ids = [...new Set(row.leadIds.map((id) => heads.get(id) ?? id))];
    const leads = ids.flatMap((id) => byId.get(id) ?? []);
    return {
      id: row.id,
      kind: row.kind,
      type: row.type,
      identifier: { kind: row.keyKind, key: row.key },
      detail: row.detail,
      leads: leads.map((lead) => ({ ...lead, holdsIdentifier: row.ownerId === lead.id })),
      evidence: {
        observationId: row.observationId,
        at: row.saidAt?.toISOString() ?? null,
        by: authors[place] ?? null,
        source: row.origin?.source ?? null,
        name: statedName(row.body),
        counts: row.saidOf,
      },
      openedAt: row.openedAt.toISOString(),
      settledAt: row.settledAt?.toISOString() ?? null,
      settledCause: row.settledCause,
      hint: row.settledAt === null ? hintFor(row, ids) : null,
    };
  });
}

function statedName(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('name' in body)) return null;
  const { name } = body;
  if (typeof name === 'string') return name;
  return typeof name === 'object' && name !== null && 'full' in name && typeof name.full === 'string'
    ? name.full
    : null;
}

function hintFor(row: ConflictRow, ids: readonly string[]): string {
  if (ids.length === 2) {
    return `POST /api/leads/verdicts { "leadIds": ${JSON.stringify(ids)}, "verdict": "same" | "different" } settles it for good.`;
  }
  if (row.kind === 'name_mismatch') {
    const fields = fieldsHolding(row);
    const orWithout = fields === null ? '' : `, or with ${fields} that leave ${row.key} out,`;
    return `PATCH /api/leads { "id": "${ids[0] ?? ''}" } with the right name${orWithout} settles it.`;
  }
  if (row.kind === 'shared_value')
    return 'The value identifies nobody any more; look through these Leads for wrong joins.';
  return `PATCH /api/leads { "id": "${ids[0] ?? ''}" } with the value that is right settles it.`;
}

/** The fields of a correction that can give an identifier up; null for a provider's id, since no correction writes `sources`. */
function fieldsHolding({ keyKind, key }: ConflictRow): string | null {
  if (keyKind === 'email' || keyKind === 'phone') return 'contacts';
  if (keyKind === 'domain' || keyKind === 'host') return 'a domain and socials';
  return profileUrl(keyKind, key) === null ? null : 'socials';
}
