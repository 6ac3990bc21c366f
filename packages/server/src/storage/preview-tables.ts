import type pg from 'pg';
import type { Sql } from './database.ts';

/**
 * A dry run of an import writes what it would write into tables of the same names and columns in the schema `preview`, under its own
 * id as the workspace: the real code finds them first on the search path. They are not logged and have no foreign keys; a crash
 * empties them, and the dry run begins again.
 */
const previewSchema = 'preview';

/** Tables of a workspace that taking in Leads never touches. */
const leftOut = [
  'api_key',
  'idempotency',
  'import',
  'import_chunk',
  'import_error',
  'import_example',
  'import_mapping',
  'withdrawal',
  'withdrawal_lead',
];

const mirrored = `select pg_class.relname as name from pg_class
  join pg_attribute on attrelid = pg_class.oid and attname = 'workspace_id' and not attisdropped
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all($1) order by relname`;

/** Makes the preview tables anew in the transaction under way, as the tables are then; indexes for text search are left out. */
export async function rebuildPreviewTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(mirrored, [leftOut]);
  const tables = rows.map(
    ({ name }) =>
      `create unlogged table ${previewSchema}.${name} (like public.${name} including defaults including indexes);`,
  );
  await client.query(`
    set local client_min_messages = warning;
    drop schema if exists ${previewSchema} cascade;
    create schema ${previewSchema};
    ${tables.join('\n')}
    do $$
    declare found record;
    begin
      for found in select indexname from pg_indexes where schemaname = '${previewSchema}' and indexdef like '%USING gin%' loop
        execute format('drop index ${previewSchema}.%I', found.indexname);
      end loop;
      for found in
        select distinct grant_item.grantee::regrole as role
        from pg_class, aclexplode(relacl) as grant_item
        where relnamespace = 'public'::regnamespace and relkind = 'r' and grant_item.privilege_type = 'INSERT'
          and grant_item.grantee not in (relowner, 0)
      loop
        execute format('grant usage on schema ${previewSchema} to %s', found.role);
        execute format('grant select, insert, update, delete, truncate on all tables in schema ${previewSchema} to %s', found.role);
      end loop;
    end $$`);
}

/** From here on the transaction reads and writes the preview tables. */
export async function enterPreview(tx: Sql): Promise<void> {
  await tx.queryUnprepared(`set local search_path = ${previewSchema}, public`);
}

const clearLock = 714_090_302;

/** Whether the copies of a dry run are there: the List under its own id says so. */
export async function hasPreview(tx: Sql, previewId: string): Promise<boolean> {
  const rows = await tx.query(`select 1 from ${previewSchema}.list where workspace_id = $1 and id = $1`, [previewId]);
  return rows.length > 0;
}

/** Begins the copies of a dry run with what it reads whole, the Lists. */
export async function openPreview(tx: Sql, workspaceId: string, previewId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1)', [clearLock]);
  await tx.query(
    `insert into ${previewSchema}.list (workspace_id, id, name, lead_type, created_at, updated_at)
     values ($1, $1, '', 'mixed', now(), now())`,
    [previewId],
  );
  await copyRows(tx, 'list', workspaceId, previewId, 'true', []);
}

/** Copies Leads that the dry run has not met yet, with all that deciding about them reads. */
export async function copyToPreview(
  tx: Sql,
  workspaceId: string,
  previewId: string,
  leadIds: readonly string[],
): Promise<void> {
  if (leadIds.length === 0) return;
  const missing = await tx.query<{ id: string }>(
    `select id from unnest($2::uuid[]) as wanted (id)
     where not exists (select from ${previewSchema}.lead where workspace_id = $1 and lead.id = wanted.id)`,
    [previewId, leadIds],
  );
  if (missing.length === 0) return;
  const ids = [missing.map((lead) => lead.id)];
  await copyRows(tx, 'lead', workspaceId, previewId, 'id = any($3::uuid[])', ids);
  for (const table of ['identifier', 'weak_identifier', 'observation']) {
    await copyRows(tx, table, workspaceId, previewId, 'lead_id = any($3::uuid[])', ids);
  }
  await copyRows(tx, 'verdict', workspaceId, previewId, 'holds_a = any($3::uuid[]) or holds_b = any($3::uuid[])', ids);
  const conflicts = `select conflict_id from public.conflict_lead where workspace_id = $1 and holds_id = any($3::uuid[])`;
  await copyRows(tx, 'conflict', workspaceId, previewId, `id in (${conflicts})`, ids);
  await copyRows(tx, 'conflict_lead', workspaceId, previewId, `conflict_id in (${conflicts})`, ids);
}

async function copyRows(
  tx: Sql,
  table: string,
  workspaceId: string,
  previewId: string,
  where: string,
  values: readonly unknown[],
): Promise<void> {
  const found = await tx.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attname <> 'workspace_id' and attgenerated = ''
     order by attnum`,
    [`${previewSchema}.${table}`],
  );
  if (found.length === 0) return;
  const columns = found.map((column) => column.name).join(', ');
  await tx.query(
    `insert into ${previewSchema}.${table} (workspace_id, ${columns})
     select $2::uuid, ${columns} from public.${table} where workspace_id = $1 and (${where})
     on conflict do nothing`,
    [workspaceId, previewId, ...values],
  );
}

/** How many Leads a dry run has spoken of. */
export async function countPreviewLeads(sql: Sql, previewId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(distinct lead_id) as count from ${previewSchema}.observation where workspace_id = $1 and import_id = $1`,
    [previewId],
  );
  return row?.count ?? 0;
}

/** Removes what a dry run has left, all at once when no other is under way. */
export async function clearPreview(tx: Sql, previewId: string, isOnly: () => Promise<boolean>): Promise<void> {
  const tables = await tx.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
     where relnamespace = to_regnamespace($1) and relkind = 'r' order by relname`,
    [previewSchema],
  );
  if (tables.length === 0) return;
  const names = tables.map(({ name }) => `${previewSchema}.${name}`);
  await tx.query('select pg_advisory_xact_lock($1)', [clearLock]);
  if (await isOnly()) await tx.queryUnprepared(`truncate ${names.join(', ')}`);
  else for (const name of names) await tx.query(`delete from ${name} where workspace_id = $1`, [previewId]);
}
