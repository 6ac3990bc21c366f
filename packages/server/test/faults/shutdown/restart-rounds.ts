import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examineAll } from '../crash/crash-judge.ts';
import { compileServer, openBeside, startServer } from '../crash/server-process.ts';
import { startRestartClients } from './restart-clients.ts';

export type RestartFigures = {
  readonly restarts: number;
  readonly done: number;
  readonly repeats: number;
  readonly failures: readonly string[];
  readonly unanswered: readonly string[];
  /** Writes that are not there once. */
  readonly wrong: readonly string[];
  /** Exit codes other than 0, and starts that had to recover. */
  readonly unclean: readonly string[];
  readonly doctor: readonly string[];
};

/** Stops a server with SIGTERM again and again while clients write, and starts another on its data. */
export async function runRestarts(options: {
  readonly restarts: number;
  readonly clients: number;
  readonly report?: (line: string) => void;
}): Promise<RestartFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-restart-'));
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  await compileServer();
  let server = await startServer(dataDir, apiKey);
  const clients = startRestartClients(options.clients, apiKey, server.url);
  const unclean: string[] = [];
  try {
    for (let restart = 1; restart <= options.restarts; restart++) {
      await clients.untilDone(100);
      await server.kill('SIGTERM');
      if (server.child.exitCode !== 0) unclean.push(`restart ${restart}: exit code ${server.child.exitCode}`);
      server = await startServer(dataDir, apiKey);
      clients.moveTo(server.url);
      options.report?.(`restart ${restart}: ${clients.done.length} done, ${clients.repeats()} repeated`);
    }
    await clients.untilDone(10);
    await clients.stop();
    const recoveries = (await readFile(join(dataDir, 'engine.log'), 'utf8')).match(/not properly shut down/g) ?? [];
    const { done, failures, unanswered } = clients;
    return {
      restarts: options.restarts,
      done: done.length,
      repeats: clients.repeats(),
      failures,
      unanswered,
      unclean: [...unclean, ...recoveries],
      ...(await judge(dataDir, done)),
    };
  } finally {
    await clients.stop();
    await server.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function judge(dataDir: string, done: readonly string[]): Promise<Pick<RestartFigures, 'wrong' | 'doctor'>> {
  const database = await openBeside(dataDir);
  try {
    const rows = await database.read((sql) =>
      sql.queryUnprepared<{ name: string; found: number }>(
        `select body ->> 'name' as name, count(*)::int as found from observation group by 1`,
      ),
    );
    const counts = new Map(rows.map(({ name, found }) => [name, found]));
    const wrong = done.filter((tag) => counts.get(tag) !== 1);
    const invented = [...counts.keys()].filter((name) => !done.includes(name));
    return { wrong: [...wrong, ...invented], doctor: await examineAll(database) };
  } finally {
    await database.close();
  }
}
