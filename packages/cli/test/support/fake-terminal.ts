import { Readable } from 'node:stream';
import type { Surface } from '@puffle/contract/client';
import { run } from '../../src/run.ts';
import type { Output, Terminal } from '../../src/terminal.ts';

export type FakeTerminalOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly workingDirectory?: string;
  readonly homeDirectory?: string;
  /** Width of the terminal that the output goes to; without it, output goes to a program. */
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly surface?: Surface;
  readonly openUrl?: Terminal['openUrl'];
};

export type Ran = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/** Runs a command line against collected output. */
export async function runCli(argv: readonly string[], options: FakeTerminalOptions = {}): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const terminal: Terminal = {
    env: options.env ?? {},
    workingDirectory: options.workingDirectory ?? '/nonexistent',
    homeDirectory: options.homeDirectory ?? '/nonexistent',
    stdin: Readable.from(options.stdin === undefined ? [] : [Buffer.from(options.stdin)]),
    stdout: collect(stdout, options.columns),
    stderr: collect(stderr, options.columns),
    signal: options.signal ?? new AbortController().signal,
    openUrl: options.openUrl ?? (async () => false),
  };
  const exitCode = await run(argv, terminal, options.surface);
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

function collect(chunks: string[], columns: number | undefined): Output {
  return {
    isTerminal: columns !== undefined,
    columns: columns ?? Number.POSITIVE_INFINITY,
    hasColour: false,
    write: async (text) => {
      chunks.push(typeof text === 'string' ? text : Buffer.from(text).toString());
    },
  };
}
