import type { Database, Sql } from '../../src/storage/database.ts';

/** Keeps the text of every statement that goes through it. */
export function recording(database: Database, texts: Set<string>): Database {
  const wrap = (sql: Sql): Sql => ({
    query(text, values) {
      texts.add(text);
      return sql.query(text, values);
    },
    queryUnprepared(text, values) {
      texts.add(text);
      return sql.queryUnprepared(text, values);
    },
    insert(text, values) {
      texts.add(text);
      return sql.insert(text, values);
    },
  });
  return {
    ...database,
    read: (work) => database.read((sql) => work(wrap(sql))),
    transaction: (work, options) => database.transaction((tx) => work(wrap(tx)), options),
    stream(text, values, batchSize) {
      texts.add(text);
      return database.stream(text, values, batchSize);
    },
  };
}

type PlanNode = { readonly [field: string]: unknown; readonly Plans?: readonly PlanNode[] };

/** Tables of `distributed` that a statement reads or writes without saying of which workspace; null when it can not be explained. */
export async function tablesWithoutWorkspace(
  sql: Sql,
  text: string,
  distributed: readonly string[],
): Promise<string[] | null> {
  const query = text.replace(/^\s*declare \w+ no scroll cursor for/i, '');
  if (!/^\s*(?:select|with|insert|update|delete)\b/i.test(query)) return null;
  const [row] = await sql.queryUnprepared<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `explain (generic_plan, verbose, format json) ${query}`,
  );
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  return plan === undefined ? null : [...new Set(findUnscoped(plan, '', distributed))];
}

/** A table is scoped by a condition of its own, or by one of a join above that names it. */
function findUnscoped(node: PlanNode, above: string, distributed: readonly string[]): string[] {
  const own = conditionsOf(node);
  const table = String(node['Relation Name'] ?? '');
  const alias = String(node.Alias ?? table);
  const isInsert = node['Node Type'] === 'ModifyTable' && node.Operation === 'Insert';
  const isScoped =
    isInsert || node.Schema !== 'public' || !distributed.includes(table)
      ? true
      : node['Node Type'] === 'ModifyTable' || own.includes('workspace_id') || above.includes(`${alias}.workspace_id`);
  return [
    ...(isScoped ? [] : [table]),
    ...(node.Plans ?? []).flatMap((child) => findUnscoped(child, `${above} ${own}`, distributed)),
  ];
}

function conditionsOf(node: PlanNode): string {
  return Object.entries(node)
    .filter(([field]) => /Cond|Filter/.test(field))
    .map(([, value]) => String(value))
    .join(' ');
}
