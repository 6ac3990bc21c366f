import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';

/**
 * A backup is one zstd frame and, after it, a skippable frame with the SHA-256 of every byte before: `zstdcat` reads it. Unpacked, it is
 * text: a header, then each table as PostgreSQL's COPY writes it, between a line that names it and one that counts it, and an end.
 */
export const formatVersion = 1;
/** Alone on a line it ends the rows of a table: COPY writes a backslash that is data twice. */
export const rowsEnd = '\\.\n';

/** The file is no backup, or not whole, or not one for this version; the message is one sentence for the person who restores. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export function damaged(what: string, cause?: unknown): BackupError {
  return new BackupError(`The backup is damaged or cut off: ${what}. Nothing of it is used; take another copy.`, {
    cause,
  });
}

export const headerSchema = z.object({
  format: z.literal('puffle-backup'),
  version: z.number(),
  puffle: z.string(),
  postgres: z.string(),
  at: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Names the key outside the database under which rows of the backup were hashed; null when there is no such row. */
  suppressionKey: z.string().nullable(),
});
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) });
export const tableEndSchema = z.object({ table: z.string(), rows: z.number(), sha256: z.string() });
export const endSchema = z.object({ end: z.literal(true), tables: z.number(), rows: z.number() });

export type BackupHeader = z.infer<typeof headerSchema>;
export type BackupTable = z.infer<typeof tableSchema>;
export type BackupTableEnd = z.infer<typeof tableEndSchema>;
export type BackupEnd = z.infer<typeof endSchema>;

/** Counts and sums the rows of a table as they pass. */
export class RowSum {
  rows = 0;
  private readonly hash: Hash = createHash('sha256');

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.rows += 1;
  }

  end(table: string): BackupTableEnd {
    return { table, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
