import type { Sql } from './database.ts';

/** What the planner's own sample of Leads says about a filter: shares are between 0 and 1, and never 0 for what the sample does not have. */
export type LeadSample = {
  /** The share of Leads whose search text has a piece, one for each. */
  readonly pieceShares: readonly number[];
  /** The share of Leads whose search text has every text, in whatever field. */
  readonly foundShare: number;
  /** The share of Leads that pass the filter. */
  readonly matchShare: number;
  readonly typeShare: number;
  readonly workspaceShare: number;
  /** The newest and the oldest Lead of the workspace; null when there is none. */
  readonly newestId: string | null;
  readonly oldestId: string | null;
  /** Ids in their order with about `leadsBetween` Leads between two. */
  readonly ids: readonly string[];
  readonly leadsBetween: number;
};

type SampleRow = {
  texts: number;
  piece_counts: number[];
  found: number;
  matching: number;
  type_share: number | null;
  workspace_share: number | null;
  newest_id: string | null;
  oldest_id: string | null;
  ids: string[] | null;
  leads: number;
};

export type SampleQuestion = {
  readonly type: string | null;
  readonly pieces: readonly string[];
  /** What a Lead has to have all of. */
  readonly texts: readonly string[];
  /** The regular expressions that all have to match. */
  readonly patterns: readonly string[];
};

/** PostgreSQL keeps a hundred search texts and ids, evenly spread over all Leads, from its last ANALYZE. */
export async function sampleLeads(
  sql: Sql,
  workspaceId: string,
  { type, pieces, texts, patterns }: SampleQuestion,
): Promise<LeadSample> {
  const [row] = await sql.query<SampleRow>(sampleStatement, [workspaceId, type, pieces, texts, patterns]);
  if (row === undefined) throw new Error('The database does not say what it knows of Leads.');
  const ids = row.ids ?? [];
  const typeShare = type === null ? 1 : (row.type_share ?? shareOf(0, row.texts));
  return {
    pieceShares: row.piece_counts.map((count) => shareOf(count, row.texts)),
    foundShare: shareOf(row.found, row.texts),
    matchShare: shareOf(row.matching, row.texts) * typeShare,
    typeShare,
    workspaceShare: row.workspace_share ?? 0,
    newestId: row.newest_id,
    oldestId: row.oldest_id,
    ids,
    leadsBetween: Math.max(1, row.leads / Math.max(1, ids.length - 1)),
  };
}

/** Half a text stands for what the sample is too small to show. */
function shareOf(count: number, all: number): number {
  return Math.min(1, (count + 0.5) / (all + 1));
}

const sampleStatement = `
  with known as materialized (
    select attname, histogram_bounds::text::text[] as bounds, most_common_vals::text::text[] as common, most_common_freqs as shares
    from pg_stats where schemaname = 'public' and tablename = 'lead' and attname in ('workspace_id', 'id', 'type', 'folded')
  ), sample as materialized (select unnest(bounds) as folded from known where attname = 'folded')
  select (select count(*) from sample)::int as texts,
    array(
      select (select count(*) from sample where strpos(folded, piece) > 0)::int
      from unnest($3::text[]) with ordinality as piece (piece, place) order by place
    ) as piece_counts,
    (select count(*) from sample where not exists (select from unnest($4::text[]) as text where strpos(folded, text) = 0))::int as found,
    (select count(*) from sample where not exists (select from unnest($5::text[]) as pattern where folded !~ pattern))::int as matching,
    (select shares[array_position(common, $2::text)] from known where attname = 'type') as type_share,
    (select shares[array_position(common, $1::uuid::text)] from known where attname = 'workspace_id') as workspace_share,
    (select id from lead where workspace_id = $1 order by id desc limit 1) as newest_id,
    (select id from lead where workspace_id = $1 order by id limit 1) as oldest_id,
    (select bounds from known where attname = 'id') as ids,
    (select greatest(reltuples, 0) from pg_class where oid = 'public.lead'::regclass) as leads`;
