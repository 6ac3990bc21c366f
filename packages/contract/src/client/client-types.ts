import type { z } from 'zod';
import type { Operation, OutputOf } from '../operation.ts';
import type { OperationById, OperationId } from '../operations/index.ts';
import type { Call } from './call.ts';
import type { CallOptions, ClientDoors, UploadSource } from './client-shapes.ts';

type Fields<T extends Operation, Part extends 'params' | 'query' | 'body'> = T extends {
  readonly [P in Part]: infer Schema extends z.ZodType;
}
  ? z.input<Schema>
  : unknown;

type Upload<T extends Operation> = T extends { readonly upload: readonly (infer MediaType)[] }
  ? { readonly file: UploadSource; readonly contentType?: MediaType }
  : unknown;

type Flatten<T> = { [K in keyof T]: T[K] };

/** Path, query and body fields of an operation as one object; their names never collide. */
export type CallInput<T extends Operation> = Flatten<
  Fields<T, 'params'> & Fields<T, 'query'> & Fields<T, 'body'> & Upload<T>
>;

type Arguments<Input> =
  Record<never, never> extends Input ? [input?: Input, options?: CallOptions] : [input: Input, options?: CallOptions];

type Answer<T extends Operation> = OutputOf<T>;
type RowArrays<A> = {
  [K in keyof A]-?: Record<never, never> extends Pick<A, K> ? never : A[K] extends readonly (infer Row)[] ? Row : never;
}[keyof A];

/** One row of a paged answer: an item of its only required array. */
export type RowOf<T extends Operation> = Answer<T> extends infer A ? (A extends unknown ? RowArrays<A> : never) : never;

type Paged<T extends Operation> = T extends { readonly query: z.ZodType<unknown, { cursor?: string | undefined }> }
  ? {
      /** Every row of every page, read as you go. */
      all(...args: Arguments<Omit<CallInput<T>, 'cursor'>>): AsyncGenerator<RowOf<T>, void, undefined>;
    }
  : unknown;

type Streamed<T extends Operation> = T extends { readonly streams: readonly (infer MediaType extends string)[] }
  ? {
      /** The answer in another representation, as a stream. */
      stream(mediaType: MediaType, ...args: Arguments<CallInput<T>>): Promise<Response>;
    }
  : unknown;

export type OperationMethod<T extends Operation> = ((...args: Arguments<CallInput<T>>) => Call<Answer<T>>) &
  Paged<T> &
  Streamed<T>;

/** One method for each operation of the contract, and the doors below them. */
export type Client = { readonly [Id in OperationId]: OperationMethod<OperationById<Id>> } & ClientDoors;
