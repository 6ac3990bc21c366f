import type { OperationId } from '@puffle/contract';
import { insertAudit } from '../../storage/audit.ts';
import type { Sql } from '../../storage/database.ts';
import type { IdSource } from '../ids.ts';

/** What a command on the machine of the server did: it stands under the operation that does the same. */
export type OperatorAct = {
  readonly workspaceId: string;
  readonly operation: OperationId;
  readonly subjectIds: readonly string[];
};

/** Says in the audit log what was done with `puffle-server`, which needs no key. */
export async function recordOperator(tx: Sql, ids: IdSource, now: Date, act: OperatorAct): Promise<void> {
  const { workspaceId, ...done } = act;
  const id = ids.next();
  const entry = {
    ...done,
    id,
    at: now,
    status: 200,
    outcome: null,
    keyId: null,
    actor: 'puffle-server',
    address: null,
  };
  await insertAudit(tx, workspaceId, [{ ...entry, requestId: id }]);
}
