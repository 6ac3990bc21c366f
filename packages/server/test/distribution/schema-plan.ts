import type { Sql } from '../../src/storage/database.ts';

/** Small tables that are read before the workspace is known: Citus keeps a copy of them on every node. */
export const referenceTables = ['workspace', 'api_key'] as const;
const localTables = ['puffle_migration'];

export type Plan = { readonly distributed: readonly string[]; readonly faults: readonly string[] };

type Key = { readonly table: string; readonly name: string; readonly columns: readonly string[] };
type ForeignKey = Key & { readonly target: string; readonly targets: readonly string[] };

/** Whether every table can be spread by its workspace: what Citus asks of primary keys, unique indexes and foreign keys. */
export async function planDistribution(sql: Sql): Promise<Plan> {
  const tables = await sql.queryUnprepared<{ name: string; columns: string[] }>(
    `select relname as name, (
       select array_agg(attname::text order by attnum) from pg_attribute where attrelid = pg_class.oid and attnum > 0
     ) as columns
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  const kept = new Set<string>([...referenceTables, ...localTables]);
  const spread = tables.filter(({ name }) => !kept.has(name));
  const distributed = spread.map(({ name }) => name);
  const isSpread = (table: string): boolean => distributed.includes(table);
  const uniques = (await sql.queryUnprepared<Key>(uniqueKeys)).filter(({ table }) => isSpread(table));
  const foreign = (await sql.queryUnprepared<ForeignKey>(foreignKeys)).filter(({ table }) => isSpread(table));
  const keyed = new Set(uniques.map(({ table }) => table));
  return {
    distributed,
    faults: [
      ...spread
        .filter(({ columns }) => columns[0] !== 'workspace_id')
        .map(({ name }) => `${name}: no workspace_id first`),
      ...distributed.filter((name) => !keyed.has(name)).map((name) => `${name}: no key`),
      ...uniques
        .filter(({ columns }) => columns[0] !== 'workspace_id')
        .map(({ name }) => `${name}: unique without workspace`),
      ...foreign.filter((key) => !isSpreadable(key, isSpread)).map(({ name }) => `${name}: points across workspaces`),
    ],
  };
}

function isSpreadable({ target, columns, targets }: ForeignKey, isSpread: (table: string) => boolean): boolean {
  if (!isSpread(target)) return referenceTables.some((table) => table === target);
  return columns[0] === 'workspace_id' && targets[0] === 'workspace_id';
}

/** The statements that spread the schema over the nodes of a Citus cluster. */
export function toStatements({ distributed }: Plan): string[] {
  return [
    ...referenceTables.map((table) => `select create_reference_table('${table}');`),
    ...distributed.map(
      (table) =>
        `select create_distributed_table('${table}', 'workspace_id'${table === 'lead' ? '' : `, colocate_with => 'lead'`});`,
    ),
  ];
}

const uniqueKeys = `select indrelid::regclass::text as table, indexrelid::regclass::text as name, (
    select array_agg(attname::text order by place) from unnest(indkey) with ordinality as key (number, place)
    join pg_attribute on attrelid = indrelid and attnum = key.number
  ) as columns
  from pg_index join pg_class on pg_class.oid = indrelid
  where relnamespace = 'public'::regnamespace and indisunique`;

const foreignKeys = `select conrelid::regclass::text as table, conname as name, confrelid::regclass::text as target,
    (select array_agg(attname::text order by place) from unnest(conkey) with ordinality as key (number, place)
     join pg_attribute on attrelid = conrelid and attnum = key.number) as columns,
    (select array_agg(attname::text order by place) from unnest(confkey) with ordinality as key (number, place)
     join pg_attribute on attrelid = confrelid and attnum = key.number) as targets
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
