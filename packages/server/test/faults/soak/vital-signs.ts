import { join } from 'node:path';
import { findProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { type ServerProcess, withSuperuser } from '../crash/server-process.ts';
import type { HeapInspector } from './heap-inspector.ts';
import { readProcesses } from './process-signs.ts';
import { readServed, type Served } from './served.ts';

export type VitalSigns = DatabaseSigns & {
  readonly seconds: number;
  /** After its garbage was collected, as is the memory of the server. */
  readonly heapMb: number;
  readonly serverMb: number;
  readonly engineMb: number;
  readonly serverOpen: number;
  readonly engineOpen: number;
  readonly serverCpuSeconds: number;
  readonly engineCpuSeconds: number;
  readonly operations: Served;
};

type DatabaseSigns = {
  readonly connections: number;
  readonly oldestTransactionSeconds: number;
  readonly databaseMb: number;
  readonly catalogMb: number;
  readonly walMb: number;
};

/** Everything but this connection. */
const databaseSigns = `
  with session as (select * from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid())
  select (select count(*) from session)::int as connections,
    (select coalesce(max(extract(epoch from now() - xact_start)), 0) from session)::float8 as "oldestTransactionSeconds",
    pg_database_size(current_database()) / 1e6::float8 as "databaseMb",
    (select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r')
      / 1e6::float8 as "catalogMb",
    (select sum(size) from pg_ls_waldir()) / 1e6::float8 as "walMb"`;

export type Patient = { readonly server: ServerProcess; readonly dataDir: string; readonly heap: HeapInspector };

/** How a server and its engine are at this moment. */
export async function takeVitalSigns({ server, dataDir, heap }: Patient, startedAt: number): Promise<VitalSigns> {
  const heapMb = await heap.readLiveMb();
  const [own, engine, operations, database] = await Promise.all([
    readProcesses([server.child.pid ?? 0]),
    findProcessesIn(join(dataDir, 'pg')).then(readProcesses),
    readServed(server.url),
    withSuperuser(dataDir, async (client) => (await client.query<DatabaseSigns>(databaseSigns)).rows[0]),
  ]);
  if (database === undefined) throw new Error('The database said nothing of itself.');
  return {
    ...database,
    heapMb,
    operations,
    seconds: (performance.now() - startedAt) / 1000,
    serverMb: own.ownMb,
    engineMb: engine.ownMb,
    serverOpen: own.open,
    engineOpen: engine.open,
    serverCpuSeconds: own.cpuSeconds,
    engineCpuSeconds: engine.cpuSeconds,
  };
}
