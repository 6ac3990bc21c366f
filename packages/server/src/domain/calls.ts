import type { Input, OperationId, Output, Scope, WorkspaceSettings } from '@puffle/contract';
import type { Database, Sql } from '../storage/database.ts';
import type { KeyLimits } from '../storage/keys.ts';
import type { DomainError } from './domain-error.ts';
import type { IdSource } from './ids.ts';
import type { Origin } from './ledger/records.ts';
import type { SearchTools } from './search/search-tools.ts';

/** Who calls: a key of one workspace, and on whose behalf. */
export type Caller = {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly keyId: string;
  readonly keyName: string;
  readonly keyPrefix: string;
  readonly keyCreatedAt: Date;
  readonly keyExpiresAt: Date | null;
  readonly scopes: readonly Scope[];
  /** How much the key may ask for, the server's defaults included; absent or null: no limit. */
  readonly limits: KeyLimits;
  readonly actor: string | null;
};

/** What files may ask of the server. */
export type UploadLimits = {
  /** Imports of a workspace that may be open at once. */
  readonly importsAtOnce: number;
  /** Bytes of a file once it is unpacked. */
  readonly importBytes: number;
};

/** Why nothing can be sent to a URL, as far as the URL tells; null when nothing speaks against it. */
export type RefuseUrl = (url: string) => string | null;

export type Settings = WorkspaceSettings;

/** What every verb is given: the caller, the time, and what the workspace has set. */
export type CallContext = {
  readonly workspaceId: string;
  readonly caller: Caller;
  readonly origin: Origin;
  /** Where the call comes from; null when it is not known. */
  readonly address: string | null;
  readonly settings: Settings;
  /** The key of the hashes of erased identities. */
  readonly suppressionKey: Buffer;
  readonly search: SearchTools;
  readonly uploads: UploadLimits;
  readonly refuseUrl: RefuseUrl;
  readonly ids: IdSource;
  readonly now: Date;
  /** The version that `If-Match` asks for. */
  readonly ifVersion: number | null;
  /** Sentences about what was done to the request before the verb got it. */
  readonly notes: readonly string[];
};

/** A success: the body by the contract, and what travels in the head. Status 200 unless told. */
export type Answer<Id extends OperationId = OperationId> = {
  readonly status?: number;
  readonly body: Output<Id>;
  readonly headers?: Readonly<Record<string, string>>;
  /** The Leads that the body shows, so that erasing one removes a stored answer. */
  readonly leadIds?: readonly string[];
  /** The body shows a secret: an answer stored under an Idempotency-Key keeps it encrypted. */
  readonly hasSecret?: boolean;
  /** Work in the background waits for somebody to begin it. */
  readonly hasJob?: boolean;
};

/** An answer that is sent as it is made, in one of the representations that the operation declares. */
export type Streamed = { readonly mediaType: string; readonly fileName: string; readonly text: AsyncIterable<string> };

/** A file on its way in, unpacked. */
export type Upload = {
  readonly contentType: string;
  /** How the sender says that text is encoded. */
  readonly charset: string | null;
  readonly bytes: AsyncIterable<Buffer>;
};

/** A file that has been stored: `digest` tells it from any other. */
export type Received = { readonly id: string; readonly digest: string };

export type ReadVerb<Id extends OperationId> = (sql: Sql, ctx: CallContext, input: Input<Id>) => Promise<Answer<Id>>;
/** Calls of one workspace that wait at the same time and are answered by the same statements. */
export type LookupVerb<Id extends OperationId> = {
  readonly takes: (input: Input<Id>) => boolean;
  readonly find: (
    sql: Sql,
    calls: readonly { readonly ctx: CallContext; readonly input: Input<Id> }[],
  ) => Promise<(Answer<Id> | DomainError)[]>;
};
export type WriteVerb<Id extends OperationId> = (tx: Sql, ctx: CallContext, input: Input<Id>) => Promise<Answer<Id>>;
/**
 * Its statements are sent while the transaction begins: `ctx.now` is known from the first answer on. It resolves when everything is
 * decided and sent; what each call came to is known then, and its answer when the database has answered.
 */
export type GroupVerb<Id extends OperationId> = (
  tx: Sql,
  calls: readonly { readonly ctx: CallContext; readonly input: Input<Id> }[],
) => Promise<Group<Id>>;
export type Group<Id extends OperationId> = {
  readonly decided: readonly (Omit<Answer<Id>, 'body'> | DomainError)[];
  readonly answers: Promise<readonly (Answer<Id> | DomainError)[]>;
  /** Whether no statement comes after those that are under way: the transaction may end behind them. */
  readonly isAllSent: boolean;
};
export type StreamVerb<Id extends OperationId> = (
  database: Database,
  ctx: CallContext,
  input: Input<Id>,
  mediaType: string,
) => Promise<Streamed>;
export type UploadVerb<Id extends OperationId> = {
  /** Stores the file as it arrives. */
  readonly receive: (database: Database, ctx: CallContext, input: Input<Id>, upload: Upload) => Promise<Received>;
  /** Forgets a stored file that nothing came of; one that `write` has made something of stays. */
  readonly discard: (database: Database, ctx: CallContext, received: Received) => Promise<void>;
  readonly write: (tx: Sql, ctx: CallContext, input: Input<Id>, received: Received) => Promise<Answer<Id>>;
};
/** A write that needs something which must not be waited for inside a transaction: it is fetched first, and the write follows. */
export type PreparedVerb<Id extends OperationId> = (ctx: CallContext, input: Input<Id>) => Promise<WriteVerb<Id>>;
export type ComputeVerb<Id extends OperationId> = (ctx: CallContext, input: Input<Id>) => Promise<Answer<Id>>;

/**
 * How an operation is carried out: `read` on one connection, `lookup` where reads may share statements, `stream` where another
 * representation than JSON is asked for, `write` in a transaction of its own, `group` in a transaction that may carry several calls of
 * one workspace, `upload` in one after the file, `prepared` in one after what it needs is there, `compute` without the database.
 */
export type Verb<Id extends OperationId> =
  | { readonly read: ReadVerb<Id>; readonly lookup?: LookupVerb<Id>; readonly stream?: StreamVerb<Id> }
  | { readonly stream: StreamVerb<Id> }
  | { readonly write: WriteVerb<Id> }
  | { readonly group: GroupVerb<Id> }
  | { readonly upload: UploadVerb<Id> }
  | { readonly prepared: PreparedVerb<Id> }
  | { readonly compute: ComputeVerb<Id> };

export type Verbs = { readonly [Id in OperationId]: Verb<Id> };
