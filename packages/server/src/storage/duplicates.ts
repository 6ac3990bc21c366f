import type { LeadType } from '@puffle/contract';
import type { Profile } from '../domain/duplicates/read-profile.ts';
import type { LeadRecord } from '../domain/ledger/records.ts';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';
import { type LeadRow, leadColumns, readLeadRow } from './leads.ts';
import { oldestWrite } from './oldest-write.ts';
import { together } from './together.ts';

/** Two searches for duplicates in one workspace would count words twice: one works at a time. False when another does. */
export async function claimSearch(tx: Sql, workspaceId: string): Promise<boolean> {
  const [row] = await tx.query<{ held: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1::text, 2)) as held',
    [workspaceId],
  );
  return row?.held === true;
}

/** Waits for the search under way, so that it puts nothing back that is being deleted. */
export async function pauseSearch(tx: Sql, workspaceId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1::text, 2))', [workspaceId]);
}

export type SearchPlace = { readonly at: Date; readonly id: string };

/** Leads that changed after a place and are not indexed as they are now, oldest change first. */
export async function listChangedLeads(
  sql: Sql,
  workspaceId: string,
  after: SearchPlace,
  limit: number,
): Promise<LeadRecord[]> {
  const rows = await sql.query<LeadRow>(
    `select ${leadColumns} from lead
     where workspace_id = $1 and (updated_at, id) > ($2::timestamptz, $3::uuid) and status = 'live' and not exists (
       select from duplicate_profile as known
       where known.workspace_id = $1 and known.lead_id = lead.id and known.version = lead.version
     )
     order by updated_at, id limit $4`,
    [workspaceId, after.at, after.id, limit],
  );
  return rows.map(readLeadRow);
}

export async function hasChangesSince(sql: Sql, workspaceId: string, time: Date): Promise<boolean> {
  const [row] = await sql.query<{ found: boolean }>(
    'select exists (select from lead where workspace_id = $1 and updated_at > $2) as found',
    [workspaceId, time],
  );
  return row?.found === true;
}

/** Up to when every Lead is indexed. */
export async function findProgress(sql: Sql, workspaceId: string): Promise<Date | null> {
  const [row] = await sql.query<{ at: Date }>(
    'select done_until as at from duplicate_progress where workspace_id = $1',
    [workspaceId],
  );
  return row?.at ?? null;
}

/** Moves the mark to a time, but not past what a write still under way may yet put before it. */
export async function saveProgress(tx: Sql, workspaceId: string, at: Date): Promise<void> {
  await tx.query(
    `insert into duplicate_progress (workspace_id, done_until)
     values ($1, least($2::timestamptz, coalesce(${oldestWrite}, clock_timestamp()) - interval '10 seconds'))
     on conflict (workspace_id) do update set done_until = excluded.done_until`,
    [workspaceId, at],
  );
}

export type StoredProfile = { readonly leadId: string; readonly profile: Profile };

export async function findProfiles(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<Map<string, Profile>> {
  const rows = await sql.query<StoredProfile>(
    `select found.lead_id as "leadId", found.profile from unnest($2::uuid[]) as wanted (id)
     cross join lateral (
       select lead_id, profile from duplicate_profile where workspace_id = $1 and lead_id = wanted.id limit 1
     ) as found`,
    [workspaceId, leadIds],
  );
  return new Map(rows.map((row) => [row.leadId, row.profile]));
}

export type ProfileToWrite = StoredProfile & {
  readonly type: LeadType;
  readonly version: number;
  readonly keys: readonly string[];
};

export async function saveProfiles(tx: Sql, workspaceId: string, profiles: readonly ProfileToWrite[]): Promise<void> {
  const rows = profiles.map((row) => ({ ...row, profile: jsonText(row.profile) }));
  const profileRows = tx.query(
    `insert into duplicate_profile (workspace_id, lead_id, type, version, profile)
     select $1, lead_id, type, version, profile::json
     from unnest($2::uuid[], $3::text[], $4::int[], $5::text[]) as row (lead_id, type, version, profile)
     on conflict (workspace_id, lead_id) do update set version = excluded.version, profile = excluded.profile`,
    [workspaceId, ...columns(rows, ['leadId', 'type', 'version', 'profile'])],
  );
  const keys = profiles.flatMap(({ leadId, type, keys: own }) => own.map((key) => ({ leadId, type, key })));
  const values = [workspaceId, ...columns(keys, ['type', 'key', 'leadId'])];
  const keysGone = tx.query(
    `delete from duplicate_key where workspace_id = $1 and lead_id = any($5::uuid[]) and not exists (
       select from unnest($2::text[], $3::text[], $4::uuid[]) as row (type, key, lead_id)
       where row.lead_id = duplicate_key.lead_id and row.key = duplicate_key.key
     )`,
    [...values, profiles.map((row) => row.leadId)],
  );
  const keysNew = tx.query(
    `insert into duplicate_key (workspace_id, type, key, lead_id)
     select $1, type, key, lead_id from unnest($2::text[], $3::text[], $4::uuid[]) as row (type, key, lead_id)
     on conflict do nothing`,
    values,
  );
  await together([profileRows, keysGone, keysNew]);
}

export type TermCount = { readonly type: LeadType; readonly term: string; readonly leads: number };

export async function addTerms(tx: Sql, workspaceId: string, terms: readonly TermCount[]): Promise<void> {
  if (terms.length === 0) return;
  const counted = tx.query(
    `insert into duplicate_term (workspace_id, type, term, leads)
     select $1, type, term, leads from unnest($2::text[], $3::text[], $4::int[]) as row (type, term, leads)
     on conflict (workspace_id, type, term) do update set leads = duplicate_term.leads + excluded.leads`,
    [workspaceId, ...columns(terms, ['type', 'term', 'leads'])],
  );
  const fewer = terms.filter((term) => term.leads < 0);
  if (fewer.length === 0) return void (await counted);
  const forgotten = tx.query(
    `delete from duplicate_term using unnest($2::text[], $3::text[]) as row (type, term)
     where duplicate_term.workspace_id = $1 and duplicate_term.type = row.type and duplicate_term.term = row.term
       and duplicate_term.leads <= 0`,
    [workspaceId, ...columns(fewer, ['type', 'term'])],
  );
  await together([counted, forgotten]);
}

export async function findTerms(
  sql: Sql,
  workspaceId: string,
  terms: readonly { readonly type: LeadType; readonly term: string }[],
): Promise<TermCount[]> {
  return sql.query<TermCount>(
    `select wanted.type, wanted.term, found.leads from unnest($2::text[], $3::text[]) as wanted (type, term)
     cross join lateral (
       select leads from duplicate_term where workspace_id = $1 and type = wanted.type and term = wanted.term limit 1
     ) as found`,
    [workspaceId, ...columns(terms, ['type', 'term'])],
  );
}

export type Candidate = { readonly leadId: string; readonly otherId: string };

/** Live Leads that share a blocking key with one of these Leads; keys that more than `mostShare` Leads have are left out. */
export async function findCandidates(
  sql: Sql,
  workspaceId: string,
  keys: readonly { readonly leadId: string; readonly type: LeadType; readonly key: string }[],
  mostShare: number,
): Promise<Candidate[]> {
  return sql.query<Candidate>(
    `with probed as (
       select wanted.lead_id, found.other_id, count(*) over (partition by wanted.lead_id, wanted.key) as sharing
       from unnest($2::text[], $3::text[], $4::uuid[]) as wanted (type, key, lead_id)
       cross join lateral (
         select lead_id as other_id from duplicate_key
         where workspace_id = $1 and type = wanted.type and key = wanted.key limit $5 + 1
       ) as found
     )
     select distinct lead_id as "leadId", other_id as "otherId" from probed where sharing <= $5 and lead_id <> other_id`,
    [workspaceId, ...columns(keys, ['type', 'key', 'leadId']), mostShare],
  );
}

export type PairToWrite = {
  readonly leadA: string;
  readonly leadB: string;
  readonly type: LeadType;
  readonly band: number;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** Replaces the pairs of these Leads. */
export async function replacePairs(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  pairs: readonly PairToWrite[],
  at: Date,
): Promise<void> {
  const gone = ['lead_a', 'lead_b'].map((side) =>
    tx.query(`delete from duplicate_pair where workspace_id = $1 and ${side} = any($2::uuid[])`, [
      workspaceId,
      leadIds,
    ]),
  );
  await together([...gone, insertPairs(tx, workspaceId, pairs, at)]);
}

async function insertPairs(tx: Sql, workspaceId: string, pairs: readonly PairToWrite[], at: Date): Promise<void> {
  if (pairs.length === 0) return;
  const rows = pairs.map((pair) => ({ ...pair, reasons: jsonText(pair.reasons) }));
  await tx.query(
    `insert into duplicate_pair (workspace_id, lead_a, lead_b, type, band, score, reasons, at)
     select $1, lead_a, lead_b, type, band, score, reasons::json, $8
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::smallint[], $6::real[], $7::text[])
       as row (lead_a, lead_b, type, band, score, reasons)
     on conflict (workspace_id, lead_a, lead_b) do nothing`,
    [workspaceId, ...columns(rows, ['leadA', 'leadB', 'type', 'band', 'score', 'reasons']), at],
  );
}

/** Forgets what the search for duplicates holds about these Leads, and answers with what it had held. */
export async function forgetProfiles(tx: Sql, workspaceId: string, leadIds: readonly string[]): Promise<Profile[]> {
  if (leadIds.length === 0) return [];
  const rows = await tx.query<{ profile: Profile }>(
    'delete from duplicate_profile where workspace_id = $1 and lead_id = any($2::uuid[]) returning profile',
    [workspaceId, leadIds],
  );
  return rows.map((row) => row.profile);
}

/** Leads that stand no longer on their own and are still indexed, among these and those merged into them. */
export async function findGoneProfiles(sql: Sql, workspaceId: string, leadIds: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select lead.id from lead join duplicate_profile as known on known.workspace_id = $1 and known.lead_id = lead.id
     where lead.workspace_id = $1 and lead.merged_into = any($2::uuid[])`,
    [workspaceId, leadIds],
  );
  return rows.map((row) => row.id);
}

export type PairRow = {
  readonly leadA: string;
  readonly leadB: string;
  readonly type: LeadType;
  readonly band: number;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly at: Date;
};

export type PairPage = {
  readonly leadId: string | null;
  readonly type: LeadType | null;
  readonly band: number | null;
  readonly after: { readonly score: number; readonly leadA: string; readonly leadB: string } | null;
  readonly limit: number;
};

/** Pairs of live Leads about which no verdict was given, best first. */
export async function listPairs(sql: Sql, workspaceId: string, page: PairPage): Promise<PairRow[]> {
  const { leadId, type, band, after, limit } = page;
  const values = [
    workspaceId,
    leadId,
    type,
    band,
    after?.score ?? null,
    after?.leadA ?? null,
    after?.leadB ?? null,
    limit,
  ];
  return sql.queryUnprepared<PairRow>(
    `select pair.lead_a as "leadA", pair.lead_b as "leadB", pair.type, pair.band, pair.score, pair.reasons, pair.at
     from duplicate_pair as pair
     where pair.workspace_id = $1
       and ($2::uuid is null or pair.lead_a = $2 or pair.lead_b = $2)
       and ($3::text is null or pair.type = $3) and ($4::int is null or pair.band = $4)
       and ($5::real is null or pair.score < $5::real
         or (pair.score = $5::real and (pair.lead_a, pair.lead_b) > ($6::uuid, $7::uuid)))
       and exists (select from lead where workspace_id = $1 and id = pair.lead_a and status = 'live')
       and exists (select from lead where workspace_id = $1 and id = pair.lead_b and status = 'live')
       and not exists (
         select from verdict where workspace_id = $1
           and ((holds_a = pair.lead_a and holds_b = pair.lead_b) or (holds_a = pair.lead_b and holds_b = pair.lead_a))
       )
     order by pair.score desc, pair.lead_a, pair.lead_b limit $8`,
    values,
  );
}
