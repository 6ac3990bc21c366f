import type pg from 'pg';

type Piece = { readonly table: string; readonly name: string; readonly kind: string; readonly definition: string };

/** `p` and `u` make indexes that foreign keys need, so they come first and go last. */
const constraints = `select conrelid::regclass::text as table, quote_ident(conname) as name, contype::text as kind,
    pg_get_constraintdef(oid) as definition
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and conrelid <> 'puffle_migration'::regclass
  order by array_position('{p,u,f}'::text[], contype::text), conrelid::regclass::text, conname`;

const indexes = `select indrelid::regclass::text as table, indexrelid::regclass::text as name, 'i' as kind,
    pg_get_indexdef(indexrelid) as definition
  from pg_index
  join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid)
  order by 1, 2`;

export type TakenIndexes = { readonly constraints: readonly Piece[]; readonly indexes: readonly Piece[] };

/** Takes indexes and keys away: making them at once after the load is faster, and the order of the tables does not matter. */
export async function takeIndexes(client: pg.Client): Promise<TakenIndexes> {
  const taken = {
    constraints: (await client.query<Piece>(constraints)).rows,
    indexes: (await client.query<Piece>(indexes)).rows,
  };
  for (const { table, name } of taken.constraints.toReversed()) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  for (const { name } of taken.indexes) await client.query(`drop index ${name}`);
  return taken;
}

/** Makes them again. Whatever the rows violate is an error now. */
export async function remakeIndexes(client: pg.Client, taken: TakenIndexes): Promise<void> {
  const isForeign = ({ kind }: Piece): boolean => kind === 'f';
  for (const piece of taken.constraints.filter((each) => !isForeign(each))) await addConstraint(client, piece);
  for (const { definition } of taken.indexes) await client.query(definition);
  // Before the foreign keys: with statistics each is checked by one join.
  await client.query('analyze');
  for (const piece of taken.constraints.filter(isForeign)) await addConstraint(client, piece);
}

async function addConstraint(client: pg.Client, { table, name, definition }: Piece): Promise<void> {
  await client.query(`alter table ${table} add constraint ${name} ${definition}`);
}

/** Columns that number themselves go on after the highest number that is there. */
export async function advanceSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select pg_class.oid::regclass::text as sequence, refobjid::regclass::text as table, quote_ident(attname) as column
     from pg_class
     join pg_depend on objid = pg_class.oid and refclassid = 'pg_class'::regclass and deptype in ('a', 'i')
     join pg_attribute on attrelid = refobjid and attnum = refobjsubid
     where relkind = 'S' and relnamespace = 'public'::regnamespace`,
  );
  for (const { sequence, table, column } of rows) {
    await client.query(`select setval('${sequence}', max(${column})) from ${table} having max(${column}) is not null`);
  }
}
