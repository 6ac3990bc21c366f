import { processTerminal } from './process-terminal.ts';
import { run } from './run.ts';

const interrupt = new AbortController();

process.once('SIGINT', () => interrupt.abort(new Error('Interrupted.')));
process.once('SIGTERM', () => interrupt.abort(new Error('Interrupted.')));
for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly);

process.exitCode = await run(process.argv.slice(2), processTerminal(interrupt.signal));
process.stdin.destroy();

// A reader such as `head` that has seen enough is no failure.
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
