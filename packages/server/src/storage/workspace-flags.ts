import type { Sql } from './database.ts';

/** What most workspaces have nothing of: those pay one probe of each empty index. */
export type WorkspaceFlags = {
  /** Somebody was erased whose identifiers are to be recognised. */
  readonly hasSuppressions: boolean;
  /** An endpoint wants to be told what happens. */
  readonly hasWebhooks: boolean;
};

/** One row about the workspace `$1`. */
export const selectFlags = `select exists (select from suppression where workspace_id = $1) as "hasSuppressions",
  exists (select from webhook_endpoint where workspace_id = $1 and disabled_at is null) as "hasWebhooks"`;

export async function readFlags(sql: Sql, workspaceId: string): Promise<WorkspaceFlags> {
  const [row] = await sql.query<WorkspaceFlags>(selectFlags, [workspaceId]);
  if (row === undefined) throw new Error('A workspace was asked about and nothing was answered.');
  return row;
}
