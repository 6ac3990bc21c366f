import type { Database, Sql } from '../../../src/storage/database.ts';

/** By table: how many rows there are and a checksum of all of them, of one workspace or of all. */
export type Fingerprint = Readonly<Record<string, string>>;

/** What is kept about calls rather than by them: that a refused call or a read leaves these alone is no promise. */
const aboutCalls = { tables: ['audit_entry', 'limit_use'], columns: ['last_used_at'] };

/** What every table holds now. Two equal fingerprints mean that nothing was written between them. `audit`: nor said in the audit log. */
export async function fingerprint(
  database: Database,
  workspaceId?: string,
  { audit = false }: { readonly audit?: boolean } = {},
): Promise<Fingerprint> {
  return database.read(async (sql) => {
    const tables = (await readTables(sql)).filter(({ table }) => audit || !aboutCalls.tables.includes(table));
    const parts = tables.map(({ table, columns }) => {
      const shown = columns.filter((column) => !aboutCalls.columns.includes(column)).map((column) => `"${column}"`);
      const owner = columns.includes('workspace_id') ? 'workspace_id' : 'id';
      const where = workspaceId === undefined ? '' : `where ${owner}::text = '${workspaceId}'`;
      const sum = `count(*) || ' rows, checksum ' || coalesce(sum(hashtextextended(t::text, 0)), 0)`;
      return `select '${table}' as "table", ${sum} as sum from (select ${shown.join(', ')} from "${table}" ${where}) t`;
    });
    const rows = await sql.queryUnprepared<{ table: string; sum: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ table, sum }) => [table, sum]));
  });
}

/** Ids of the things of every kind that a workspace has, by table, the newest first. */
export async function idsByTable(database: Database, workspaceId: string): Promise<Record<string, string[]>> {
  return database.read(async (sql) => {
    const ids: Record<string, string[]> = {};
    for (const { table, columns } of await readTables(sql)) {
      if (!columns.includes('workspace_id') || !columns.includes('id')) continue;
      const live = table === 'lead' ? `and status = 'live'` : '';
      const text = `select id::text from "${table}" where workspace_id = $1 ${live} order by id desc limit 50`;
      const found = await sql.queryUnprepared<{ id: string }>(text, [workspaceId]);
      if (found.length > 0) ids[table] = found.map(({ id }) => id);
    }
    return ids;
  });
}

type Table = { readonly table: string; readonly columns: readonly string[] };

async function readTables(sql: Sql): Promise<Table[]> {
  return sql.queryUnprepared<Table>(`
    select c.relname as "table", array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid
    where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'puffle_migration'
    group by c.relname order by c.relname`);
}
