import type { Decision } from '@puffle/contract';
import type { HeldKey } from '../domain/identity/fold/state.ts';
import type { EndedAssignment, ObservationRecord, Origin, RepeatRecord } from '../domain/ledger/records.ts';
import { binaryColumns } from './binary-array.ts';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export type ObservationRow = {
  id: string;
  lead_id: string | null;
  assigned_at: Date;
  kind: 'statement' | 'correction';
  at: Date;
  sender: Buffer;
  body_hash: Buffer;
  body: never;
  origin: Origin;
  mode: 'update' | 'fill' | 'keep';
  name_mismatch: boolean;
  keys: readonly (readonly [string, string, 0 | 1 | 2, string | null])[];
  canon_version: number;
  decision: Decision;
  import_id: string | null;
  import_row: number | null;
};

export const observationColumns = `id, lead_id, assigned_at, kind, at, sender, body_hash, body, origin, mode, name_mismatch, keys,
  canon_version, decision, import_id, import_row`;

export function readObservationRow(row: ObservationRow): ObservationRecord {
  return {
    id: row.id,
    leadId: row.lead_id,
    assignedAt: row.assigned_at,
    kind: row.kind,
    at: row.at,
    sender: row.sender.toString('hex'),
    bodyHash: row.body_hash.toString('hex'),
    body: row.body,
    origin: row.origin,
    mode: row.mode,
    isNameMismatch: row.name_mismatch,
    keys: row.keys.map(([kind, key, tier, exclusive]) => ({ kind, key, tier, exclusive })),
    canonVersion: row.canon_version,
    decision: row.decision,
    importId: row.import_id,
    importRow: row.import_row,
  };
}

/** The observations that count for these Leads now, and these others, in order. */
export async function listObservations(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  otherIds: readonly string[] = [],
): Promise<ObservationRecord[]> {
  const rows = await sql.query<ObservationRow>(
    `select ${observationColumns} from observation where workspace_id = $1 and lead_id = any($2::uuid[])
     union all
     select ${observationColumns} from observation
     where workspace_id = $1 and id = any($3::uuid[]) and (lead_id is null or lead_id <> all($2::uuid[]))
     order by id`,
    [workspaceId, leadIds, otherIds],
  );
  return rows.map(readObservationRow);
}

export type NewestObservation = {
  readonly leadId: string;
  readonly sender: string;
  readonly id: string;
  readonly bodyHash: string;
};

/** The newest observation of each sender about each Lead. */
export async function findNewestObservations(
  sql: Sql,
  workspaceId: string,
  wanted: readonly { leadId: string; sender: string }[],
): Promise<NewestObservation[]> {
  if (wanted.length === 0) return [];
  return sql.query<NewestObservation>(
    `select wanted.lead_id as "leadId", encode(wanted.sender, 'hex') as sender, found.id, encode(found.body_hash, 'hex') as "bodyHash"
     from unnest($2::uuid[], $3::bytea[]) as wanted (lead_id, sender)
     cross join lateral (
       select id, body_hash from observation
       where workspace_id = $1 and lead_id = wanted.lead_id and sender = wanted.sender
       order by id desc limit 1
     ) as found`,
    [workspaceId, ...binaryColumns(wanted, { leadId: 'uuid', sender: 'bytea' })],
  );
}

export async function insertObservations(
  tx: Sql,
  workspaceId: string,
  observations: readonly ObservationRecord[],
): Promise<void> {
  if (observations.length === 0) return;
  const rows = observations.map((observation) => ({
    ...observation,
    body: jsonText(observation.body),
    origin: jsonText(observation.origin),
    keys: jsonText(observation.keys.map((key: HeldKey) => [key.kind, key.key, key.tier, key.exclusive])),
    decision: jsonText(observation.decision),
  }));
  await tx.insert(
    `insert into observation (workspace_id, id, lead_id, assigned_at, kind, at, sender, body_hash, body, origin, mode,
       name_mismatch, keys, canon_version, decision, import_id, import_row)
     select $1, row.*
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::timestamptz[], $7::bytea[], $8::bytea[],
       $9::json[], $10::json[], $11::text[], $12::boolean[], $13::json[], $14::smallint[], $15::json[], $16::uuid[],
       $17::bigint[])
       as row (id, lead_id, assigned_at, kind, at, sender, body_hash, body, origin, mode, name_mismatch, keys,
         canon_version, decision, import_id, import_row)`,
    [workspaceId, ...binaryColumns(rows, writtenTypes)],
  );
}

const writtenTypes = {
  id: 'uuid',
  leadId: 'uuid',
  assignedAt: 'timestamptz',
  kind: 'text',
  at: 'timestamptz',
  sender: 'bytea',
  bodyHash: 'bytea',
  body: 'json',
  origin: 'json',
  mode: 'text',
  isNameMismatch: 'bool',
  keys: 'json',
  canonVersion: 'int2',
  decision: 'json',
  importId: 'uuid',
  importRow: 'int8',
} as const;

/** Where an observation counts from now on, and, when it is given to a Lead for good, to which. */
export type MovedObservation = {
  readonly id: string;
  readonly leadId: string | null;
  readonly assignedAt: Date;
  readonly homeId: string | null;
};

export async function moveObservations(
  tx: Sql,
  workspaceId: string,
  moved: readonly MovedObservation[],
): Promise<void> {
  if (moved.length === 0) return;
  await tx.query(
    `update observation set lead_id = row.lead_id, assigned_at = row.assigned_at,
       home_id = coalesce(row.home_id, observation.home_id)
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::uuid[]) as row (id, lead_id, assigned_at, home_id)
     where observation.workspace_id = $1 and observation.id = row.id`,
    [workspaceId, ...columns(moved, ['id', 'leadId', 'assignedAt', 'homeId'])],
  );
}

/**
 * The Lead to which each of these observations belongs beneath all merges: of which it was said, or to which an unmerge gave it. Merges
 * carry it from there to the Lead for which it counts, and a withdrawal only silences it.
 */
export async function findHomes(
  sql: Sql,
  workspaceId: string,
  observationIds: readonly string[],
): Promise<Map<string, string>> {
  if (observationIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; homeId: string }>(
    `select id, coalesce(home_id, (
       select assignment.lead_id from assignment where workspace_id = $1 and observation_id = observation.id
       order by from_at, to_at, cause_id limit 1
     ), lead_id) as "homeId"
     from observation where workspace_id = $1 and id = any($2::uuid[])`,
    [workspaceId, observationIds],
  );
  return new Map(rows.map((row) => [row.id, row.homeId]));
}

/** Of Leads for which an observation counted for no time, because one cause moved it on at once, the last one is kept. */
export async function insertAssignments(
  tx: Sql,
  workspaceId: string,
  ended: readonly EndedAssignment[],
): Promise<void> {
  if (ended.length === 0) return;
  const last = new Map(ended.map((one) => [`${one.observationId} ${one.from.getTime()} ${one.causeId}`, one]));
  await tx.query(
    `insert into assignment (workspace_id, observation_id, lead_id, from_at, to_at, cause_id)
     select $1, observation_id, lead_id, from_at, to_at, cause_id
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::timestamptz[], $6::uuid[])
       as row (observation_id, lead_id, from_at, to_at, cause_id)
     on conflict (workspace_id, observation_id, from_at, cause_id)
       do update set lead_id = excluded.lead_id, to_at = excluded.to_at`,
    [workspaceId, ...columns([...last.values()], ['observationId', 'leadId', 'from', 'to', 'causeId'])],
  );
}

export async function insertRepeats(tx: Sql, workspaceId: string, repeats: readonly RepeatRecord[]): Promise<void> {
  if (repeats.length === 0) return;
  const rows = repeats.map((repeat) => ({
    ...repeat,
    origin: jsonText(repeat.origin),
    decision: jsonText(repeat.decision),
  }));
  await tx.insert(
    `insert into repeat (workspace_id, id, observation_id, lead_id, at, origin, decision)
     select $1, row.*
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::json[], $7::json[])
       as row (id, observation_id, lead_id, at, origin, decision)`,
    [workspaceId, ...binaryColumns(rows, repeatTypes)],
  );
}

const repeatTypes = {
  id: 'uuid',
  observationId: 'uuid',
  leadId: 'uuid',
  at: 'timestamptz',
  origin: 'json',
  decision: 'json',
} as const;

/** A decision by its id: of an observation, or of a repeat of one. */
export async function findDecision(sql: Sql, workspaceId: string, id: string): Promise<Decision | null> {
  const [row] = await sql.query<{ decision: Decision }>(
    `select decision from observation where workspace_id = $1 and id = $2
     union all select decision from repeat where workspace_id = $1 and id = $2
     union all select decision from merge where workspace_id = $1 and id = $2`,
    [workspaceId, id],
  );
  return row?.decision ?? null;
}
