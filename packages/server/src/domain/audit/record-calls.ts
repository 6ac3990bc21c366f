import { isId, type OperationId } from '@puffle/contract';
import { type AuditRow, insertAudit } from '../../storage/audit.ts';
import type { Sql } from '../../storage/database.ts';
import type { Answer, CallContext } from '../calls.ts';

/** A call that succeeded, and what it was given. */
export type CarriedOut = {
  readonly operationId: OperationId;
  readonly ctx: CallContext;
  readonly input: { readonly params: object; readonly query: object; readonly body: object };
  readonly answer: Pick<Answer, 'status' | 'headers' | 'leadIds'>;
};

/** Says in the audit log who has done what; in the transaction that does it. */
export async function recordCalls(sql: Sql, workspaceId: string, calls: readonly CarriedOut[]): Promise<void> {
  await insertAudit(sql, workspaceId, calls.map(toEntry));
}

function toEntry({ operationId, ctx, input, answer }: CarriedOut): AuditRow {
  return {
    id: ctx.ids.next(),
    at: ctx.now,
    operation: operationId,
    status: answer.status ?? 200,
    outcome: answer.headers?.['Puffle-Outcome'] ?? null,
    keyId: ctx.caller.keyId,
    actor: ctx.caller.actor,
    address: ctx.address,
    requestId: ctx.origin.requestId,
    subjectIds: [...subjectsOf(input, answer)],
  };
}

/** The ids that the call named, and those of what it made or touched. */
function subjectsOf({ params, query, body }: CarriedOut['input'], answer: CarriedOut['answer']): Set<string> {
  const subjects = new Set<string>(answer.leadIds);
  const made = answer.headers?.Location?.split('/').at(-1);
  if (made !== undefined && isId(made)) subjects.add(made);
  for (const part of [params, query, body]) {
    for (const [field, value] of Object.entries(part)) {
      if (!/^(ids?|[a-z]\w*Ids?)$/.test(field)) continue;
      for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string' && isId(id)) subjects.add(id);
    }
  }
  return subjects;
}
