import { findImport, lockImport, cancelImport as saveCancel } from '../../storage/imports.ts';
import type { WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { recordEvents } from '../webhooks/record-event.ts';
import { requireImport } from './create-import.ts';
import { presentImport } from './present-import.ts';

/** Cancel Import: the rows done so far stay. Repeating is harmless. Errors: `not_found`; `conflict` when it has ended otherwise. */
export const cancelImport: WriteVerb<'cancelImport'> = async (tx, ctx, { params }) => {
  const { workspaceId, now } = ctx;
  const row = await requireImport(lockImport, tx, workspaceId, params.id);
  if (row.status === 'pending' || row.status === 'running') {
    await saveCancel(tx, workspaceId, row, now);
    if (!row.dryRun) await recordEvents(tx, ctx, 'import.finished', [{ importId: row.id, status: 'cancelled' }]);
  } else if (row.status !== 'cancelled') {
    throw new DomainError('conflict', `The import is ${row.status}; there is nothing to cancel.`, {
      hint: 'Take it back with POST /api/imports/{id}/undo.',
    });
  }
  const after = await requireImport(findImport, tx, workspaceId, row.id);
  return { body: { import: presentImport(after) } };
};
