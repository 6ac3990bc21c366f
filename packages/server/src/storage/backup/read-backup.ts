import { Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import type { z } from 'zod';
import {
  BackupError,
  type BackupHeader,
  type BackupTable,
  type BackupTableEnd,
  damaged,
  endSchema,
  formatVersion,
  headerSchema,
  RowSum,
  rowsEnd,
  tableEndSchema,
  tableSchema,
} from './format.ts';
import { checkSeal } from './seal.ts';

const longestLine = 1024 * 1024;

/** What becomes of a backup while it is read. What it was given holds only when `readBackup` has returned. */
export type BackupTarget = {
  begin(header: BackupHeader): Promise<void>;
  /** Has to take all rows; `end` tells afterwards what they were. */
  load(table: BackupTable, rows: AsyncIterable<Buffer>, end: () => BackupTableEnd): Promise<void>;
};

/** Reads a whole backup, a block at a time. Throws `BackupError` unless every byte is the one that was written. */
export async function readBackup(source: AsyncIterable<Buffer>, target: BackupTarget): Promise<BackupTableEnd[]> {
  const unpacked = createZstdDecompress();
  // Destroying the one end must end the other; the error itself comes out of the iteration below.
  const raw = Readable.from(checkSeal(source), { objectMode: false });
  raw.on('error', (error) => unpacked.destroy(error));
  raw.pipe(unpacked);
  try {
    return await readText(new TextReader(unpacked), target);
  } catch (error) {
    throw isOfZlib(error) ? damaged('it can not be unpacked', error) : error;
  } finally {
    raw.destroy();
    unpacked.destroy();
  }
}

async function readText(text: TextReader, target: BackupTarget): Promise<BackupTableEnd[]> {
  await target.begin(checkHeader(await text.line()));
  const ends: BackupTableEnd[] = [];
  for (let line = await text.line(); ; line = await text.line()) {
    const table = tableSchema.safeParse(line);
    if (!table.success) {
      const end = parse(endSchema, line);
      const rows = ends.reduce((sum, each) => sum + each.rows, 0);
      if (end.tables !== ends.length || end.rows !== rows) throw damaged('its tables are not those that it counts');
      await text.end();
      return ends;
    }
    ends.push(await readTable(text, table.data, target));
  }
}

async function readTable(text: TextReader, table: BackupTable, target: BackupTarget): Promise<BackupTableEnd> {
  const sum = new RowSum();
  let found: BackupTableEnd | undefined;
  const rows = async function* (): AsyncGenerator<Buffer> {
    for await (const block of text.rows()) {
      sum.add(block);
      yield block;
    }
    found = sum.end(table.table);
  };
  const end = (): BackupTableEnd => {
    if (found === undefined) throw new Error(`The rows of ${table.table} were not read to their end.`);
    return found;
  };
  await target.load(table, rows(), end);
  const told = parse(tableEndSchema, await text.line());
  const { table: name, rows: count, sha256 } = end();
  if (told.table !== name || told.rows !== count || told.sha256 !== sha256) {
    throw damaged(`the table ${table.table} does not have the rows that were counted`);
  }
  return told;
}

function checkHeader(line: unknown): BackupHeader {
  const header = headerSchema.safeParse(line);
  if (!header.success) throw new BackupError('The file is not a backup of Puffle, or its beginning is damaged.');
  if (header.data.version > formatVersion) {
    throw new BackupError(
      `The backup was written by Puffle ${header.data.puffle} in a newer format than this version reads: restore it with that version.`,
    );
  }
  return header.data;
}

function parse<T>(schema: z.ZodType<T>, line: unknown): T {
  const found = schema.safeParse(line);
  if (!found.success) throw damaged('a line is not what has to stand there');
  return found.data;
}

function isOfZlib(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return /^(ZSTD_|Z_|ERR_ZSTD|ERR_STREAM_PREMATURE_CLOSE)/.test(String(error.code));
}

/** Lines and blocks of rows of a text that arrives in pieces. */
class TextReader {
  private readonly source: AsyncIterator<Buffer>;
  private kept: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** The value of one line of JSON; undefined for any other line. */
  async line(): Promise<unknown> {
    let end = this.kept.indexOf(10);
    while (end === -1) {
      if (this.kept.length > longestLine || !(await this.more())) throw damaged('a line has no end');
      end = this.kept.indexOf(10);
    }
    const line = this.kept.toString('utf8', 0, end);
    this.kept = this.kept.subarray(end + 1);
    try {
      return JSON.parse(line);
    } catch {
      return undefined;
    }
  }

  /** The rows up to the mark that ends them. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.kept.length < rowsEnd.length) if (!(await this.more())) throw damaged('a table has no end');
    if (this.kept.toString('latin1', 0, rowsEnd.length) === rowsEnd) {
      this.kept = this.kept.subarray(rowsEnd.length);
      return;
    }
    for (;;) {
      const end = this.kept.indexOf(`\n${rowsEnd}`);
      // The mark may lie across the end of this piece.
      const passed = end === -1 ? Math.max(0, this.kept.length - rowsEnd.length) : end + 1;
      const block = this.kept.subarray(0, passed);
      this.kept = this.kept.subarray(end === -1 ? passed : passed + rowsEnd.length);
      if (block.length > 0) yield block;
      if (end !== -1) return;
      if (!(await this.more())) throw damaged('a table has no end');
    }
  }

  /** Nothing more may come; only then is the seal behind the text known to be right. */
  async end(): Promise<void> {
    if (this.kept.length > 0 || (await this.more())) throw damaged('something follows its end');
  }

  private async more(): Promise<boolean> {
    const next = await this.source.next();
    if (next.done === true) return false;
    this.kept = this.kept.length === 0 ? next.value : Buffer.concat([this.kept, next.value]);
    return true;
  }
}
