import { expect } from 'vitest';
import { examine } from '../../../src/domain/doctor/examine.ts';
import type { TestApi, TestWorkspace } from '../../support/test-api.ts';
import { type History, tell } from '../model/histories.ts';
import { toBody } from '../model/vocabulary.ts';
import { countComponents, type Piece, toLead } from './entities.ts';
import { type Answer, type RaceServers, sendAll } from './race-servers.ts';

export type Storm = {
  readonly clients: number;
  /** Each request in a transaction of its own, instead of in groups. */
  readonly isAlone: boolean;
};
export type StormReport = { readonly retries: number; readonly merged: number; readonly requests: number };

/** Sends pieces of entities at once, and holds what is left against what has to be left. */
export async function runStorm(
  api: TestApi,
  servers: RaceServers,
  pieces: readonly Piece[],
  { clients, isAlone }: Storm,
): Promise<StormReport> {
  const workspace = await api.newWorkspace();
  const before = servers.retries();
  const send = isAlone ? servers.createAlone : servers.create;
  const answers = await sendAll(pieces, clients, (piece) => send(workspace, toLead(piece)));
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
  await expectComponents(api, workspace, pieces, answers);
  const merged = answers.filter(({ outcome }) => outcome === 'merged').length;
  return { retries: servers.retries() - before, merged, requests: answers.length };
}

/** Sends the requests of a history at once: whatever wins, nothing may be torn, and every disagreement counts. */
export async function runBrawl(api: TestApi, servers: RaceServers, history: History, clients: number): Promise<void> {
  const workspace = await api.newWorkspace();
  const bodies = history.requests.map(toBody);
  const answers = await sendAll(bodies, clients, (body) => servers.createAlone(workspace, body));
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
  const { findings } = await examine(api.test.database, workspace.id);
  expect(findings, tell(history)).toEqual([]);
  const miscounted = await api.test.database.read((sql) =>
    sql.query(
      `select key, disputes, shared from identifier where workspace_id = $1 and (
         shared <> (disputes >= 3) or disputes <> (
           select count(*) from conflict
           where workspace_id = $1 and conflict.key = identifier.key and key_kind = identifier.kind
             and (kind = 'name_mismatch' or (kind = 'contested' and 2 = (
               select count(*) from conflict_lead where workspace_id = $1 and conflict_id = conflict.id)))
         ))`,
      [workspace.id],
    ),
  );
  expect(miscounted, tell(history)).toEqual([]);
}

async function expectComponents(
  api: TestApi,
  workspace: TestWorkspace,
  pieces: readonly Piece[],
  answers: readonly Answer[],
): Promise<void> {
  const { findings, leads, observations } = await examine(api.test.database, workspace.id);
  expect(findings).toEqual([]);
  expect(leads).toBe(answers.filter(({ outcome }) => outcome === 'created').length);
  const [row] = await api.test.database.read((sql) =>
    sql.query<{ live: number; said: number; orphans: number }>(
      `select (select count(*)::int from lead where workspace_id = $1 and status = 'live') as live,
         (select count(*)::int from observation where workspace_id = $1)
           + (select count(*)::int from repeat where workspace_id = $1) as said,
         (select count(*)::int from identifier join lead using (workspace_id) where workspace_id = $1
            and lead.id = identifier.lead_id and lead.status <> 'live') as orphans`,
      [workspace.id],
    ),
  );
  expect(row).toEqual({ live: countComponents(pieces), said: pieces.length, orphans: 0 });
  expect(observations).toBeLessThanOrEqual(pieces.length);
}
