/// <reference lib="dom" />
import type { Call } from './call.ts';
import type { Route } from './route.ts';

export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

export type ClientOptions = {
  /** Where the server listens; `http://127.0.0.1:4747` unless told. */
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** On whose behalf the key acts (`Puffle-Actor`); recorded by the server, never trusted. */
  readonly actor?: string;
  readonly fetch?: FetchFunction;
  /** How often a failed attempt is repeated; 3 unless told. */
  readonly maxRetries?: number;
  /** The first pause before a repetition; doubled each time, with jitter. 250 unless told. */
  readonly retryDelayMs?: number;
  /** How long one attempt may take until its answer is read; 60,000 unless told, 0 for no limit. Uploads and streams: none. */
  readonly timeoutMs?: number;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type CallOptions = {
  readonly signal?: AbortSignal;
  /** The key under which a write is repeated safely; made up unless given. */
  readonly idempotencyKey?: string;
  readonly actor?: string;
  /** An `ETag`: write only if the version is still this one. */
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly maxRetries?: number;
};

/** A file to send. After a fault a stream cannot be sent again; a function that opens a new one can. */
export type UploadSource = string | Uint8Array<ArrayBuffer> | UploadStream | (() => UploadStream);
export type UploadStream = Blob | ReadableStream | AsyncIterable<Uint8Array>;

export type ApiResponse<T> = {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** The body as it was received. */
  readonly text: string;
};

export type RawRequest = {
  readonly method: string;
  /** From the root of the server: `/api/leads?limit=2`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Sent as JSON, unless `contentType` says what it is. */
  readonly body?: unknown;
  readonly contentType?: string;
  /** The representation to ask for; JSON unless told. */
  readonly accept?: string;
};

export type UntypedInput = Readonly<Record<string, unknown>>;

/** The doors below the methods of the operations. */
export type ClientDoors = {
  /** Calls an operation by its id or route, with untyped input. */
  call(operation: string | Route, input?: UntypedInput, options?: CallOptions): Call<unknown>;
  /** Calls an operation by its id or route and gives its answer in another representation, unread. */
  open(operation: string | Route, mediaType: string, input?: UntypedInput, options?: CallOptions): Promise<Response>;
  /** Any request with the client's key, retries and errors. */
  request(request: RawRequest, options?: CallOptions): Call<unknown>;
  /** Like `request`, with the body of the answer unread. */
  stream(request: RawRequest, options?: CallOptions): Promise<Response>;
};
