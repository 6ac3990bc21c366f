import { examine } from '../../../src/domain/doctor/examine.ts';
import type { Database } from '../../../src/storage/database.ts';
import { listWorkspaces } from '../../../src/storage/keys.ts';
import type { Acknowledged } from './crash-client.ts';
import type { Promised, SentImport, SentMerge } from './crash-writers.ts';

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

/** Imports that were accepted and are not there, not done, or done more than once. */
export async function judgeImports(database: Database, imports: readonly SentImport[]): Promise<string[]> {
  const rows = await database.read((sql) =>
    sql.queryUnprepared<{ id: string; found: string }>(
      `select wanted.id::text as id, concat_ws(' ', status, created, (
         select count(*) || ' observations of ' || count(distinct import_row) || ' rows for ' || count(distinct lead_id) || ' Leads'
         from observation where observation.import_id = wanted.id)) as found
       from unnest($1::uuid[]) as wanted (id) left join import on import.id = wanted.id`,
      [imports.map(({ id }) => id)],
    ),
  );
  const found = new Map(rows.map((row) => [row.id, row.found]));
  return imports.flatMap(({ id, tag, rows: count }) => {
    const wanted = `completed ${count} ${count} observations of ${count} rows for ${count} Leads`;
    return found.get(id) === wanted ? [] : [`import ${tag}: ${found.get(id)}`];
  });
}

/** Resolves when no import and no search waits or is worked on. */
export async function untilJobsRest(database: Database): Promise<void> {
  const isOpen = `status in ('pending', 'running')`;
  await untilNone(database, `select from import where ${isOpen} and stored_at is not null limit 1`);
  await untilNone(database, `select from search_task where ${isOpen} limit 1`);
}

/** Resolves when every event has been delivered. */
export async function untilDelivered(database: Database): Promise<void> {
  await untilNone(database, `select from webhook_delivery where status = 'pending' limit 1`);
}

async function untilNone(database: Database, text: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if ((await database.read((sql) => sql.query(text))).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Work is left after five minutes: ${text}`);
}

/** Acknowledged merges that are not there, and those taken back that are. */
export async function judgeMerges(database: Database, merges: readonly SentMerge[]): Promise<string[]> {
  const rows = await database.read((sql) =>
    sql.queryUnprepared<{ id: string; status: string }>(
      'select id::text as id, status from lead where id = any($1::uuid[])',
      [merges.map(({ loserId }) => loserId)],
    ),
  );
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return merges.flatMap(({ loserId, isUnmade }) => {
    const status = statuses.get(loserId);
    const isRight = isUnmade === null ? status !== undefined : status === (isUnmade ? 'live' : 'merged');
    return isRight ? [] : [`merge of ${loserId}, ${isUnmade === true ? 'unmade' : 'made'}: ${status}`];
  });
}

/**
 * Events that are missing or too many: each Lead is told once when it comes (and again when a merge is unmade), each merge once; what is
 * recorded as delivered was received, and nothing else was.
 */
export async function judgeEvents(database: Database, received: ReadonlyMap<string, number>): Promise<string[]> {
  const created = await database.read((sql) =>
    sql.queryUnprepared<{ finding: string }>(
      `with told as (
         select (data ->> 'leadId')::uuid as lead_id, count(*) as told from webhook_event where type = 'lead.created' group by 1
       ), unmade as (
         select lead_id, count(*) as unmade from merge_loser join merge on merge.id = merge_id
         where undone_at is not null group by 1
       )
       select concat_ws(' ', 'lead', coalesce(lead.id, told.lead_id), 'told', told, 'of', 1 + coalesce(unmade, 0)) as finding
       from lead full join told on told.lead_id = lead.id left join unmade on unmade.lead_id = lead.id
       where coalesce(told, 0) <> 1 + coalesce(unmade, 0) or lead.id is null
       union all
       select concat_ws(' ', merges, 'merges', told, 'told') from
         (select count(*) as merges from merge) as made,
         (select count(*) as told from webhook_event where type = 'lead.merged') as heard
       where merges <> told`,
    ),
  );
  const deliveries = await database.read((sql) =>
    sql.queryUnprepared<{ id: string; status: string }>('select event_id::text as id, status from webhook_delivery'),
  );
  const known = new Map(deliveries.map(({ id, status }) => [id, status]));
  const silent = deliveries.filter(({ id, status }) => status === 'delivered' && !received.has(id));
  const invented = [...received.keys()].filter((id) => !known.has(id));
  return [
    ...created.map(({ finding }) => finding),
    ...silent.map(({ id }) => `event ${id}: delivered to nobody`),
    ...invented.map((id) => `event ${id}: received and not there`),
  ];
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
