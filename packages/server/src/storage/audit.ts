import { binaryColumns } from './binary-array.ts';
import type { Sql } from './database.ts';

export type AuditRow = {
  readonly id: string;
  readonly at: Date;
  readonly operation: string;
  readonly status: number;
  readonly outcome: string | null;
  readonly keyId: string | null;
  readonly actor: string | null;
  readonly address: string | null;
  readonly requestId: string;
  readonly subjectIds: readonly string[];
};

export async function insertAudit(sql: Sql, workspaceId: string, entries: readonly AuditRow[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({ ...entry, subjectIds: `{${entry.subjectIds.join(',')}}` }));
  await sql.insert(
    `insert into audit_entry (workspace_id, id, at, operation, status, outcome, key_id, actor, address, request_id, subject_ids)
     select $1, id, at, operation, status, outcome, key_id, actor, address::inet, request_id, subject_ids::uuid[]
     from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::smallint[], $6::text[], $7::uuid[], $8::text[], $9::text[],
       $10::text[], $11::text[])
       as row (id, at, operation, status, outcome, key_id, actor, address, request_id, subject_ids)`,
    [workspaceId, ...binaryColumns(rows, entryTypes)],
  );
}

const entryTypes = {
  id: 'uuid',
  at: 'timestamptz',
  operation: 'text',
  status: 'int2',
  outcome: 'text',
  keyId: 'uuid',
  actor: 'text',
  address: 'text',
  requestId: 'text',
  subjectIds: 'text',
} as const;

export type AuditFilter = {
  readonly operation: string | null;
  readonly keyId: string | null;
  readonly actor: string | null;
  readonly subjectId: string | null;
  readonly requestId: string | null;
  readonly refused: boolean | null;
  readonly since: Date | null;
  readonly until: Date | null;
};

export type AuditPageRow = AuditRow & { readonly keyName: string | null };

/** The entries that fit, newest first. Ids carry their time, a little after `at`: they bound what is read. */
export function selectAudit(
  workspaceId: string,
  filter: AuditFilter,
  beforeId: string | null,
  limit: number | null,
): { readonly text: string; readonly values: readonly unknown[] } {
  const { operation, keyId, actor, subjectId, requestId, refused, since, until } = filter;
  return {
    text: `select entry.id, entry.at, entry.operation, entry.status, entry.outcome, entry.key_id as "keyId",
       api_key.name as "keyName", entry.actor, host(entry.address) as address, entry.request_id as "requestId",
       entry.subject_ids::text[] as "subjectIds"
     from audit_entry as entry
     left join api_key on api_key.workspace_id = $1 and api_key.id = entry.key_id
     where entry.workspace_id = $1
       and ($2::text is null or entry.operation = $2)
       and ($3::uuid is null or entry.key_id = $3)
       and ($4::text is null or entry.actor = $4)
       and ($5::uuid is null or entry.subject_ids @> array[$5::uuid])
       and ($6::text is null or entry.request_id = $6)
       and ($7::boolean is null or (entry.status >= 400) = $7)
       and ($8::timestamptz is null or entry.at >= $8) and ($9::uuid is null or entry.id >= $9)
       and ($10::timestamptz is null or entry.at < $10) and ($11::uuid is null or entry.id < $11)
       and ($12::uuid is null or entry.id < $12)
     order by entry.id desc limit $13`,
    values: [
      workspaceId,
      operation,
      keyId,
      actor,
      subjectId,
      requestId,
      refused,
      since,
      since && firstIdOf(since.getTime()),
      until,
      until && firstIdOf(until.getTime() + latestIdMs),
      beforeId,
      limit,
    ],
  };
}

/** A call takes its id this long after its time at most. */
const latestIdMs = 10 * 60_000;

function firstIdOf(ms: number): string {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** Removes entries older than `before`, the oldest first; answers how many. The database refuses a `before` within 30 days. */
export async function pruneAudit(sql: Sql, workspaceId: string, before: Date, atMost: number): Promise<number> {
  const [row] = await sql.query<{ pruned: number }>('select prune_audit($1, $2, $3) as pruned', [
    workspaceId,
    before,
    atMost,
  ]);
  return row?.pruned ?? 0;
}
