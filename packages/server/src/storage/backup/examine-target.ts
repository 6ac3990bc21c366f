import type pg from 'pg';

/** What stands in a database that a backup is to replace. */
export type TargetFacts = {
  /** Null where there are no tables of Puffle. */
  readonly workspaces: number | null;
  readonly otherTables: readonly string[];
  /** Connections of servers that run on it. */
  readonly servers: number;
};

export async function examineTarget(client: pg.Client): Promise<TargetFacts> {
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
     order by relname`,
  );
  const names = tables.rows.map(({ name }) => name);
  const isPuffle = names.includes('puffle_migration');
  const servers = await client.query<{ servers: number }>(
    `select count(*)::int as servers from pg_stat_activity
     where datname = current_database() and application_name = 'puffle' and pid <> pg_backend_pid()`,
  );
  return {
    workspaces: isPuffle && names.includes('workspace') ? await countWorkspaces(client) : null,
    otherTables: isPuffle ? [] : names,
    servers: servers.rows[0]?.servers ?? 0,
  };
}

async function countWorkspaces(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from workspace');
  return rows[0]?.count ?? 0;
}
