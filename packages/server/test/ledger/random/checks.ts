import { expect } from 'vitest';
import { examine } from '../../../src/domain/doctor/examine.ts';
import { presentLead } from '../../../src/domain/leads/present-leads.ts';
import { leadAsOf } from '../../../src/domain/ledger/as-of.ts';
import { standingVerdict } from '../../../src/domain/ledger/standing-verdict.ts';
import type { Sql } from '../../../src/storage/database.ts';
import { withClient } from '../../../src/storage/engine/with-client.ts';
import { findVerdicts } from '../../../src/storage/ledger.ts';
import { type Run, someLead } from './run.ts';

/** Every observation, Lead and key is where the model has it. */
export async function compareAll(run: Run, place: string): Promise<void> {
  await compare(run, null, place);
  await compareVerdicts(run, place);
}

/** Whoever is kept apart by a verdict is so in the model. */
async function compareVerdicts(run: Run, place: string): Promise<void> {
  const live = run.model.live();
  const given = await run.test.database.read((sql) => findVerdicts(sql, run.workspaceId, live));
  const between = Map.groupBy(given, ({ leadIds }) => leadIds.toSorted().join(' '));
  const apart = [...between].filter(([, own]) => standingVerdict(own)?.verdict === 'different').map(([pair]) => pair);
  const shown = apart.filter((pair) => pair.split(' ').every((id) => live.includes(id)));
  expect(shown.sort(), place).toEqual(run.model.differences());
}

/** What was said of the Leads that the step has changed, here or in the model, their standing and their keys are as the model has them. */
export async function compareTouched(run: Run, place: string): Promise<void> {
  const written = await run.test.database.read((sql) =>
    sql.query<{ id: string }>('select id from lead where workspace_id = $1 and updated_at >= $2', [
      run.workspaceId,
      new Date(run.clock.ms),
    ]),
  );
  const ids = new Set([...run.model.takeChanged(), ...written.map(({ id }) => id)]);
  await compare(run, [...ids], place);
}

async function compare(run: Run, ids: readonly string[] | null, place: string): Promise<void> {
  const { model, workspaceId } = run;
  const [observations, leads, keys, memberships] = await run.test.database.read(async (sql) => [
    await sql.queryUnprepared<{ id: string; leadId: string | null }>(
      `select id, lead_id as "leadId" from observation
       where workspace_id = $1 and ($2::uuid[] is null or lead_id = any($2::uuid[]))`,
      [workspaceId, ids],
    ),
    await sql.queryUnprepared<{ id: string; standing: string }>(
      `select id, coalesce(merged_into::text, status) as standing from lead
       where workspace_id = $1 and ($2::uuid[] is null or id = any($2::uuid[]))`,
      [workspaceId, ids],
    ),
    await readKeys(sql, workspaceId, ids),
    await readMemberships(sql, workspaceId, ids),
  ]);
  // A correction by which the server takes a key off that another Lead has claimed has no request: the keys tell of it.
  const said = observations
    .filter(({ id }) => model.observations.has(id))
    .map(({ id, leadId }) => [id, leadId] as const);
  const stored = Object.fromEntries(said);
  const counting = Object.entries(model.counting(ids)).filter(([id]) => !id.startsWith('strike'));
  const expected = Object.fromEntries(counting);
  const wrong = [...Object.keys(stored), ...Object.keys(expected)].find((id) => stored[id] !== expected[id]);
  const story = wrong === undefined ? '' : await tellStory(run, wrong);
  expect(stored, `${place}${story}`).toEqual(expected);
  expect(Object.fromEntries(leads.map(({ id, standing }) => [id, standing])), place).toEqual(model.standings(ids));
  expect(keys, place).toEqual(model.keys(ids));
  expect(memberships, place).toEqual(model.memberships(ids));
}

/** Where an observation has counted, and what became of those Leads, for whoever has to find a difference. */
async function tellStory(run: Run, id: string): Promise<string> {
  const [row] = await run.test.database.read((sql) =>
    sql.query<{ story: object }>(
      `select json_build_object(
         'counted', (select json_agg(json_build_array(lead_id, from_at, to_at, cause_id) order by from_at, to_at)
                     from assignment where workspace_id = $1 and observation_id = $2),
         'keys', (select keys from observation where workspace_id = $1 and id = $2),
         'merges', (select json_agg(json_build_array(id, at, survivor_id, undone_at, undone_id, redone_id,
             (select json_agg(lead_id) from merge_loser where workspace_id = $1 and merge_id = merge.id)) order by id)
           from merge where workspace_id = $1 and (survivor_id in (select lead_id from assignment where observation_id = $2)
             or exists (select from merge_loser join assignment on assignment.lead_id = merge_loser.lead_id
                        where merge_id = merge.id and observation_id = $2)))
       ) as story`,
      [run.workspaceId, id],
    ),
  );
  const told = run.model.observations.get(id);
  return `\n${JSON.stringify(told)}\n${JSON.stringify(row?.story, null, 1).replace(/\n {3,}/g, ' ')}`;
}

export async function readMemberships(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[] | null,
): Promise<Record<string, string[]>> {
  const rows = await sql.queryUnprepared<{ leadId: string; listIds: string[] }>(
    `select lead_id as "leadId", array_agg(list_id::text order by list_id) as "listIds" from membership
     where workspace_id = $1 and removed_at is null and ($2::uuid[] is null or lead_id = any($2::uuid[]))
     group by lead_id`,
    [workspaceId, ids],
  );
  return Object.fromEntries(rows.map(({ leadId, listIds }) => [leadId, listIds]));
}

async function readKeys(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[] | null,
): Promise<Record<string, string[]>> {
  const rows = await sql.queryUnprepared<{ id: string; keys: string[] }>(
    `select lead.id, array(
       select kind || ' ' || key || ' ' || tier from identifier where workspace_id = $1 and lead_id = lead.id
       union all select kind || ' ' || key || ' 2' from weak_identifier where workspace_id = $1 and lead_id = lead.id
     ) as keys
     from lead where workspace_id = $1 and status = 'live' and ($2::uuid[] is null or id = any($2::uuid[]))`,
    [workspaceId, ids],
  );
  return Object.fromEntries(rows.map(({ id, keys }) => [id, keys.sort()]));
}

/** What a Lead showed at a moment, to be asked for later. */
export async function remember(run: Run): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const { body } = await run.api('GET', `/api/leads?id=${id}`);
  const [lead] = (body as { leads: object[] }).leads;
  if (lead !== undefined) run.snapshots.push({ id, at: new Date(run.clock.ms), lead });
}

/** Every Lead that was remembered is shown as of then as it was shown then. */
export async function checkPast(run: Run, place: string): Promise<void> {
  for (const { id, at, lead } of run.snapshots.splice(0)) {
    const view = await run.test.database.read((sql) => leadAsOf(sql, run.workspaceId, id, at));
    const shown = view === null ? null : { ...presentLead(view), updatedAt: '' };
    expect(shown, `${place}, ${id} at ${at.toISOString()}`).toEqual({ ...lead, updatedAt: '' });
  }
}

export async function checkDoctor(run: Run, place: string): Promise<void> {
  const { findings } = await examine(run.test.database, run.workspaceId);
  expect(findings, place).toEqual([]);
}

/** Nothing gathers statistics in a test database: without them the plans stay those of an empty one, and each step takes longer. */
export async function analyze(run: Run): Promise<void> {
  await withClient(run.test.owner, (client) => client.query('analyze'));
}
