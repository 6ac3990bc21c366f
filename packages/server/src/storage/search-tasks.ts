import type { ImportCounts, SearchFilters, SearchStatus, UnsupportedPiece } from '@puffle/contract';
import type { Origin } from '../domain/ledger/records.ts';
import { jsonText } from './columns.ts';
import type { Sql } from './database.ts';
import { isFree, withSettings } from './job-rows.ts';

export type SearchTaskRow = {
  readonly workspaceId: string;
  readonly id: string;
  readonly status: SearchStatus;
  readonly listId: string;
  readonly prompt: string;
  readonly title: string;
  readonly provider: string;
  readonly filters: SearchFilters;
  readonly unsupported: readonly UnsupportedPiece[];
  readonly origin: Origin;
  readonly fetchCount: number;
  readonly cursor: string | null;
  readonly hasMore: boolean;
  readonly rowsDone: number;
  readonly added: number;
  readonly creditsSpent: number;
  readonly creditsHeld: number;
  readonly attempts: number;
  readonly errorMessage: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
} & Omit<ImportCounts, 'received'>;

const taskColumns = `workspace_id as "workspaceId", id, status, list_id as "listId", prompt, title, provider, filters, unsupported,
  origin, fetch_count as "fetchCount", cursor, has_more as "hasMore", rows_done as "rowsDone", added, rejected, conflicts, merged,
  created, updated, unchanged, credits_spent as "creditsSpent", credits_held as "creditsHeld", attempts,
  error_message as "errorMessage", created_at as "createdAt", started_at as "startedAt", finished_at as "finishedAt"`;

export async function findSearchTask(sql: Sql, workspaceId: string, id: string): Promise<SearchTaskRow | null> {
  const [row] = await sql.query<SearchTaskRow>(
    `select ${taskColumns} from search_task where workspace_id = $1 and id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** The task, held until the transaction ends. */
export async function lockSearchTask(tx: Sql, workspaceId: string, id: string): Promise<SearchTaskRow | null> {
  const [row] = await tx.query<SearchTaskRow>(
    `select ${taskColumns} from search_task where workspace_id = $1 and id = $2 for update`,
    [workspaceId, id],
  );
  return row ?? null;
}

export async function listSearchTasks(sql: Sql, workspaceId: string, limit: number): Promise<SearchTaskRow[]> {
  return sql.query<SearchTaskRow>(
    `select ${taskColumns} from search_task where workspace_id = $1 order by id desc limit $2`,
    [workspaceId, limit],
  );
}

/** The newest search of a List that asked the same thing. */
export async function findPrecedingSearch(
  sql: Sql,
  workspaceId: string,
  listId: string,
  series: Buffer,
): Promise<Pick<SearchTaskRow, 'filters' | 'unsupported' | 'cursor'> | null> {
  const [row] = await sql.query<Pick<SearchTaskRow, 'filters' | 'unsupported' | 'cursor'>>(
    `select filters, unsupported, cursor from search_task
     where workspace_id = $1 and list_id = $2 and series = $3 order by id desc limit 1`,
    [workspaceId, listId, series],
  );
  return row ?? null;
}

/** The search that is filling a List. */
export async function findActiveSearch(sql: Sql, workspaceId: string, listId: string): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `select id from search_task where workspace_id = $1 and list_id = $2 and status in ('pending', 'running')`,
    [workspaceId, listId],
  );
  return row?.id ?? null;
}

export type SearchTaskToInsert = Pick<
  SearchTaskRow,
  | 'id'
  | 'listId'
  | 'prompt'
  | 'title'
  | 'provider'
  | 'filters'
  | 'unsupported'
  | 'origin'
  | 'fetchCount'
  | 'cursor'
  | 'createdAt'
> & { readonly series: Buffer };

/** Null when a search is filling the List already: a racing one is waited for. */
export async function insertSearchTask(
  tx: Sql,
  workspaceId: string,
  row: SearchTaskToInsert,
): Promise<SearchTaskRow | null> {
  const [inserted] = await tx.query<SearchTaskRow>(
    `insert into search_task (workspace_id, id, status, list_id, prompt, series, title, provider, filters, unsupported, origin,
       fetch_count, cursor, next_at, created_at, heartbeat_at)
     values ($1, $2, 'pending', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, now())
     on conflict (workspace_id, list_id) where status in ('pending', 'running') do nothing
     returning ${taskColumns}`,
    [
      workspaceId,
      row.id,
      row.listId,
      row.prompt,
      row.series,
      row.title,
      row.provider,
      jsonText(row.filters),
      jsonText(row.unsupported),
      jsonText(row.origin),
      row.fetchCount,
      row.cursor,
      row.createdAt,
    ],
  );
  return inserted ?? null;
}

/**
 * Takes the search that has waited longest, that is due and that no live runner holds. Credits held for a call whose answer never
 * came count as spent.
 */
export async function claimSearchTask(
  tx: Sql,
  runner: string,
  staleSeconds: number,
  at: Date,
): Promise<{ row: SearchTaskRow; settings: Readonly<Record<string, unknown>> } | null> {
  const [row] = await tx.query<SearchTaskRow>(
    `update search_task set runner = $1, heartbeat_at = clock_timestamp(), status = 'running',
       started_at = coalesce(started_at, $3), credits_held = 0
     where (workspace_id, id) in (
       select workspace_id, id from search_task
       where status in ('pending', 'running') and next_at <= $3
         and ${isFree}
       order by next_at limit 1 for update skip locked
     )
     returning ${taskColumns}`,
    [runner, staleSeconds, at],
  );
  return withSettings(tx, row);
}

/** Says that the runner is alive; false when it has lost the search. */
export async function refreshSearchTask(sql: Sql, workspaceId: string, id: string, runner: string): Promise<boolean> {
  const rows = await sql.query(
    `update search_task set heartbeat_at = clock_timestamp()
     where workspace_id = $1 and id = $2 and runner = $3 and status = 'running' returning 1 as held`,
    [workspaceId, id, runner],
  );
  return rows.length > 0;
}

/** Holds a search for one transaction; null when this runner has lost it, or somebody has cancelled it. */
export async function holdSearchTask(
  tx: Sql,
  workspaceId: string,
  id: string,
  runner: string,
): Promise<SearchTaskRow | null> {
  const [row] = await tx.query<SearchTaskRow>(
    `select ${taskColumns} from search_task
     where workspace_id = $1 and id = $2 and runner = $3 and status = 'running' for update`,
    [workspaceId, id, runner],
  );
  return row ?? null;
}

export type SearchProgress = {
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly rows: number;
  readonly added: number;
  readonly counts: Omit<ImportCounts, 'received'>;
};

/** Moves a search on, in the transaction that writes its rows. */
export async function advanceSearchTask(
  tx: Sql,
  workspaceId: string,
  id: string,
  { cursor, hasMore, rows, added, counts }: SearchProgress,
): Promise<void> {
  await tx.query(
    `update search_task set cursor = $3, has_more = $4, rows_done = rows_done + $5, added = added + $6,
       rejected = rejected + $7, conflicts = conflicts + $8, merged = merged + $9, created = created + $10,
       updated = updated + $11, unchanged = unchanged + $12, attempts = 0, heartbeat_at = clock_timestamp()
     where workspace_id = $1 and id = $2`,
    [
      workspaceId,
      id,
      cursor,
      hasMore,
      rows,
      added,
      counts.rejected,
      counts.conflicts,
      counts.merged,
      counts.created,
      counts.updated,
      counts.unchanged,
    ],
  );
}

/** Puts a search off until `nextAt`, after an attempt that failed. */
export async function putOffSearchTask(tx: Sql, workspaceId: string, id: string, nextAt: Date): Promise<void> {
  await tx.query(
    `update search_task set attempts = attempts + 1, next_at = $3, runner = null where workspace_id = $1 and id = $2`,
    [workspaceId, id, nextAt],
  );
}

/** Lets go of a search: others that wait come first. */
export async function releaseSearchTask(
  sql: Sql,
  workspaceId: string,
  id: string,
  runner: string,
  at: Date,
): Promise<void> {
  await sql.query(
    `update search_task set runner = null, next_at = $4 where workspace_id = $1 and id = $2 and runner = $3`,
    [workspaceId, id, runner, at],
  );
}

/** Ends a search that has not ended. */
export async function finishSearchTask(
  tx: Sql,
  workspaceId: string,
  id: string,
  end: {
    readonly status: 'completed' | 'failed' | 'cancelled';
    readonly errorMessage: string | null;
    readonly at: Date;
  },
): Promise<SearchTaskRow | null> {
  const [row] = await tx.query<SearchTaskRow>(
    `update search_task set status = $3, error_message = $4, finished_at = $5, runner = null
     where workspace_id = $1 and id = $2 and status in ('pending', 'running') returning ${taskColumns}`,
    [workspaceId, id, end.status, end.errorMessage, end.at],
  );
  return row ?? null;
}
