import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

export type Scope = 'read' | 'write' | 'send' | 'admin';
export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * What an operation does to the thing its path names. Decides the last word of the command and the hints that agents get:
 * `read` has no word of its own, `action` is named by the path itself.
 */
export type Verb = 'read' | 'create' | 'update' | 'delete' | 'add' | 'remove' | 'action';

export type AgentNotes = {
  /** What changes in the world when the call succeeds. */
  readonly sideEffect: string;
  /** How the call finds the thing it is about. */
  readonly identity: string;
  /** What comes back. */
  readonly response: string;
};

/** Work that goes on after a 202, and how a command follows it. */
export type Follow = {
  /** The field of the answer that holds the work: an object with `id` and `status`. */
  readonly work: string;
  /** The operation that reads the work, and the field that takes its id. */
  readonly read: string;
  readonly by: string;
  /** The operation that stops it, by the same field. */
  readonly stop?: string;
  /** Fields of the work that are told on standard error once it has ended: sentences, or lists of `{ text, reason }`. */
  readonly tell?: readonly string[];
  /** What is shown in the end beside the work, under `as`: the field `each` of every row that this operation then answers with. */
  readonly show?: {
    readonly operation: string;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly each: string;
    readonly as: string;
  };
  /** Whether the command waits unless told otherwise, or only with --wait. */
  readonly waits: 'always' | 'asked';
};

export type Answers = { readonly [status: number]: z.ZodType };

/**
 * The one shape of an operation. HTTP route, command, OpenAPI entry, typed client, MCP tool and documentation all derive
 * from it; an operation that is not written here does not exist.
 */
export type Operation = {
  readonly id: string;
  readonly method: Method;
  /** Canonical path; `{name}` is a parameter. */
  readonly path: `/api/${string}`;
  /** Other spellings of the path that answer alike; a path parameter stands for the query or body field of that name. */
  readonly aliases?: readonly `/api/${string}`[];
  readonly verb: Verb;
  readonly scope: Scope;
  /** `safe`: repeating changes nothing more. `key`: repeat with the same Idempotency-Key. */
  readonly retry: 'safe' | 'key';
  readonly summary: string;
  readonly agent: AgentNotes;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** A body that is a file rather than JSON: the media types it may have. */
  readonly upload?: readonly string[];
  /** Representations besides JSON that the answer can be streamed in, chosen by `Accept`. */
  readonly streams?: readonly string[];
  /** A read of personal data in bulk: it stands in the audit log, as every write and every streamed answer does. */
  readonly isAudited?: true;
  readonly answers: Answers;
  readonly errors: readonly ErrorCode[];
  readonly command: {
    /** One command line that works, shown by `--help`. */
    readonly example: string;
    /** The short form of a word sequence, such as `import` for `import create`. */
    readonly short?: readonly string[];
    readonly follow?: Follow;
    /** The columns of a table of its rows, unless `--fields` names others. */
    readonly columns?: readonly string[];
    /** The answer is one thing, not the list that it holds. */
    readonly showsOne?: true;
  };
  /** Largest body in bytes; 1 MiB unless told. */
  readonly bodyLimit?: number;
  /** Arrays of the body that may be longer than 1,000, by field name. */
  readonly arrayLimits?: Readonly<Record<string, number>>;
};

/** Declares an operation, keeping the exact types of its schemas. */
export function operation<const T extends Operation>(definition: T): T {
  return definition;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>;

/** What a verb gets: the parsed path parameters, query and body of an operation. */
export type InputOf<T extends Operation> = {
  readonly params: Parsed<T['params']>;
  readonly query: Parsed<T['query']>;
  readonly body: Parsed<T['body']>;
};

/** The body that an operation answers with on success. */
export type OutputOf<T extends Operation> = z.output<T['answers'][keyof T['answers']]>;
