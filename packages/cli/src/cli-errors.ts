import type { ExitCode } from '@puffle/contract/client';

/** A failure of the command itself rather than of a request: a sentence, a way out, an exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { readonly code: string; readonly exitCode: ExitCode; readonly hint?: string; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.exitCode = options.exitCode;
    this.hint = options.hint;
  }
}

/** The wait for work of the server has ended before the work: the cause says why, the message how to see what becomes of it. */
export class WaitEnded extends Error {
  override readonly name = 'WaitEnded';
}

/** The command line cannot be understood. */
export function usageError(message: string, hint?: string): CliError {
  return new CliError(message, { code: 'usage', exitCode: 2, ...(hint !== undefined && { hint }) });
}
