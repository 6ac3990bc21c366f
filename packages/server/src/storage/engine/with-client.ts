import pg from 'pg';
import type { ConnectionSettings } from './engine.ts';

/** One connection of its own, for administration; closed when `work` is done. */
export async function withClient<T>(settings: ConnectionSettings, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: settings.url,
    application_name: 'puffle-admin',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A lost connection fails the statement under way; without a listener it would end the process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (settings.role !== undefined) await client.query(`SET ROLE ${pg.escapeIdentifier(settings.role)}`);
    return await work(client);
  } finally {
    await client.end();
  }
}
