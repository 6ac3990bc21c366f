import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { bootstrap, readdressCredentials, writeCredentials } from './bootstrap.ts';
import type { Config } from './config.ts';
import { IdSource } from './domain/ids.ts';
import { startDuplicateSearch } from './jobs/search-duplicates.ts';
import { openStorage } from './open-storage.ts';
import { createSearch } from './providers/create-search.ts';
import { createEgress } from './providers/egress.ts';
import { readSuppressionKey } from './suppression-key.ts';

/** Longer than any statement may take: what is not answered by then never will be. */
const finishMs = 40_000;

export type RunningServer = { readonly url: string; readonly welcome: string; close(): Promise<void> };

/** Everything that `puffle-server serve` does but for signals: engine, schema, first key, HTTP. */
export async function serve(config: Config, log: Logger): Promise<RunningServer> {
  const search = createSearch(config.search, config.model, createEgress(config.egressAllow));
  const storage = await openStorage(config, log);
  try {
    const ids = new IdSource(Date.now);
    const first = await bootstrap(storage.database, ids, new Date(), config.bootstrapApiKey);
    const suppressionKey = await readSuppressionKey(config);
    const state = { isStopping: false };
    const isStopping = () => state.isStopping;
    const http = createApp({ ...config, database: storage.database, log, suppressionKey, search, isStopping });
    await http.listen({ port: config.port, host: config.host });
    const url = addressOf(http.server.address(), config.host);
    if (first === null) await readdressCredentials(config.dataDir, url);
    const file = first === null ? null : await writeCredentials(config.dataDir, { ...first, baseUrl: url });
    const duplicates = startDuplicateSearch(storage.database, log);
    return {
      url,
      welcome: welcome(url, storage.engine.description, first?.apiKey ?? null, file),
      async close() {
        state.isStopping = true;
        if (config.drainMs > 0) await delay(config.drainMs);
        await closeHttp(http);
        await duplicates.stop();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

/** Takes no more connections and finishes what is under way. */
async function closeHttp(http: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => http.server.closeAllConnections(), finishMs);
  await http.close();
  clearTimeout(impatience);
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

function welcome(url: string, engine: string, apiKey: string | null, file: string | null): string {
  const lines = [`Puffle is ready at ${url}`, `  engine  ${engine}`];
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
