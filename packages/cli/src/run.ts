import { type ExitCode, loadSurface, type Surface } from '@puffle/contract/client';
import { buildProgram } from './build-program.ts';
import { checkWords } from './check-words.ts';
import { complete } from './complete.ts';
import { reportError } from './report-error.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command line (without `node` and the script) and gives its exit code; nothing is thrown. */
export async function run(argv: readonly string[], terminal: Terminal, surface?: Surface): Promise<ExitCode> {
  const outcome: { exitCode: ExitCode } = { exitCode: 0 };
  try {
    const program = buildProgram(surface ?? (await loadSurface()), terminal, (exitCode) => {
      outcome.exitCode = exitCode;
    });
    if (argv[0] === '__complete') {
      await terminal.stdout.write(complete(program, argv.slice(1)));
    } else {
      checkWords(program, argv);
      await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    }
  } catch (error) {
    return await reportError(error, argv, terminal);
  }
  return outcome.exitCode;
}
