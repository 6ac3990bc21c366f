import type pg from 'pg';

/** Rows are written and read the same way by every version of PostgreSQL and on every machine. */
const settings = {
  client_encoding: 'UTF8',
  search_path: 'public',
  TimeZone: 'UTC',
  DateStyle: 'ISO',
  IntervalStyle: 'iso_8601',
  bytea_output: 'hex',
  extra_float_digits: '1',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  // A policy that hides rows from the owner is to be an error and not a smaller backup.
  row_security: 'off',
};

export async function prepareSession(client: pg.Client): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await client.query('select set_config($1, $2, false)', [name, value]);
  }
}

export type StoredTable = {
  readonly name: string;
  readonly columns: readonly string[];
  /** What puts its rows into an order that is the same everywhere. */
  readonly order: string;
};

/** The tables of Puffle but for the ledger of migrations, which the header carries, and what a crash may empty. */
export async function listTables(client: pg.Client): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `select pg_class.relname as name,
       (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
       coalesce((
         select string_agg(quote_ident(attname) || case when attcollation = 0 then '' else ' collate "C"' end, ', ' order by place)
         from pg_index
         cross join unnest(indkey) with ordinality as key (number, place)
         join pg_attribute on attrelid = indrelid and attnum = key.number
         where indrelid = pg_class.oid and indisprimary
       ), 'ctid') as order
     from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relpersistence = 'p' and relname <> 'puffle_migration'
       and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
     order by relname collate "C"`,
  );
  return rows;
}

export function copyOut({ name, columns, order }: StoredTable, quote: (name: string) => string): string {
  const named = columns.map(quote).join(', ');
  return `copy (select ${named} from ${quote(name)} order by ${order}) to stdout`;
}
