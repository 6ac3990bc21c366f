import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from '../server.ts';
import { ms, type Row } from '../table.ts';

const runs = 20;

/** What the command line takes of its own: from the shell to the last line, less the call itself where there is one. */
export async function measureCommandLine(server: Server, id: string): Promise<Row[]> {
  const bare = await median(['-e', '0'], {});
  const env = { PUFFLE_API_KEY: server.headers.authorization?.replace('Bearer ', ''), PUFFLE_API_BASE_URL: server.url };
  const command = 'packages/cli/bin/puffle.js';
  return [
    {
      work: 'puffle --help',
      figure: ms(await median([command, '--help'], env)),
      beside: `bare node ${ms(bare)}`,
      target: '150 ms',
    },
    {
      work: 'puffle lead --id',
      figure: ms(await median([command, 'lead', '--id', id], env)),
      beside: `bare node ${ms(bare)}`,
      target: '150 ms',
    },
  ];
}

/** The middle of several runs, after one that fills the caches. */
async function median(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  await time(args, env);
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) taken.push(await time(args, env));
  return taken.sort((a, b) => a - b)[runs / 2] ?? Number.NaN;
}

async function time(args: readonly string[], env: Record<string, string | undefined>): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  return performance.now() - startedAt;
}
