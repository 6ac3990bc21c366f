import pg from 'pg';
import { APP_ROLE, type ConnectionSettings, EngineError, OWNER_ROLE } from './engine.ts';
import { withClient } from './with-client.ts';

const EXTENSIONS = ['pg_trgm', 'btree_gin'];

/** Makes what is missing of the embedded engine's roles and database; each step may find itself done already. */
export async function prepareEmbeddedDatabase(
  superuser: ConnectionSettings,
  options: { database: string; ownerPassword: string; appPassword: string },
): Promise<void> {
  const database = pg.escapeIdentifier(options.database);
  await withClient(superuser, async (client) => {
    await createLoginRole(client, OWNER_ROLE, options.ownerPassword);
    await createLoginRole(client, APP_ROLE, options.appPassword);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.database]);
    if (found.rows.length === 0) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
    await client.query(
      `REVOKE ALL ON DATABASE ${database} FROM PUBLIC; GRANT CONNECT ON DATABASE ${database} TO ${APP_ROLE}`,
    );
  });
}

/** The extensions that the schema needs, and the rights of the application role in it. */
export async function prepareSchema(owner: ConnectionSettings, appRole: string | undefined): Promise<void> {
  await withClient(owner, async (client) => {
    await createExtensions(client);
    if (appRole !== undefined) await grantToApp(client, appRole);
  });
}

async function createLoginRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (found.rows.length > 0) return;
  await client.query(
    `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

async function createExtensions(client: pg.Client): Promise<void> {
  for (const extension of EXTENSIONS) {
    const found = await client.query('SELECT 1 FROM pg_extension WHERE extname = $1', [extension]);
    if (found.rows.length > 0) continue;
    try {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    } catch (error) {
      throw new EngineError(
        `The database lacks the extension ${extension} and its owner may not create it: run CREATE EXTENSION ${extension} as an administrator.`,
        { cause: error },
      );
    }
  }
}

/** Tables get their rights as migrations create them; tables that stood before the application role did get them once. */
async function grantToApp(client: pg.Client, appRole: string): Promise<void> {
  const known = await client.query(
    `SELECT 1 FROM pg_default_acl a, aclexplode(a.defaclacl) grant_item
      WHERE a.defaclrole = (SELECT oid FROM pg_roles WHERE rolname = current_user)
        AND a.defaclnamespace = 'public'::regnamespace
        AND grant_item.grantee = (SELECT oid FROM pg_roles WHERE rolname = $1)`,
    [appRole],
  );
  if (known.rows.length > 0) return;
  const role = pg.escapeIdentifier(appRole);
  await client.query(`
    BEGIN;
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${role};
    COMMIT`);
}
