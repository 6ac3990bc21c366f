import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type AppDeps, createApp } from './app.ts';
import { type Background, createBackground } from './background.ts';
import type { Config } from './config.ts';
import { IdSource } from './domain/ids.ts';

export type ConfiguredDeps = Required<Pick<AppDeps, 'database' | 'log' | 'search' | 'suppressionKey'>> &
  Pick<AppDeps, 'siblings' | 'metrics'>;
export type Listening = { readonly port: number; close(): Promise<void> };

/** Longer than any statement may take: what is not answered by then never will be. */
const finishMs = 40_000;

/** Serves HTTP as the configuration has it, from the one process of the server or from one of several that share the port. */
export async function listenHere(
  config: Config,
  deps: ConfiguredDeps,
  sharing: { readonly reusePort?: boolean } = {},
): Promise<Listening> {
  let isStopping = false;
  const http = createApp({ ...config, ...deps, isStopping: () => isStopping });
  await http.listen({ port: config.port, host: config.host, ...sharing });
  return {
    // Listening on a host and a port has an address of this kind.
    port: (http.server.address() as AddressInfo).port,
    async close() {
      isStopping = true;
      if (config.drainMs > 0) await delay(config.drainMs);
      // Takes no more connections and finishes what is under way.
      const impatience = setTimeout(() => http.server.closeAllConnections(), finishMs);
      await http.close();
      clearTimeout(impatience);
    },
  };
}

/** The work beside the requests, for a process that serves none. */
export function createConfiguredBackground(config: Config, deps: ConfiguredDeps): Background {
  return createBackground({ ...config, ...deps, clock: () => new Date(), ids: new IdSource(Date.now) });
}
