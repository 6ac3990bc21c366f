import type { Sql } from './database.ts';

export type LimitUse = {
  readonly workspaceId: string;
  readonly keyId: string;
  readonly kind: string;
  readonly minute: Date;
  readonly used: number;
};

/** Adds to what a key has used in a minute, and answers what all servers have used of it. A new minute begins from nothing. */
export async function addUse(sql: Sql, { workspaceId, keyId, kind, minute, used }: LimitUse): Promise<number> {
  const [row] = await sql.query<{ used: number }>(
    `insert into limit_use as known (workspace_id, key_id, kind, minute, used) values ($1, $2, $3, $4, $5)
     on conflict (workspace_id, key_id, kind) do update set
       minute = excluded.minute,
       used = excluded.used + case when known.minute = excluded.minute then known.used else 0 end
     returning used`,
    [workspaceId, keyId, kind, minute, used],
  );
  return row?.used ?? used;
}
