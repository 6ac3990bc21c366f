import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type MetricObject,
  Registry,
} from 'prom-client';
import type { Database } from './storage/database.ts';
import { countOpenJobs, findDeliveryLag } from './storage/open-jobs.ts';

/** What a process of the server counts about itself. No label names a workspace, a key or a Lead. */
export type Metrics = {
  countRequest(operation: string, status: number, seconds: number): void;
  countGroup(kind: GroupKind, size: number): void;
  watchConnections(database: Database): void;
  watchJobs(database: Database, clock: () => Date): void;
  /** As plain data, so that another process can add it to its own. */
  read(): Promise<ProcessMetrics>;
};
export type GroupKind = 'write' | 'lookup';
export type ProcessMetrics = readonly MetricObject[];

export const metricsType = Registry.PROMETHEUS_CONTENT_TYPE;

const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const groupSizes = [1, 2, 4, 8, 16, 32, 64];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'puffle_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer, by operation and status.',
    labelNames: ['operation', 'status'] as const,
    buckets: durations,
    registers: [registry],
  });
  const groups = new Histogram({
    name: 'puffle_group_size',
    help: 'Calls of one workspace that were carried out together: writes in one transaction, look-ups in one statement.',
    labelNames: ['kind'] as const,
    buckets: groupSizes,
    registers: [registry],
  });
  return {
    countRequest: (operation, status, seconds) => requests.observe({ operation, status }, seconds),
    countGroup: (kind, size) => groups.observe({ kind }, size),
    watchConnections: (database) => watchConnections(registry, database),
    watchJobs: (database, clock) => watchJobs(registry, database, clock),
    read: () => registry.getMetricsAsJSON(),
  };
}

/** The metrics of several processes as one text: counts and sizes added up, delays of the event loop averaged. */
export function writeMetrics(processes: readonly ProcessMetrics[]): Promise<string> {
  return AggregatorRegistry.aggregate([...processes]).metrics();
}

function watchConnections(registry: Registry, database: Database): void {
  new Gauge({
    name: 'puffle_database_connections',
    help: 'Connections to the database: in use, idle, and how many pieces of work wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { inUse, idle, waiting } = database.connections();
      this.set({ state: 'in_use' }, inUse);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}

function watchJobs(registry: Registry, database: Database, clock: () => Date): void {
  const failures = new Counter({
    name: 'puffle_metrics_failures_total',
    help: 'How often the database did not answer what these metrics ask.',
    registers: [registry],
  });
  const ask = async (question: () => Promise<void>): Promise<void> => question().catch(() => failures.inc());
  new Gauge({
    name: 'puffle_open_jobs',
    help: 'Work in the background that is under way or waits.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      return ask(async () => {
        for (const { kind, count } of await database.read(countOpenJobs)) this.set({ kind }, count);
      });
    },
  });
  new Gauge({
    name: 'puffle_webhook_delivery_lag_seconds',
    help: 'For how long the delivery to a webhook that has waited longest has been due.',
    registers: [registry],
    collect() {
      return ask(async () => this.set(await database.read((sql) => findDeliveryLag(sql, clock()))));
    },
  });
}
