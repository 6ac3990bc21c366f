import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StartedServer } from './start-server.ts';

export type Ids = Readonly<Record<string, string>>;
export type TerminalStep = {
  readonly say: string;
  readonly command: (ids: Ids) => string;
  /** The exit codes that it may have; 0 unless told. */
  readonly codes?: readonly number[];
  /** Something that the answer must hold, so that the page cannot say what is not so. */
  readonly shows: string | RegExp;
  /** Keeps the first id that is shown under this name. */
  readonly keeps?: string;
  /** Work goes on in the background: the command is typed again until it shows what it has to. */
  readonly waits?: true;
};
type Ran = { readonly code: number; readonly output: string };

const root = join(import.meta.dirname, '..');

/** Types the steps into a shell in which `puffle` talks to the server, and gives what was typed and answered as Markdown. */
export async function recordTerminal(
  server: StartedServer,
  files: Readonly<Record<string, string>>,
  steps: readonly TerminalStep[],
): Promise<string> {
  const folder = join(server.dataDir, 'terminal');
  const env = await prepare(server, folder, files);
  const ids: Record<string, string> = {};
  const parts: string[] = [];
  for (const step of steps) {
    const command = step.command(ids);
    let ran = await run(command, folder, env);
    for (let tries = 0; step.waits && !isShown(step, ran) && tries < 100; tries++)
      ran = await run(command, folder, env);
    if (!(step.codes ?? [0]).includes(ran.code) || !isShown(step, ran)) {
      throw new Error(`${command}\nended with ${ran.code} and showed:\n${ran.output}`);
    }
    const id = /"id": "([0-9a-f-]{36})"/.exec(ran.output)?.[1];
    if (step.keeps !== undefined && id !== undefined) ids[step.keeps] = id;
    parts.push(`${step.say}\n\n\`\`\`console\n$ ${command}\n${ran.output.trimEnd()}\n\`\`\`\n`);
  }
  return parts.join('\n');
}

async function prepare(
  { url, apiKey }: StartedServer,
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  const cli = join(root, 'packages/cli/bin/puffle.js');
  await writeFile(join(bin, 'puffle'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  await chmod(join(bin, 'puffle'), 0o755);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const path = `${bin}:${process.env.PATH}`;
  return { PATH: path, HOME: folder, LANG: 'C.UTF-8', PUFFLE_API_BASE_URL: url, PUFFLE_API_KEY: apiKey };
}

function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', command], { env, cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}${stderr}` });
    });
  });
}

function isShown({ shows }: TerminalStep, { output }: Ran): boolean {
  return typeof shows === 'string' ? output.includes(shows) : shows.test(output);
}
