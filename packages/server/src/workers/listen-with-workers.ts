import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type Config, ConfigError } from '../config.ts';
import { type ConfiguredDeps, createConfiguredBackground, type Listening } from '../configured-app.ts';
import { createMetrics, type ProcessMetrics, writeMetrics } from '../metrics.ts';
import type { ConnectionSettings } from '../storage/engine/engine.ts';
import { WorkerPool } from './worker-pool.ts';

/**
 * Serves HTTP from several processes on one port. This one, the primary, owns the engine and does the work in the background, which is
 * to be done once; the workers share the database and keep nothing that another would have to know.
 */
export async function listenWithWorkers(
  config: Config,
  app: ConnectionSettings,
  deps: ConfiguredDeps,
): Promise<Listening> {
  const port = await findPort(config);
  const metrics = createMetrics();
  metrics.watchConnections(deps.database);
  metrics.watchJobs(deps.database, () => new Date());
  const background = createConfiguredBackground(config, deps);
  const pool: WorkerPool = new WorkerPool({
    count: config.workers,
    order: { config: { ...config, port }, app, suppressionKey: deps.suppressionKey },
    log: deps.log,
    handlers: {
      wake: () => background.wake(),
      // Every worker answers with what its own `metrics.read` gives.
      metrics: async () =>
        writeMetrics([await metrics.read(), ...((await pool.askAll('metrics')) as ProcessMetrics[])]),
    },
  });
  await pool.start();
  background.start();
  return {
    port,
    async close() {
      await pool.stop();
      await background.stop();
    },
  };
}

/**
 * The port for all workers. It is taken alone first: a port that processes may share would be shared with another server as well.
 */
async function findPort({ port, host }: Config): Promise<number> {
  if (!['linux', 'freebsd'].includes(process.platform)) {
    throw new ConfigError(
      `Several workers can not share a port on ${process.platform}: leave --workers and PUFFLE_WORKERS out.`,
    );
  }
  const probe = createServer().listen({ port, host });
  await once(probe, 'listening');
  // Listening on a host and a port has an address of this kind.
  const found = (probe.address() as AddressInfo).port;
  probe.close();
  await once(probe, 'close');
  return found;
}
