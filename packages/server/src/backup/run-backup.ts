import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { open, realpath, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import type { Logger } from 'pino';
import { type Config, ConfigError } from '../config.ts';
import { joinEngine } from '../open-storage.ts';
import { createSeal } from '../storage/backup/seal.ts';
import { writeBackup } from '../storage/backup/write-backup.ts';
import type { ConnectionSettings } from '../storage/engine/engine.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import { findSuppressionKey, nameSuppressionKey } from '../suppression-key.ts';
import { version } from '../version.ts';
import { tellFileError } from './tell-file-error.ts';

export type Print = (line: string) => void;

/** Writes a backup of the database of `config` to a file, which appears when it is whole, or to standard output (`-`). */
export async function runBackup(config: Config, log: Logger, out: string | undefined, print: Print): Promise<void> {
  if (out === undefined || (out === '-' && process.stdout.isTTY)) {
    throw new ConfigError('Say where the backup goes: --out <file>, or --out - into a pipe.');
  }
  const key = await findSuppressionKey(config);
  const suppressionKey = key === null ? null : nameSuppressionKey(key);
  const engine = await joinEngine(config, log);
  try {
    if (out === '-') await backUp(engine.owner, suppressionKey, process.stdout, print);
    else await writeFileWhole(out, (file) => backUp(engine.owner, suppressionKey, file, print));
  } finally {
    await engine.stop();
  }
}

/** The whole backup into a stream. */
export async function backUp(
  owner: ConnectionSettings,
  suppressionKey: string | null,
  destination: Writable,
  print: Print = () => undefined,
): Promise<void> {
  const totals = { tables: 0, rows: 0, bytes: 0 };
  const seal = createSeal();
  seal.on('data', (chunk: Buffer) => {
    totals.bytes += chunk.length;
  });
  const text = writeBackup(
    owner,
    { puffle: version, at: new Date(), suppressionKey },
    {
      onTable({ table, rows }) {
        totals.tables += 1;
        totals.rows += rows;
        if (rows > 0) print(`  ${table}  ${rows}`);
      },
    },
  );
  const { ZSTD_c_checksumFlag, ZSTD_c_compressionLevel } = constants;
  const pack = createZstdCompress({ params: { [ZSTD_c_checksumFlag]: 1, [ZSTD_c_compressionLevel]: 3 } });
  await pipeline(Readable.from(text, { objectMode: false }), pack, seal, destination, {
    end: destination !== process.stdout,
  });
  print(`Backed up: ${totals.rows} rows of ${totals.tables} tables, ${totals.bytes} bytes.`);
}

async function writeFileWhole(out: string, write: (file: Writable) => Promise<void>): Promise<void> {
  const path = await realpath(out).catch(() => out);
  const known = await stat(path).catch(() => null);
  if (known?.isDirectory()) throw new ConfigError(`${out} is a directory: name a file in it.`);
  // A pipe or a device is written to: nothing may take its place.
  if (known !== null && !known.isFile()) return write(createWriteStream(path));
  const draft = `${path}.${randomUUID()}.partial`;
  const file = await open(draft, 'wx', 0o600).catch((error: unknown) => {
    throw new ConfigError(`Cannot write the backup ${out}: ${tellFileError(error, 'there is no such folder')}.`);
  });
  const clear = (): void => rmSync(draft, { force: true });
  process.once('exit', clear);
  try {
    await write(file.createWriteStream({ flush: true }));
    await rename(draft, path);
    await syncFolder(dirname(path));
  } finally {
    clear();
    process.off('exit', clear);
  }
}
