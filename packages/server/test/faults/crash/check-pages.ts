import { withSuperuser } from './server-process.ts';

const findings = `
  select 'table ' || relname || ' block ' || blkno || ': ' || msg as finding
  from pg_class cross join lateral verify_heapam(oid, check_toast => true)
  where relnamespace = 'public'::regnamespace and relkind = 'r'`;

const indexes = `
  select pg_class.oid::regclass::text as name, amname as method from pg_class join pg_am on pg_am.oid = relam
  where relnamespace = 'public'::regnamespace and relkind = 'i' order by 1`;

/** What amcheck finds in the tables and indexes of a data directory whose engine runs: every page, every index entry against its row. */
export async function checkPages(dataDir: string): Promise<string[]> {
  return withSuperuser(dataDir, async (client) => {
    await client.query('create schema if not exists amcheck');
    await client.query('create extension if not exists amcheck schema amcheck');
    await client.query('set search_path = public, amcheck');
    const found = (await client.query<{ finding: string }>(findings)).rows.map(({ finding }) => finding);
    for (const { name, method } of (await client.query<{ name: string; method: string }>(indexes)).rows) {
      const check = method === 'gin' ? 'gin_index_check($1)' : 'bt_index_parent_check($1, true, true, true)';
      await client.query(`select ${check}`, [name]).catch((error: unknown) => found.push(`index ${name}: ${error}`));
    }
    return found;
  });
}
