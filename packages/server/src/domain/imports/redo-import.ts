import { lockImport } from '../../storage/imports.ts';
import { lockWithdrawal } from '../../storage/withdrawals.ts';
import type { WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { startRestoring } from '../sources/start-withdrawal.ts';
import { requireImport } from './create-import.ts';
import { answerImport } from './undo-import.ts';

/** Redo Import: puts back what its undo took out. Errors: `not_found`; `conflict` for an import that is not undone. */
export const redoImport: WriteVerb<'redoImport'> = async (tx, ctx, { params, query }) => {
  const row = await requireImport(lockImport, tx, ctx.workspaceId, params.id);
  const withdrawal =
    row.status === 'undone' && row.withdrawalId !== null
      ? await lockWithdrawal(tx, ctx.workspaceId, row.withdrawalId)
      : null;
  if (withdrawal === null) {
    throw new DomainError('conflict', `The import is ${row.status}; only an import that was undone can be put back.`);
  }
  await startRestoring(tx, ctx, withdrawal, query.dryRun === true);
  return answerImport(tx, ctx, row.id);
};
