import { insertAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { IdSource } from '../ids.ts';

/** A request that a key of the workspace was refused. */
export type Refusal = {
  readonly workspaceId: string;
  readonly keyId: string;
  readonly operation: string;
  readonly status: 401 | 403;
  /** Such as `key revoked`. */
  readonly reason: string;
  readonly actor: string | null;
  readonly address: string | null;
  readonly requestId: string;
};
export type RecordRefusal = (refusal: Refusal) => Promise<void>;

const quietMs = 60_000;
const mostRemembered = 10_000;

/** Says in the audit log that a key was refused. The same refusal from the same address is said once a minute, however often it comes. */
export function createRecordRefusal(database: Database, clock: () => Date, ids: IdSource): RecordRefusal {
  const saidAt = new Map<string, number>();
  return async (refusal) => {
    const { workspaceId, keyId, operation, reason, address } = refusal;
    const now = clock();
    const same = [keyId, operation, reason, address].join(' ');
    if (now.getTime() - (saidAt.get(same) ?? Number.NEGATIVE_INFINITY) < quietMs) return;
    if (saidAt.size >= mostRemembered) saidAt.clear();
    saidAt.set(same, now.getTime());
    const entry = { ...refusal, id: ids.next(), at: now, outcome: reason, subjectIds: [] };
    await database.read((sql) => insertAudit(sql, workspaceId, [entry]));
  };
}
