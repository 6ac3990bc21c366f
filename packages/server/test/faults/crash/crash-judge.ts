import { examine } from '../../../src/domain/doctor/examine.ts';
import type { Database } from '../../../src/storage/database.ts';
import { listWorkspaces } from '../../../src/storage/keys.ts';
import type { Acknowledged, Promised } from './crash-writers.ts';

/** What a crash did that it must not do; empty lists when all is well. */
export type Judgement = {
  /** Acknowledged writes of which there is no trace, and Leads that an answer showed and that are gone. */
  readonly lost: readonly string[];
  /** Requests of which a part is there, or that are there more than once. */
  readonly torn: readonly string[];
};

/** Holds what the clients were told against what the database holds. */
export async function judge(
  database: Database,
  acknowledged: readonly Acknowledged[],
  promised: readonly Promised[],
): Promise<Judgement> {
  const decisions = await missingFrom(
    database,
    'select id from observation union all select id from repeat union all select id from merge',
    acknowledged.flatMap(({ decisionIds }) => decisionIds),
  );
  const leads = await missingFrom(
    database,
    'select id from lead',
    acknowledged.flatMap(({ leadIds }) => leadIds),
  );
  const counts = await countByName(
    database,
    promised.map(({ tag }) => tag),
  );
  const torn = promised.filter(({ tag, rows, isAcknowledged }) => {
    const found = counts.get(tag) ?? 0;
    return found !== rows && (isAcknowledged || found !== 0);
  });
  return {
    lost: [...decisions, ...leads],
    torn: torn.map(({ tag, rows }) => `${tag}: ${counts.get(tag) ?? 0} of ${rows}`),
  };
}

/** What the doctor finds in any workspace. */
export async function examineAll(database: Database): Promise<string[]> {
  const workspaces = await database.read(listWorkspaces);
  const findings: string[] = [];
  for (const { id } of workspaces) {
    const examination = await examine(database, id);
    findings.push(...examination.findings.map(({ check, subject, detail }) => `${check}: ${subject} ${detail}`));
  }
  return findings;
}

async function missingFrom(database: Database, present: string, ids: readonly string[]): Promise<string[]> {
  const rows = await database.read((sql) =>
    sql.queryUnprepared<{ id: string }>(
      `select wanted.id::text as id from unnest($1::uuid[]) as wanted (id) where wanted.id not in (${present})`,
      [ids],
    ),
  );
  return rows.map(({ id }) => id);
}

async function countByName(database: Database, names: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.read((sql) =>
    sql.queryUnprepared<{ name: string; found: number }>(
      `select body ->> 'name' as name, count(distinct lead_id)::int as found from observation
       where body ->> 'name' = any ($1) group by 1`,
      [names],
    ),
  );
  return new Map(rows.map(({ name, found }) => [name, found]));
}
