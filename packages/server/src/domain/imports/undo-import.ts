import type { Sql } from '../../storage/database.ts';
import { findImport, type ImportRow, lockImport } from '../../storage/imports.ts';
import { listKept } from '../../storage/withdrawn.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { startWithdrawal } from '../sources/start-withdrawal.ts';
import { requireImport } from './create-import.ts';
import { presentImport } from './present-import.ts';

/**
 * Undo Import: withdraws its observations (docs/imports.md). Repeating is harmless. Errors: `not_found`; `conflict` for an
 * import that is under way, and for a dry run.
 */
export const undoImport: WriteVerb<'undoImport'> = async (tx, ctx, { params, query }) => {
  const row = await requireImport(lockImport, tx, ctx.workspaceId, params.id);
  if (row.status !== 'undone') {
    checkUndoable(row);
    const selector = { importId: row.id, provider: null, keyId: null, since: null };
    await startWithdrawal(tx, ctx, selector, query.dryRun === true);
  }
  return answerImport(tx, ctx, row.id);
};

/** The import as it is now, with what it left. */
export async function answerImport(tx: Sql, ctx: CallContext, id: string) {
  const row = await requireImport(findImport, tx, ctx.workspaceId, id);
  const kept = row.withdrawalId === null ? [] : await listKept(tx, ctx.workspaceId, row.withdrawalId);
  return { status: 202, body: { import: presentImport(row, { kept }) }, hasJob: true };
}

/** Errors: `conflict` for an import that has nothing to take back yet, or nothing ever. */
export function checkUndoable({ status, dryRun }: ImportRow): void {
  if (dryRun) throw new DomainError('conflict', 'A dry run has changed nothing; there is nothing to take back.');
  if (status === 'completed' || status === 'failed' || status === 'cancelled') return;
  throw new DomainError('conflict', `The import is ${status}.`, {
    hint:
      status === 'undone'
        ? 'Put it back with POST /api/imports/{id}/redo.'
        : 'Wait until it rests, or cancel it first.',
  });
}
