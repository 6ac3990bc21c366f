import { type ApiResponse, type ExitCode, PuffleConnectionError, PuffleError } from '@puffle/contract/client';
import { CliError, usageError } from './cli-errors.ts';
import { type Printing, pickedAnswer } from './print-answer.ts';
import { type Fields, parseObject } from './read-data.ts';
import { describeError, exitCodeFor } from './report-error.ts';
import type { Terminal } from './terminal.ts';

type LineResult = { readonly text: string; readonly exitCode: ExitCode; readonly stop?: unknown };

export type LineCalls = {
  readonly lines: AsyncIterable<string>;
  readonly call: (fields: Fields, line: number) => Promise<ApiResponse<unknown>>;
  readonly printing: Printing;
  readonly terminal: Terminal;
};

const concurrency = 8;

/**
 * Makes one call for each line of NDJSON, a few at a time, and prints one line for each in their order: the answer, or the
 * problem with its line number. Stops at a fault that would befall every line: no valid key, no server, an interrupt.
 */
export async function callEachLine({ lines, call, printing, terminal }: LineCalls): Promise<ExitCode> {
  if (printing.format === 'table' || printing.format === 'csv') {
    throw usageError(`NDJSON is answered with NDJSON; --format ${printing.format} does not apply.`);
  }
  const waiting: Promise<LineResult>[] = [];
  const tally = { done: 0, firstFailure: undefined as ExitCode | undefined };
  let line = 0;
  for await (const text of lines) {
    line += 1;
    waiting.push(callOne(text, line));
    if (waiting.length >= concurrency) await settle(waiting.shift());
  }
  while (waiting.length > 0) await settle(waiting.shift());
  if (tally.firstFailure === undefined) return 0;
  return tally.done > 0 ? 7 : tally.firstFailure;

  async function callOne(text: string, number: number): Promise<LineResult> {
    try {
      const answer = await call(parseObject(text), number);
      return { text: `${JSON.stringify(pickedAnswer(answer.data, printing))}\n`, exitCode: 0 };
    } catch (error) {
      return failureOf(error, number, terminal);
    }
  }

  async function settle(pending: Promise<LineResult> | undefined): Promise<void> {
    const result = await pending;
    if (result === undefined) return;
    if (result.stop !== undefined) {
      await Promise.allSettled(waiting);
      throw result.stop;
    }
    await terminal.stdout.write(result.text);
    if (result.exitCode === 0) tally.done += 1;
    else tally.firstFailure ??= result.exitCode;
  }
}

function failureOf(error: unknown, line: number, terminal: Terminal): LineResult {
  const isFatal = error instanceof PuffleError && (error.status === 401 || error.status === 403);
  if ((error instanceof PuffleError && !isFatal) || error instanceof CliError) {
    return { text: `${JSON.stringify({ ...describeError(error), line })}\n`, exitCode: exitCodeFor(error) };
  }
  const stop = isFatal || error instanceof PuffleConnectionError ? stopAt(error, line) : error;
  return { text: '', exitCode: 1, stop: terminal.signal.aborted ? terminal.signal.reason : stop };
}

function stopAt(error: PuffleError | PuffleConnectionError, line: number): CliError {
  const { code, hint } = describeError(error);
  const place = `Stopped at line ${line}; the lines before it were answered, some after it may have been done.`;
  return new CliError(`${error.message} ${place}`, {
    code: String(code),
    exitCode: exitCodeFor(error),
    ...(typeof hint === 'string' && { hint }),
    cause: error,
  });
}
