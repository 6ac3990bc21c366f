import type { Sql } from '../../storage/database.ts';
import { findConflicts } from '../../storage/ledger.ts';
import type { Correction } from '../identity/fold/correction.ts';
import { keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';

/**
 * A person's word that gives up the identifier of a conflict, or says the name after a name mismatch, settles what was open about it.
 * Enters it into the unit of work.
 */
export async function settleByCorrection(
  tx: Sql,
  work: LeadWork,
  lead: WorkingLead,
  correction: Correction,
): Promise<void> {
  if (!lead.disputed || (correction.strikeKeys === undefined && correction.name === undefined)) return;
  const struck = correction.strikeKeys ?? [];
  for (const conflict of await findConflicts(tx, work.workspaceId, [lead.id])) {
    const isGivenUp = struck.includes(keyText({ kind: conflict.keyKind, key: conflict.key }));
    const isNamed = conflict.kind === 'name_mismatch' && correction.name !== undefined;
    const isShared = conflict.kind === 'shared_value';
    if (conflict.isOpen && !isShared && (isGivenUp || isNamed)) {
      work.ledger.settled.push({ id: conflict.id, cause: 'correction' });
    }
  }
}
