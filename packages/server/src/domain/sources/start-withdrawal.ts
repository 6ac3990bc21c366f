import type { Sql } from '../../storage/database.ts';
import {
  advanceWithdrawal,
  findWithdrawal,
  finishWithdrawal,
  insertWithdrawal,
  markUndoing,
  startRestore,
  type WithdrawalRow,
} from '../../storage/withdrawals.ts';
import { countSelected, type Selector } from '../../storage/withdrawn.ts';
import type { CallContext } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { restoreStep } from './restore-step.ts';
import { withdrawStep } from './withdraw-step.ts';

/**
 * Begins a withdrawal: the work is done in the background, batch by batch. A dry run does all of it at once, in the transaction that is
 * rolled back.
 */
export async function startWithdrawal(
  tx: Sql,
  ctx: CallContext,
  selector: Selector,
  isDryRun: boolean,
): Promise<WithdrawalRow> {
  const { workspaceId, origin, now } = ctx;
  if (isDryRun) requireFew(await countSelected(tx, workspaceId, selector, mostTried + 1));
  const id = ctx.ids.next();
  const order = { id, ...selector, origin, createdAt: now };
  const row = await insertWithdrawal(tx, workspaceId, order, isDryRun ? id : null);
  if (selector.importId !== null && selector.since === null) await markUndoing(tx, workspaceId, selector.importId, id);
  return isDryRun ? runThrough(tx, ctx, row) : row;
}

/** Begins to put a withdrawal back, in the same way. */
export async function startRestoring(
  tx: Sql,
  ctx: CallContext,
  row: WithdrawalRow,
  isDryRun: boolean,
): Promise<WithdrawalRow> {
  const { workspaceId } = ctx;
  if (isDryRun) requireFew(row.observations);
  await startRestore(tx, workspaceId, row.id, isDryRun ? row.id : null);
  if (row.importId !== null && row.since === null) await markUndoing(tx, workspaceId, row.importId, row.id);
  const started = (await findWithdrawal(tx, workspaceId, row.id)) ?? row;
  return isDryRun ? runThrough(tx, ctx, started) : started;
}

/**
 * A dry run is the same work in one transaction that is rolled back: it holds every Lead that it touches until its end, and other
 * writes of these Leads wait. The real one commits batch by batch and has no limit.
 */
const mostTried = 30_000;

function requireFew(observations: number): void {
  if (observations <= mostTried) return;
  throw new DomainError(
    'conflict',
    `A dry run takes back at most ${mostTried} observations: it holds their Leads until its end, and other writes would wait.`,
    { hint: 'Narrow it with since, or do it: redo and POST /api/sources/restore put everything back.' },
  );
}

async function runThrough(tx: Sql, ctx: CallContext, started: WithdrawalRow): Promise<WithdrawalRow> {
  const { workspaceId } = ctx;
  const step = started.status === 'running' ? withdrawStep : restoreStep;
  let row = started;
  for (;;) {
    const progress = await step(tx, ctx, row);
    if (progress === null) break;
    await advanceWithdrawal(tx, workspaceId, row.id, progress);
    row = { ...row, nextId: progress.nextId };
  }
  await finishWithdrawal(tx, started, ctx.now);
  return (await findWithdrawal(tx, workspaceId, started.id)) ?? started;
}
