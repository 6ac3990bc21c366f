import {
  type ApiResponse,
  type CallOptions,
  type Client,
  type ExitCode,
  routeOf,
  type Surface,
  type SurfaceOperation,
} from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { callEachLine } from './call-each-line.ts';
import { usageError } from './cli-errors.ts';
import { connect } from './connect.ts';
import { followWork, isUnderWay, showResult, tellEnd, workOf } from './follow-work.ts';
import { inputSource } from './input-source.ts';
import { type Printing, printAnswer, readPrinting } from './print-answer.ts';
import { printPages } from './print-pages.ts';
import { readData } from './read-data.ts';
import { checkRequired, readFlags } from './read-flags.ts';
import { readUpload } from './read-upload.ts';
import { tellAside } from './tell-aside.ts';
import type { Terminal } from './terminal.ts';

export type Performance = {
  readonly operation: SurfaceOperation;
  readonly given: GivenFlags;
  /** The file of an upload, `-` for standard input. */
  readonly file: string | undefined;
  readonly surface: Surface;
  readonly terminal: Terminal;
};

/** Reads the input of an operation, calls it, prints the answer, and gives the exit code. */
export async function performOperation(performance: Performance): Promise<ExitCode> {
  const { operation, given, file, terminal } = performance;
  const source = inputSource(terminal);
  const printing = readPrinting(operation, given);
  const options = callOptions(given, terminal);
  const flags = await readFlags(operation, given, source);
  const argument = textOf(given, 'data');
  const data = argument === undefined ? undefined : await readData(argument, source, terminal);
  const call = (client: Client, fields: object, more: CallOptions = {}) =>
    client.call(routeOf(operation), { ...fields, ...flags }, { ...options, ...more }).withResponse();

  if (data !== undefined && 'lines' in data) {
    checkRequired(operation, flags, true);
    const client = await connect(given, terminal);
    return await callEachLine({
      lines: data.lines,
      printing,
      terminal,
      call: (fields, line) => call(client, fields, keyOfLine(options, line)),
    });
  }
  const input = { ...data?.object, ...flags };
  checkRequired(operation, input, data !== undefined);
  const upload = operation.upload && (await readUpload(operation.upload, file, given, source, terminal));
  const client = await connect(given, terminal);
  if (given.all === true || isWholeFile(operation, given, printing)) {
    return await printPages({ client, operation, input, options, printing, terminal });
  }
  const first = await call(client, { ...input, ...upload?.fields }, upload?.options);
  if (isFollowed(operation, given, first)) return await followAndPrint(performance, client, first, printing);
  await printAnswer(first, printing, terminal.stdout);
  await tellAside(first, printing, terminal);
  return exitCodeOf(operation, first.data);
}

function isFollowed({ follow }: SurfaceOperation, given: GivenFlags, { status, data }: ApiResponse<unknown>): boolean {
  const work = status === 202 ? workOf(follow, data) : undefined;
  if (work === undefined || follow === undefined) return false;
  return follow.waits === 'asked' ? given.wait === true : isUnderWay(work) && given.detach !== true;
}

async function followAndPrint(
  { operation, given, surface, terminal }: Performance,
  client: Client,
  first: ApiResponse<unknown>,
  printing: Printing,
): Promise<ExitCode> {
  const { follow } = operation;
  if (follow === undefined) throw new Error(`${operation.id} has no work to follow.`);
  const options = { surface, client, printing, terminal };
  const done = await showResult(follow, await followWork(follow, first, options), options);
  // What a search has brought is a table for people; what began it stays in reach of --format json.
  const format = given.format === undefined && follow.show !== undefined ? 'table' : printing.format;
  const rows = follow.show === undefined ? {} : { rows: follow.show.as };
  await printAnswer(done, { ...printing, ...rows, format }, terminal.stdout);
  await tellEnd(follow, done.data, terminal);
  return exitCodeOf(operation, done.data);
}

function callOptions(given: GivenFlags, terminal: Terminal): CallOptions {
  const idempotencyKey = textOf(given, 'idempotency-key');
  const ifMatch = textOf(given, 'if-match');
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,240}$/.test(idempotencyKey)) {
    throw usageError('--idempotency-key takes 1 to 240 visible ASCII characters.');
  }
  return {
    signal: terminal.signal,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(ifMatch !== undefined && { ifMatch }),
  };
}

function keyOfLine({ idempotencyKey }: CallOptions, line: number): CallOptions {
  return idempotencyKey === undefined ? {} : { idempotencyKey: `${idempotencyKey}:${line}` };
}

/** A page printed as CSV would look like the whole: where the server can stream all of it, it does. */
function isWholeFile(operation: SurfaceOperation, given: GivenFlags, { format }: Printing): boolean {
  const isPage = given.limit !== undefined || given.cursor !== undefined;
  return format === 'csv' && !isPage && operation.streams?.includes('text/csv') === true;
}

type Outcome = { readonly status?: unknown; readonly counts?: { readonly rejected?: unknown } };

function exitCodeOf({ follow }: SurfaceOperation, data: unknown): ExitCode {
  if (workOf(follow, data)?.status === 'failed') return 1;
  const outer = data as (Outcome & { readonly import?: Outcome }) | null; // absent from most answers
  const { status, counts } = outer?.import ?? outer ?? {};
  if (outer?.import !== undefined && status === 'failed') return 1;
  if (status === 'undone' || status === 'undoing') return 0;
  return typeof counts?.rejected === 'number' && counts.rejected > 0 ? 7 : 0;
}
