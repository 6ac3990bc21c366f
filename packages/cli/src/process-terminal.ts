import { homedir } from 'node:os';
import type { WriteStream } from 'node:tty';
import type { Output, Terminal } from './terminal.ts';

/** The terminal of this process. */
export function processTerminal(signal: AbortSignal): Terminal {
  return {
    env: process.env,
    workingDirectory: process.cwd(),
    homeDirectory: homedir(),
    stdin: process.stdin,
    stdout: processOutput(process.stdout),
    stderr: processOutput(process.stderr),
    signal,
    openUrl: async (url) => (await import('./open-url.ts')).openUrl(url),
  };
}

function processOutput(stream: WriteStream): Output {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : Number.POSITIVE_INFINITY,
    hasColour: isTerminal && allowsColour(process.env),
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
  };
}

function allowsColour(env: NodeJS.ProcessEnv): boolean {
  return (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
