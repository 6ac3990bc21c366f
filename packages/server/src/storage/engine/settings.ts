import { availableParallelism, totalmem } from 'node:os';

export type EngineSetting = { readonly name: string; readonly value: string; readonly reason: string };

const MEBIBYTE = 1024 * 1024;

/** What the embedded engine runs with. They are given on its command line, so that a new version's values take effect at once. */
export function engineSettings(memoryBytes = usableMemoryBytes(), cores = availableParallelism()): EngineSetting[] {
  const memoryMb = Math.floor(memoryBytes / MEBIBYTE);
  return [...durabilitySettings, ...memorySettings(memoryMb), ...writeSettings, ...planSettings(cores), ...logSettings];
}

/** A container's limit where there is one, else the machine's memory. */
function usableMemoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

const durabilitySettings: EngineSetting[] = [
  { name: 'fsync', value: 'on', reason: 'an acknowledged write survives power loss' },
  { name: 'synchronous_commit', value: 'on', reason: 'COMMIT answers after the log is on disk' },
  { name: 'full_page_writes', value: 'on', reason: 'a page torn by power loss is repaired from the log' },
  { name: 'restart_after_crash', value: 'on', reason: 'one crashed session does not end the engine' },
];

function memorySettings(memoryMb: number): EngineSetting[] {
  return [
    { name: 'shared_buffers', value: `${between(32, memoryMb / 8, 512)}MB`, reason: 'touched only as far as used' },
    { name: 'effective_cache_size', value: `${between(64, memoryMb / 2, 65_536)}MB`, reason: 'the rest is file cache' },
    { name: 'work_mem', value: `${between(4, memoryMb / 512, 32)}MB`, reason: 'sorts of a list page stay in memory' },
    { name: 'maintenance_work_mem', value: `${between(32, memoryMb / 32, 256)}MB`, reason: 'index builds and vacuum' },
    { name: 'huge_pages', value: 'off', reason: 'they would be reserved whole at the start' },
    { name: 'max_connections', value: '100', reason: 'a pool of ten, jobs, tools, and a second server in tests' },
    { name: 'io_method', value: 'sync', reason: 'look-ups by index gain nothing from three more processes' },
    { name: 'max_logical_replication_workers', value: '0', reason: 'nothing replicates: one process less' },
  ];
}

const writeSettings: EngineSetting[] = [
  { name: 'max_wal_size', value: '1GB', reason: 'fewer checkpoints during an import; bounds recovery to seconds' },
  { name: 'min_wal_size', value: '128MB', reason: 'recycled log files need no new allocation' },
  { name: 'checkpoint_timeout', value: '10min', reason: 'fewer full page images; bounds recovery to seconds' },
  { name: 'wal_compression', value: 'off', reason: 'the bundled build has no lz4, and pglz costs more than it saves' },
  { name: 'autovacuum_naptime', value: '20s', reason: 'a fresh import gets statistics soon' },
  { name: 'autovacuum_analyze_scale_factor', value: '0.05', reason: 'statistics follow growth' },
  { name: 'autovacuum_vacuum_scale_factor', value: '0.1', reason: 'leads are updated often' },
  { name: 'deadlock_timeout', value: '200ms', reason: 'two merges that cross find out before a caller notices' },
];

function planSettings(cores: number): EngineSetting[] {
  const workers = cores > 4 ? 2 : 0;
  return [
    { name: 'jit', value: 'off', reason: 'compiling costs more than any of our statements' },
    { name: 'random_page_cost', value: '1.1', reason: 'solid-state disks and a warm cache' },
    { name: 'max_parallel_workers_per_gather', value: `${workers}`, reason: 'few cores serve requests, not one scan' },
    { name: 'TimeZone', value: 'UTC', reason: 'one clock' },
  ];
}

const logSettings: EngineSetting[] = [
  {
    name: 'log_min_messages',
    value: 'log',
    reason: 'statement errors carry personal data and reach the caller anyway',
  },
  { name: 'log_min_error_statement', value: 'panic', reason: 'statements carry personal data' },
  { name: 'log_error_verbosity', value: 'terse', reason: 'DETAIL lines quote the values of a row' },
  { name: 'log_timezone', value: 'UTC', reason: 'one clock' },
  { name: 'cluster_name', value: 'puffle', reason: 'names the processes in ps' },
];

function between(low: number, value: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}
