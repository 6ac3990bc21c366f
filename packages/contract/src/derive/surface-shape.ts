import type { ErrorCode } from '../errors.ts';
import type { AgentNotes, Follow, Method, Scope, Verb } from '../operation.ts';

export type FlagType = 'string' | 'number' | 'boolean' | 'json' | 'string-or-json';
export type FlagPlace = 'path' | 'query' | 'body';

/** One field of an operation's input as plain data: a flag of the command, a parameter or body field of the call. */
export type Flag = {
  /** Without the dashes: `list-ids`. */
  readonly name: string;
  /** As it travels: `listIds`. */
  readonly field: string;
  readonly place: FlagPlace;
  /** Of one item when `repeated`. */
  readonly type: FlagType;
  readonly required: boolean;
  /** An array: the flag may be given several times, or once with a JSON array. */
  readonly repeated: boolean;
  readonly nullable: boolean;
  readonly integer?: boolean;
  readonly choices?: readonly string[];
  readonly description: string;
};

/** One operation as plain JSON: what a client, a command line or a page of documentation needs, without schemas. */
export type SurfaceOperation = {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly aliases: readonly string[];
  readonly verb: Verb;
  readonly scope: Scope;
  readonly retry: 'safe' | 'key';
  readonly summary: string;
  readonly agent: AgentNotes;
  /** The command after `puffle`. */
  readonly words: readonly string[];
  readonly short?: readonly string[];
  readonly example: string;
  readonly follow?: Follow;
  readonly flags: readonly Flag[];
  readonly upload?: readonly string[];
  readonly streams?: readonly string[];
  /** The field of the answer that holds the rows, when exactly one required field is an array of objects. */
  readonly rows?: string;
  /** The columns of a table of these rows, unless others are asked for. */
  readonly columns?: readonly string[];
  /** The field of the answer that holds the one thing it is about, when it is the only required field and an object. */
  readonly resource?: string;
  /** The representation of an answer that is text and never JSON. */
  readonly mediaType?: string;
  /** Whether `cursor` and `nextCursor` lead from page to page. */
  readonly paged: boolean;
  readonly statuses: readonly number[];
  /** Every code that the operation may answer with: the common ones, those of writes, and its own. */
  readonly errors: readonly ErrorCode[];
};

export type Surface = {
  readonly version: string;
  readonly operations: readonly SurfaceOperation[];
};
