import {
  type ExitCode,
  exitCodeOf,
  FlagValueError,
  type Issue,
  loadSurface,
  PuffleConnectionError,
  PuffleError,
} from '@puffle/contract/client';
import { CommanderError } from 'commander';
import { CliError, WaitEnded } from './cli-errors.ts';
import { nameCommands } from './name-commands.ts';
import { red } from './style-text.ts';
import type { Terminal } from './terminal.ts';

/** A failure as JSON: the server's problem document, or one of the same kind. */
export type Description = {
  readonly title?: string;
  readonly status?: number;
  readonly detail: string;
  readonly error: string;
  readonly code: string;
  readonly issues?: readonly Issue[];
  readonly hint?: string;
  readonly requestId?: string;
  readonly [extra: string]: unknown;
};

/** Prints a failure to standard error, as a sentence on a terminal and as JSON for programs, and gives the exit code. */
export async function reportError(error: unknown, argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (terminal.signal.aborted) return 130;
  const description = describeError(error);
  const { stderr } = terminal;
  if (stderr.isTerminal) await stderr.write(await sentences(description, terminal));
  else await stderr.write(`${JSON.stringify(description, null, 2)}\n`);
  if (argv.includes('--verbose') && error instanceof Error) await stderr.write(`${causes(error)}\n`);
  return exitCodeFor(error);
}

/** The exit code for a failure. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof WaitEnded) return exitCodeFor(error.cause);
  if (error instanceof CliError) return error.exitCode;
  if (error instanceof PuffleError) return exitCodeOf(error.status);
  return error instanceof CommanderError || error instanceof FlagValueError ? 2 : 1;
}

/** A failure as JSON. */
export function describeError(error: unknown): Description {
  if (error instanceof WaitEnded) {
    const { hint, ...description } = describeError(error.cause);
    return { ...description, hint: [hint, error.message].filter(Boolean).join(' ') };
  }
  if (error instanceof PuffleError && error.problem !== undefined) return error.problem;
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof PuffleError) return describe(text, error.code, { status: error.status });
  if (error instanceof CliError) return describe(text, error.code, { hint: error.hint });
  if (error instanceof PuffleConnectionError) {
    return describe(`${text}${reasonOf(error)}`, error.reason, {
      hint: 'Is the server running there? `npm start` starts one; --base-url or PUFFLE_API_BASE_URL name another.',
    });
  }
  if (error instanceof CommanderError) return describeUsage(text);
  return describe(text, error instanceof FlagValueError ? 'usage' : 'failed', {});
}

function describe(
  detail: string,
  code: string,
  more: { readonly status?: number; readonly hint?: string | undefined },
): Description {
  const { status, hint } = more;
  return { detail, error: detail, code, ...(status !== undefined && { status }), ...(hint !== undefined && { hint }) };
}

function describeUsage(text: string): Description {
  const [first = '', guess] = text.replace(/^error: /, '').split('\n');
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
  const hint = guess?.replace(/^\((.*)\)$/, '$1') ?? 'The command with --help lists its flags.';
  return describe(sentence.endsWith('.') ? sentence : `${sentence}.`, 'usage', { hint });
}

function reasonOf({ cause }: PuffleConnectionError): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : '';
  return reason === '' ? '' : ` (${reason})`;
}

async function sentences(description: Description, { stderr }: Terminal): Promise<string> {
  const { detail, issues = [], hint, requestId } = description;
  const lines = [
    detail,
    ...issues
      .filter(({ message }) => message !== detail)
      .map(({ path, message }) => `  ${path || '(body)'}: ${message}`),
    ...(hint === undefined ? [] : [hint]),
    ...(requestId === undefined || description.status !== 500 ? [] : [`Request ${requestId}`]),
  ];
  const text = lines.map((line) => line.replace(/\p{Cc}/gu, ' ')).join('\n');
  const { operations } = await loadSurface();
  return `${red('Error:', stderr)} ${nameCommands(text, operations)}\n`;
}

function causes(error: Error): string {
  const inner = error.cause instanceof Error ? `\n${causes(error.cause)}` : '';
  return `${error.stack ?? error.message}${inner}`;
}
