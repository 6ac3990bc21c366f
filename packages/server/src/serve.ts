import type { Logger } from 'pino';
import { bootstrap, readdressCredentials, writeCredentials } from './bootstrap.ts';
import type { Config } from './config.ts';
import { type ConfiguredDeps, type Listening, listenHere } from './configured-app.ts';
import { IdSource } from './domain/ids.ts';
import { startDuplicateSearch } from './jobs/search-duplicates.ts';
import { openStorage } from './open-storage.ts';
import { createSearch } from './providers/create-search.ts';
import { createEgress } from './providers/egress.ts';
import type { ConnectionSettings } from './storage/engine/engine.ts';
import { readSuppressionKey } from './suppression-key.ts';

export type RunningServer = { readonly url: string; readonly welcome: string; close(): Promise<void> };

/** Everything that `puffle-server serve` does but for signals: engine, schema, first key, HTTP. */
export async function serve(config: Config, log: Logger): Promise<RunningServer> {
  const search = createSearch(config.search, config.model, createEgress(config.egressAllow));
  const storage = await openStorage(config, log);
  try {
    const ids = new IdSource(Date.now);
    const first = await bootstrap(storage.database, ids, new Date(), config.bootstrapApiKey);
    // Before anything else can fail: the key is not shown again.
    const baseUrl = addressOf(config.host, config.port);
    const file = first === null ? null : await writeCredentials(config.dataDir, { ...first, baseUrl });
    const suppressionKey = await readSuppressionKey(config);
    const deps = { database: storage.database, log, suppressionKey, search };
    const http = await listen(config, storage.engine.app, deps);
    const url = addressOf(config.host, http.port);
    await readdressCredentials(config.dataDir, url);
    const duplicates = startDuplicateSearch(storage.database, log);
    return {
      url,
      welcome: welcome(url, storage.engine.description, first?.apiKey ?? null, file),
      async close() {
        await http.close();
        await duplicates.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** Serves HTTP from this process, or from as many workers as are asked for. */
async function listen(config: Config, app: ConnectionSettings, deps: ConfiguredDeps): Promise<Listening> {
  if (config.workers === 1) return listenHere(config, deps);
  const { listenWithWorkers } = await import('./workers/listen-with-workers.ts');
  return listenWithWorkers(config, app, deps);
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function welcome(url: string, engine: string, apiKey: string | null, file: string | null): string {
  const lines = [`Puffle is ready at ${url}`, `  pages   ${url}/app/`, `  engine  ${engine}`];
  if (apiKey !== null) {
    lines.push(
      '',
      `  key     ${apiKey}`,
      `          shown this once; also in ${file}, where the command line finds it`,
      '',
      '  try     npx puffle lead create --type person --name "Ada Lovelace" --contacts \'["ada@example.net"]\'',
      `          curl ${url}/api/leads -H 'Authorization: Bearer ${apiKey}' -H 'Content-Type: application/json' \\`,
      `            -d '{"type":"person","name":"Ada Lovelace","contacts":["ada@example.net"]}'`,
    );
  }
  return `${lines.join('\n')}\n`;
}
