import type { AnyOperation, Input, OperationId } from '@puffle/contract';
import { recordCalls } from '../domain/audit/record-calls.ts';
import type { RecordRefusal } from '../domain/audit/record-refusals.ts';
import type {
  Answer,
  CallContext,
  Caller,
  LookupVerb,
  RefuseUrl,
  Settings,
  Streamed,
  Upload,
  UploadLimits,
  UploadVerb,
  Verb,
  Verbs,
} from '../domain/calls.ts';
import { DomainError } from '../domain/domain-error.ts';
import { IdSource } from '../domain/ids.ts';
import type { SearchTools } from '../domain/search/search-tools.ts';
import type { Database, Sql } from '../storage/database.ts';
import { CallGroups, overloaded } from './call-groups.ts';
import { checkIdempotencyKey, claimIdempotency } from './idempotency.ts';
import { parseInput, type RawInput } from './parse-input.ts';
import { recallAnswer, type WriteAnswer, type WriteCall, writeCalls } from './write-calls.ts';

/** One call as a transport hands it over. */
export type Call = {
  readonly operation: AnyOperation;
  readonly caller: Caller;
  readonly settings: Settings;
  readonly requestId: string;
  /** Where the call comes from; null when it is not known. */
  readonly address: string | null;
  readonly input: RawInput;
  readonly idempotencyKey: string | null;
  readonly ifVersion: number | null;
  /** The representation that is asked for: JSON, or one that the operation streams. */
  readonly mediaType: string;
  readonly upload: Upload | null;
};

export type Executed = WriteAnswer & { readonly isDryRun: boolean };
export type Execute = {
  (call: Call): Promise<Executed | Streamed>;
  /**
   * The refusal of a call before its body is read: `overloaded` when as many calls wait as may. It is not thrown: they come by the
   * thousand, and what is thrown is described first.
   */
  refuses(operation: AnyOperation, caller: Caller): DomainError | undefined;
};

/** Calls of a workspace that may wait for a group: some hundred milliseconds of work. */
const mostWaiting = 1024;

type LookupCall = { readonly ctx: CallContext; readonly input: Input<OperationId> };

const groupLimits = { maxGroup: 64, maxRunning: 3 };

export type ExecuteDeps = {
  readonly database: Database;
  readonly verbs: Verbs;
  readonly clock: () => Date;
  readonly suppressionKey: Buffer;
  readonly search: SearchTools;
  readonly recordRefusal: RecordRefusal;
  readonly uploads: UploadLimits;
  readonly refuseUrl: RefuseUrl;
  /** Called after the commit of a write that leaves work for the background. */
  readonly onJob: () => void;
  /** Told of each group of calls that is carried out together. */
  readonly onGroup?: (kind: 'write' | 'lookup', size: number) => void;
};

/**
 * The one door to what the product does: checks the scope, parses the input, carries the operation out, and commits before it
 * answers. Errors: `DomainError` with a code of the contract.
 */
export function createExecute(deps: ExecuteDeps): Execute {
  const {
    database,
    verbs,
    clock,
    suppressionKey,
    search,
    recordRefusal,
    uploads,
    refuseUrl,
    onJob,
    onGroup = () => undefined,
  } = deps;
  const ids = new IdSource(() => clock().getTime());
  const groups = new CallGroups<WriteCall, WriteAnswer>(
    (calls) => writeCalls(database, calls, false, clock),
    { ...groupLimits, halfFrom: 8, maxWaiting: mostWaiting },
    (size) => onGroup('write', size),
  );
  const lookups = new Map<LookupVerb<OperationId>, CallGroups<LookupCall, Answer>>();
  const groupOf = (lookup: LookupVerb<OperationId>): CallGroups<LookupCall, Answer> => {
    const known = lookups.get(lookup);
    if (known !== undefined) return known;
    const find = (calls: readonly LookupCall[]) => database.read((sql) => lookup.find(sql, calls));
    const made = new CallGroups(find, groupLimits, (size) => onGroup('lookup', size));
    lookups.set(lookup, made);
    return made;
  };

  const refuses = ({ id }: AnyOperation, { workspaceId }: Caller): DomainError | undefined =>
    'group' in verbs[id] && groups.isFull(workspaceId) ? overloaded : undefined;
  const write = async (
    verb: Verb<OperationId>,
    call: Omit<WriteCall, 'verb'>,
    isDryRun: boolean,
  ): Promise<WriteAnswer | DomainError | undefined> => {
    const carriedOut = 'prepared' in verb ? { write: await verb.prepared(call.ctx, call.input) } : verb;
    if ('group' in verb && !isDryRun) return groups.submit({ ...call, verb: carriedOut });
    return (await writeCalls(database, [{ ...call, verb: carriedOut }], isDryRun, clock))[0];
  };
  const execute = async (call: Call): Promise<Executed | Streamed> => {
    const { operation, caller } = call;
    if (!caller.scopes.includes(operation.scope)) return refuseScope(call, recordRefusal);
    const { notes, ...parsed } = parseInput(operation, call.input);
    // The schemas of the operation have just produced it.
    const input = parsed as Input<OperationId>;
    const ctx: CallContext = {
      workspaceId: caller.workspaceId,
      caller,
      origin: { keyId: caller.keyId, actor: caller.actor, requestId: call.requestId },
      address: call.address,
      settings: call.settings,
      suppressionKey,
      search,
      uploads,
      refuseUrl,
      ids,
      now: clock(),
      ifVersion: call.ifVersion,
      notes,
    };
    // The table of verbs is keyed by operation; the verb and the input are of the same operation.
    const verb = verbs[operation.id] as unknown as Verb<OperationId>;
    if ('stream' in verb && verb.stream !== undefined && (!('read' in verb) || call.mediaType !== 'application/json')) {
      const streamed = await verb.stream(database, ctx, input, call.mediaType);
      await database.read((sql) => recordRead(sql, operation, ctx, input));
      return streamed;
    }
    if ('read' in verb) {
      const answer = verb.lookup?.takes(input)
        ? await groupOf(verb.lookup).submit({ ctx, input })
        : await database.read((sql) => verb.read(sql, ctx, input));
      if (answer instanceof DomainError) throw answer;
      if ('isAudited' in operation) await database.read((sql) => recordRead(sql, operation, ctx, input));
      return { ...answer, isDryRun: false };
    }
    if ('compute' in verb) return { ...(await verb.compute(ctx, input)), isDryRun: false };
    const isDryRun = isDry(input);
    if ('upload' in verb) {
      const key = isDryRun ? null : call.idempotencyKey;
      const answer = await carryOutUpload(deps, verb.upload, ctx, { ...call, idempotencyKey: key }, input);
      if (answer.hasJob === true) onJob();
      return { ...answer, isDryRun };
    }
    const claim = call.idempotencyKey === null ? null : claimOf(call, call.idempotencyKey);
    // What is prepared may cost the caller something: not for an answer that is there already.
    const kept = 'prepared' in verb && !isDryRun ? await recallAnswer(database, ctx, claim) : null;
    const outcome = kept ?? (await write(verb, { operationId: operation.id, ctx, input, claim }, isDryRun));
    if (outcome === undefined) throw new Error('A write was not answered.');
    if (outcome instanceof DomainError) throw outcome;
    if (outcome.hasJob === true && !isDryRun) onJob();
    return { ...outcome, isDryRun };
  };
  return Object.assign(execute, { refuses });
}

/** The file is stored first; what the call then writes commits together with the answer that its Idempotency-Key keeps. */
async function carryOutUpload(
  { database, clock }: Pick<ExecuteDeps, 'database' | 'clock'>,
  verb: UploadVerb<OperationId>,
  ctx: CallContext,
  call: Call,
  input: Input<OperationId>,
): Promise<WriteAnswer> {
  if (call.upload === null) throw new Error('An upload came without a file.');
  const key = call.idempotencyKey;
  if (key !== null) checkIdempotencyKey(key);
  const received = await verb.receive(database, ctx, input, call.upload);
  let isKept = false;
  try {
    const write: WriteCall = {
      operationId: call.operation.id,
      verb: { write: (tx, inner, parsed) => verb.write(tx, inner, parsed, received) },
      ctx,
      input,
      claim: key === null || isDry(input) ? null : claimOf(call, key, received.digest),
    };
    const [outcome] = await writeCalls(database, [write], false, clock);
    if (outcome === undefined) throw new Error('A write was not answered.');
    if (outcome instanceof DomainError) throw outcome;
    isKept = outcome.isReplay !== true;
    return outcome;
  } finally {
    // Where the answer of the commit was lost it may be kept all the same: `discard` looks.
    if (!isKept) await verb.discard(database, ctx, received);
  }
}

async function refuseScope({ operation, caller, requestId, address }: Call, record: RecordRefusal): Promise<never> {
  const { workspaceId, keyId, actor } = caller;
  const reason = `no ${operation.scope} scope`;
  await record({ workspaceId, keyId, operation: operation.id, status: 403, reason, actor, address, requestId });
  throw new DomainError('forbidden', `This key has no ${operation.scope} scope.`, {
    hint: `Use a key with the scope ${operation.scope}; puffle me shows what this one may do.`,
  });
}

/** Reads of personal data in bulk are audited as writes are. */
function recordRead(sql: Sql, operation: AnyOperation, ctx: CallContext, input: Input<OperationId>): Promise<void> {
  return recordCalls(sql, ctx.workspaceId, [{ operationId: operation.id, ctx, input, answer: {} }]);
}

function isDry(input: Input<OperationId>): boolean {
  const query: { readonly dryRun?: boolean | undefined } = input.query;
  return query.dryRun === true;
}

function claimOf(call: Call, key: string, body: unknown = call.input.body): WriteCall['claim'] {
  const { operation, input } = call;
  return claimIdempotency(key, operation.method, operation.path, { ...input.query, ...input.params }, body);
}
