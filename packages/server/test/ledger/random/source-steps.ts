import { expect } from 'vitest';
import { readMemberships } from './checks.ts';
import { payload, strongKeys } from './payload.ts';
import { count, type Run, someLead, untilRested } from './run.ts';
import { observeTold } from './steps.ts';

type ImportAnswer = { import: { id: string; status: string; counts: { received: number } } };
const underWay = ['pending', 'running', 'undoing', 'restoring'];

/** A small file, some of whose rows are about the same persons, some name a Lead by our own id. */
export async function importRows(run: Run): Promise<void> {
  const rows = Array.from({ length: 1 + run.random.below(5) }, () => {
    const id = run.random.below(8) === 0 ? someLead(run) : null;
    return id === null ? payload(run) : { id, ...payload(run) };
  });
  const file = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const listId = run.random.below(3) === 0 ? run.random.pick(run.lists) : null;
  const list = listId === null ? '' : `&listId=${listId}`;
  const { status, body } = await run.api('POST', `/api/imports?type=person${list}`, file);
  expect(status, JSON.stringify(body)).toBe(202);
  const { import: row } = await rested(run, (body as ImportAnswer).import.id);
  expect(row).toMatchObject({ status: 'completed', counts: { received: rows.length } });
  const refusedRows = await readRefused(run, row.id);
  const taken = rows.filter((_, place) => !refusedRows.has(place + 1));
  const decisions = await readDecisions(run, row.id);
  expect(decisions.length, 'decisions of an import').toBe(taken.length);
  for (const [place, decision] of decisions.entries()) {
    const own = taken[place]?.listIds ?? [];
    await observeTold(run, decision, listId === null ? own : [...own, listId]);
  }
  await adoptLists(run);
  run.imports.push({ id: row.id, isUndone: false });
  const refused = rows.filter((one) => strongKeys(one).some((key) => run.model.suppressed.has(key)));
  count(run, refused.length > 0 ? 'import with erased' : 'import');
}

/** Undo of an import, or redo. */
export async function turnImport(run: Run): Promise<void> {
  if (run.imports.length === 0) return;
  const chosen = run.random.pick(run.imports.slice(-8));
  const word = chosen.isUndone ? 'redo' : 'undo';
  const { status } = await run.api('POST', `/api/imports/${chosen.id}/${word}`);
  expect(status).toBe(202);
  const { import: row } = await rested(run, chosen.id);
  expect(row.status).toBe(chosen.isUndone ? 'completed' : 'undone');
  const withdrawalId = await readWithdrawal(run, chosen.id);
  if (chosen.isUndone) await restored(run, withdrawalId);
  else run.model.withdraw(withdrawalId, (one) => one.importId === chosen.id);
  await adoptLists(run);
  chosen.isUndone = !chosen.isUndone;
  count(run, `import ${word}`);
}

/** Withdrawal of what a provider has said, lately, or the restoring of one. */
export async function turnSource(run: Run): Promise<void> {
  const open = run.withdrawals.filter(({ isRestored }) => !isRestored);
  if (open.length > 0 && run.random.below(3) > 0) return restore(run, run.random.pick(open));
  const provider = run.random.pick(['apollo', 'crm']);
  const since = new Date(run.clock.ms - 50 * run.random.below(10));
  const { body } = await run.api('POST', '/api/sources/withdraw', { provider, since: since.toISOString() });
  const { id } = (body as { withdrawal: { id: string } }).withdrawal;
  expect(await restedWithdrawal(run, id)).toBe('completed');
  run.model.withdraw(id, (one) => one.providers.includes(provider) && timeOf(one.id) >= since.getTime());
  await adoptLists(run);
  run.withdrawals.push({ id, isRestored: false });
  count(run, 'source withdraw');
}

async function restore(run: Run, chosen: Run['withdrawals'][number]): Promise<void> {
  expect((await run.api('POST', '/api/sources/restore', { withdrawalId: chosen.id })).status).toBe(202);
  expect(await restedWithdrawal(run, chosen.id)).toBe('restored');
  await restored(run, chosen.id);
  await adoptLists(run);
  chosen.isRestored = true;
  count(run, 'source restore');
}

/** In which Lists an import, an undo and a redo leave their Leads is told by other tests: the model takes it over. */
async function adoptLists(run: Run): Promise<void> {
  const lists = await run.test.database.read((sql) => readMemberships(sql, run.workspaceId, null));
  for (const id of run.model.live()) run.model.lists.adopt(id, lists[id] ?? []);
}

/** The model puts back the same; the merges that it makes again are those that the server has made again. */
async function restored(run: Run, withdrawalId: string): Promise<void> {
  const rows = await run.test.database.read((sql) =>
    sql.query<{ id: string; redoneId: string }>(
      'select id, redone_id as "redoneId" from merge where workspace_id = $1 and undone_id = $2',
      [run.workspaceId, withdrawalId],
    ),
  );
  const open = new Map(rows.flatMap(({ id, redoneId }) => (redoneId === id ? [] : [[id, redoneId] as const])));
  run.model.restore(withdrawalId, (mergeId) => {
    const redoneId = open.get(mergeId);
    if (redoneId === undefined) throw new Error(`The merge ${mergeId} was not made again.`);
    open.delete(mergeId);
    return redoneId;
  });
  expect([...open.keys()], 'merges that were made again').toEqual([]);
}

/** Ids are UUIDv7: their first 48 bits are milliseconds. */
function timeOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
}

function rested(run: Run, id: string): Promise<ImportAnswer> {
  const ask = async (): Promise<ImportAnswer> => (await run.api('GET', `/api/imports?id=${id}`)).body;
  return untilRested(ask, ({ import: row }) => !underWay.includes(row.status));
}

function restedWithdrawal(run: Run, id: string): Promise<string> {
  type Answer = { withdrawals: { status: string }[] };
  const ask = async (): Promise<string> => {
    const { body } = await run.api('GET', `/api/sources/withdrawals?id=${id}`);
    return (body as Answer).withdrawals[0]?.status ?? '';
  };
  return untilRested(ask, (status) => !underWay.includes(status));
}

type Told = { id: string; leadId: string; merged: string[]; outcome: string };

/** What was decided about the rows that were taken in, in their order: those that say something new, and those that repeat another. */
async function readDecisions(run: Run, importId: string): Promise<Told[]> {
  const rows = await run.test.database.read((sql) =>
    sql.query<{ decision: Told }>(
      `select decision from (
         select id, decision from observation where workspace_id = $1 and import_id = $2
         union all select id, decision from repeat where workspace_id = $1 and at >= $3
       ) as said order by id`,
      [run.workspaceId, importId, new Date(run.clock.ms)],
    ),
  );
  return rows.map((row) => row.decision);
}

async function readRefused(run: Run, importId: string): Promise<ReadonlySet<number>> {
  const rows = await run.test.database.read((sql) =>
    sql.query<{ row: number }>('select row from import_error where workspace_id = $1 and import_id = $2', [
      run.workspaceId,
      importId,
    ]),
  );
  return new Set(rows.map(({ row }) => row));
}

async function readWithdrawal(run: Run, importId: string): Promise<string> {
  const [row] = await run.test.database.read((sql) =>
    sql.query<{ id: string }>('select withdrawal_id as id from import where workspace_id = $1 and id = $2', [
      run.workspaceId,
      importId,
    ]),
  );
  if (row === undefined) throw new Error('The import is gone.');
  return row.id;
}
