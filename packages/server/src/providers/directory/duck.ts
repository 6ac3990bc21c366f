import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export type DuckRow = Readonly<Record<string, string | null>>;
export type DuckOptions = {
  /** Only files below the folders of these may be read. */
  readonly files: readonly string[];
  readonly memoryMb: number;
  readonly threads: number;
  /** How long the engine stays open without a question. */
  readonly idleMs: number;
};

/** Asks DuckDB about files in place. It is loaded with the first question, and closed when none has come for a time. */
export class Duck {
  private readonly options: DuckOptions;
  private instance: Promise<DuckDBInstance> | null = null;
  private running = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(options: DuckOptions) {
    this.options = options;
  }

  /** Runs one statement; what users say comes as values, never as text of it. */
  async query(sql: string, values: readonly (string | number)[], signal?: AbortSignal): Promise<DuckRow[]> {
    signal?.throwIfAborted();
    this.running += 1;
    clearTimeout(this.idle);
    try {
      this.instance ??= openInstance(this.options);
      const connection = await (await this.instance).connect();
      return await runOn(connection, sql, values, signal);
    } finally {
      this.running -= 1;
      if (this.running === 0) this.idle = setTimeout(() => this.rest(), this.options.idleMs).unref();
    }
  }

  /** Gives the memory back. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const instance = this.instance;
    this.instance = null;
    (await instance?.catch(() => null))?.closeSync();
  }

  private rest(): void {
    if (this.running === 0) void this.close();
  }
}

async function runOn(
  connection: DuckDBConnection,
  sql: string,
  values: readonly (string | number)[],
  signal: AbortSignal | undefined,
): Promise<DuckRow[]> {
  const interrupt = (): void => connection.interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    // It may have come while the engine was opened.
    signal?.throwIfAborted();
    const reader = await connection.runAndReadAll(sql, [...values]);
    // Every column is selected as text.
    return reader.getRowObjectsJson() as DuckRow[];
  } finally {
    signal?.removeEventListener('abort', interrupt);
    connection.closeSync();
  }
}

async function openInstance({ files, memoryMb, threads }: DuckOptions): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: `${memoryMb}MB`,
    temp_directory: '',
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const folders = [...new Set(files.map((file) => `${dirname(file)}/`))];
  await connection.run(`set allowed_directories = [${folders.map(quoteText).join(', ')}]`);
  await connection.run('set enable_external_access = false');
  await connection.run('set lock_configuration = true');
  connection.closeSync();
  return instance;
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
