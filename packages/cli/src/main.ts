import { CliError } from './cli-errors.ts';
import { processTerminal } from './process-terminal.ts';
import { reportError } from './report-error.ts';
import { run } from './run.ts';

const interrupt = new AbortController();

process.once('SIGINT', () => interrupt.abort(new Error('Interrupted.')));
process.once('SIGTERM', () => interrupt.abort(new Error('Interrupted.')));
const argv = process.argv.slice(2);
const terminal = processTerminal(interrupt.signal);
process.stdout.on('error', leave);
process.stderr.on('error', (error) => process.exit(isGone(error) ? 0 : 1));

process.exitCode = await run(argv, terminal);
process.stdin.destroy();

async function leave(cause: NodeJS.ErrnoException): Promise<void> {
  if (isGone(cause)) process.exit(0);
  const reason = cause.code === 'ENOSPC' ? 'there is no room left' : cause.message;
  const error = new CliError(`The output cannot be written: ${reason}.`, { code: 'output_failed', exitCode: 1, cause });
  process.exit(await reportError(error, argv, terminal));
}

// A reader such as `head` that has seen enough is no failure.
function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE';
}
