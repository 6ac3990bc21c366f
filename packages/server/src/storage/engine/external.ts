import pg from 'pg';
import type { Logger } from 'pino';
import { APP_ROLE, type ConnectionSettings, type Engine, EngineError } from './engine.ts';
import { prepareSchema } from './prepare-database.ts';
import { withClient } from './with-client.ts';

const OLDEST_VERSION = 15;

export type ExternalOptions = {
  /** The owner of the schema, who runs the migrations. */
  readonly databaseUrl: string;
  /** A login of its own for requests; without it requests take on the role `puffle_app` after the owner's login. */
  readonly appDatabaseUrl?: string;
  readonly log: Logger;
};

export type ServerFacts = { version: number; encoding: string; characterType: string; database: string };

/** Checks a PostgreSQL that others run, and gives requests a role of their own there. Throws `EngineError`. */
export async function openExternalEngine({ databaseUrl, appDatabaseUrl, log }: ExternalOptions): Promise<Engine> {
  const owner: ConnectionSettings = { url: databaseUrl };
  const facts = await readFacts(owner);
  checkServer(facts, log);
  const app = await chooseApp(owner, appDatabaseUrl, log);
  await prepareSchema(owner, app.grantee);
  return {
    kind: 'external',
    description: `PostgreSQL ${facts.version} at ${new pg.Client(databaseUrl).host}, database ${facts.database}`,
    owner,
    app: app.settings,
    stop: async () => undefined,
  };
}

async function readFacts(owner: ConnectionSettings): Promise<ServerFacts> {
  try {
    return await withClient(owner, async (client) => {
      const { rows } = await client.query<ServerFacts>(
        `SELECT current_setting('server_version_num')::int / 10000 AS version, current_database() AS database,
                pg_encoding_to_char(encoding) AS encoding, datctype AS "characterType"
           FROM pg_database WHERE datname = current_database()`,
      );
      const [facts] = rows;
      if (facts === undefined) throw new EngineError('The database does not describe itself.');
      return facts;
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineError(`The database of DATABASE_URL can not be reached: ${reason}.`, { cause: error });
  }
}

/** Refuses, with one sentence, a server that Puffle can not run on. */
export function checkServer(facts: ServerFacts, log: Logger): void {
  if (facts.version < OLDEST_VERSION) {
    throw new EngineError(`The database is PostgreSQL ${facts.version}; Puffle needs ${OLDEST_VERSION} or newer.`);
  }
  if (facts.encoding !== 'UTF8') {
    throw new EngineError(`The database ${facts.database} is encoded in ${facts.encoding}; Puffle needs UTF8.`);
  }
  if (['C', 'POSIX'].includes(facts.characterType)) {
    log.warn(`the database's LC_CTYPE is ${facts.characterType}: fuzzy search sees only the letters a to z`);
  }
}

async function chooseApp(
  owner: ConnectionSettings,
  appDatabaseUrl: string | undefined,
  log: Logger,
): Promise<{ settings: ConnectionSettings; grantee: string | undefined }> {
  if (appDatabaseUrl !== undefined) {
    const app = { url: appDatabaseUrl };
    return { settings: app, grantee: await readUser(app) };
  }
  const refusal = await withClient(owner, takeAppRole);
  if (refusal === undefined) return { settings: { ...owner, role: APP_ROLE }, grantee: APP_ROLE };
  log.warn({ reason: refusal }, `the owner of the database may not use a role ${APP_ROLE}: requests run as the owner`);
  return { settings: owner, grantee: undefined };
}

async function readUser(settings: ConnectionSettings): Promise<string> {
  return withClient(settings, async (client) => {
    const { rows } = await client.query<{ user: string }>('SELECT current_user AS user');
    return rows[0]?.user ?? '';
  });
}

/** Makes the application role and lets the owner take it on; returns why that can not be done. */
async function takeAppRole(client: pg.Client): Promise<string | undefined> {
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
    if (rows.length === 0) await createAppRole(client);
    // Since PostgreSQL 16 the maker of a role is its member without the right to take it on.
    await client.query(`SET ROLE ${APP_ROLE}`).catch(async () => {
      await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`);
      await client.query(`SET ROLE ${APP_ROLE}`);
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function createAppRole(client: pg.Client): Promise<void> {
  await client.query(`CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE`).catch((error: unknown) => {
    const isMadeMeanwhile = error instanceof pg.DatabaseError && ['42710', '23505'].includes(error.code ?? '');
    if (!isMadeMeanwhile) throw error;
  });
}
