import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startEmbeddedEngine } from '../../src/storage/engine/embedded.ts';
import { APP_ROLE, type ConnectionSettings, OWNER_ROLE } from '../../src/storage/engine/engine.ts';
import { openExternalEngine } from '../../src/storage/engine/external.ts';
import { prepareSchema } from '../../src/storage/engine/prepare-database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { superuserOf } from './superuser.ts';
import { sweepTestEngines, TEST_FOLDER_PREFIX } from './sweep-test-engines.ts';
import { checkLogFile } from './watched-log.ts';

/** Where test databases are made: `owner` and `app` name a database that is never a test's own. */
export type TestEngine = {
  readonly owner: ConnectionSettings;
  readonly app: ConnectionSettings;
  readonly template: string;
};

type Server = Omit<TestEngine, 'template'> & { readonly appRole: string | undefined; stop(): Promise<void> };

/** For looking into a failed test's data: nothing is dropped, and an engine's folder stays. */
export const KEEPS_DATABASES = process.env.PUFFLE_KEEP_TEST_DATABASES === '1';
const log = pino({ level: 'warn' });
/** The data of a test need not survive anything; a vacuum at a moment of its own would change plans and hold up drops. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** The one engine of a test run: that of TEST_DATABASE_URL, else an embedded one in a folder of its own. */
export async function startTestEngine(): Promise<TestEngine & { stop(): Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL;
  const server = url === undefined ? await startOwnServer() : await useServer(url);
  const template = `puffle_template_${randomBytes(6).toString('hex')}`;
  await withClient(server.owner, (client) => client.query(`CREATE DATABASE ${template}`));
  const owner = withDatabase(server.owner, template);
  await prepareSchema(owner, server.appRole);
  await migrate(owner);
  return {
    owner: server.owner,
    app: server.app,
    template,
    async stop() {
      if (!KEEPS_DATABASES) await withClient(server.owner, (client) => client.query(`DROP DATABASE ${template}`));
      await server.stop();
    },
  };
}

export function withDatabase(settings: ConnectionSettings, database: string): ConnectionSettings {
  // A socket's URL has no host, which the URL class can not write: only the path between host and query is replaced.
  return { ...settings, url: settings.url.replace(/^([^?]*\/)[^/?]*/, `$1${database}`) };
}

async function startOwnServer(): Promise<Server> {
  await sweepTestEngines();
  const dataDir = await mkdtemp(join(tmpdir(), KEEPS_DATABASES ? 'puffle-kept-' : TEST_FOLDER_PREFIX));
  const engine = await startEmbeddedEngine({ dataDir, log, settings: { ...FORGETFUL, max_connections: '200' } });
  await withClient(await superuserOf(engine.owner, dataDir), (client) =>
    client.query(`ALTER ROLE ${OWNER_ROLE} CREATEDB`),
  );
  const stop = async () => {
    await engine.stop();
    await checkLogFile(join(dataDir, 'engine.log'));
    if (KEEPS_DATABASES) log.warn({ dataDir }, 'the test databases are kept');
    else await rm(dataDir, { recursive: true, force: true });
  };
  return { owner: engine.owner, app: engine.app, appRole: APP_ROLE, stop };
}

async function useServer(databaseUrl: string): Promise<Server> {
  const { owner, app, stop } = await openExternalEngine({ databaseUrl, log });
  return { owner, app, appRole: app.role, stop };
}
