import { listenHere } from '../configured-app.ts';
import { createMetrics } from '../metrics.ts';
import { openLog } from '../open-log.ts';
import { createSearch } from '../providers/create-search.ts';
import { createEgress } from '../providers/egress.ts';
import { openDatabase } from '../storage/database.ts';
import { connectPeer } from './peer.ts';
import type { WorkerOrder } from './worker-pool.ts';

// Signals of a terminal or a service manager reach the whole group; the primary decides when a worker ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const metrics = createMetrics();
let stop = async (): Promise<void> => undefined;
let forget = (_workspaceId: string): void => undefined;

const primary = connectPeer(
  {
    send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.once('disconnect', listener),
  },
  {
    start: (order) => serve(order as WorkerOrder),
    stop: () => stop(),
    forget: (workspaceId) => forget(String(workspaceId)),
    metrics: () => metrics.read(),
  },
);
// Without its primary nobody owns the engine: a worker that is left alone ends.
process.once('disconnect', () => process.exit());

/** Serves HTTP; what must be done once for all workers is asked of the primary. */
async function serve({ config, app, suppressionKey }: WorkerOrder): Promise<void> {
  const log = openLog(config.logLevel);
  const database = openDatabase(app, { applicationName: 'puffle-worker', log });
  const siblings = {
    background: { start: () => undefined, wake: () => void tell('wake'), stop: async () => undefined },
    forget: (workspaceId: string) => tell('forget', workspaceId),
    onForget: (listener: (workspaceId: string) => void) => {
      forget = listener;
    },
    readMetrics: () => primary.ask('metrics').then(String),
  };
  const search = createSearch(config.search, config.model, createEgress(config.egressAllow));
  const deps = { database, log, search, suppressionKey: Buffer.from(suppressionKey), siblings, metrics };
  // The system hands each connection to one of the sockets on the port; those of a dead worker are gone with it.
  const http = await listenHere(config, deps, { reusePort: true });
  stop = async () => {
    await http.close();
    await database.close();
    setImmediate(() => process.exit());
  };
}

/** The primary may be ending; the request that says so is answered all the same. */
async function tell(name: string, value?: unknown): Promise<void> {
  await primary.ask(name, value).catch(() => undefined);
}
