import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../test/support/memory-source.ts';
import type { ByteSource, FileRow } from './file-row.ts';
import { fileStart } from './file-row.ts';
import { type CsvFormat, readCsvRows } from './read-csv-rows.ts';

const format: CsvFormat = { delimiter: ',', encoding: 'utf-8', lineEnd: '\n' };

let brought = 0;

const sourceOf = (bytes: Buffer): ByteSource =>
  memorySource(bytes, (count) => {
    brought += count;
  });

async function readAll(text: string | Buffer, more: Partial<CsvFormat> = {}, from = fileStart): Promise<FileRow[]> {
  const bytes = Buffer.isBuffer(text) ? text : Buffer.from(text);
  const rows: FileRow[] = [];
  for await (const group of readCsvRows(sourceOf(bytes), { ...format, ...more }, from)) rows.push(...group);
  return rows;
}

const brief = (rows: readonly FileRow[]) =>
  rows.map((row) => [row.line, 'fault' in row ? row.fault.code : 'cells' in row ? row.cells : null]);

describe('readCsvRows', () => {
  it('reads quoted cells with delimiters, quotes and line ends in them, and numbers rows by the line they begin at', async () => {
    const rows = await readAll('a,"b, ""c""\nd",e\r\n\r\nf,g,h\n\n  \ni,j,ö');
    expect(brief(rows)).toEqual([
      [1, ['a', 'b, "c"\nd', 'e']],
      [4, ['f', 'g', 'h']],
      [6, ['  ']],
      [7, ['i', 'j', 'ö']],
    ]);
    expect(rows.map((row) => row.row)).toEqual([1, 2, 3, 4]);
  });

  it('passes over records without a value', async () => {
    expect(brief(await readAll('a,b\n,\n"",\nc,d\n'))).toEqual([
      [1, ['a', 'b']],
      [4, ['c', 'd']],
    ]);
  });

  it('refuses the line of an unclosed quote and goes on at the next', async () => {
    expect(brief(await readAll('a,b\nc,"d\ne,f\ng,h\n'))).toEqual([
      [1, ['a', 'b']],
      [2, 'unclosed_quote'],
      [3, ['e', 'f']],
      [4, ['g', 'h']],
    ]);
  });

  it('refuses a misplaced quote with its line and goes on', async () => {
    expect(brief(await readAll('a,b\nc,5" pipe\n"x"y,d\ne,f\n'))).toEqual([
      [1, ['a', 'b']],
      [2, 'misplaced_quote'],
      [3, 'misplaced_quote'],
      [4, ['e', 'f']],
    ]);
  });

  it('passes over blank lines of any length', async () => {
    const blank = '\n'.repeat(3_000_000);
    expect(brief(await readAll(`a,b\n${blank}c,d\n${blank}`))).toEqual([
      [1, ['a', 'b']],
      [3_000_002, ['c', 'd']],
    ]);
  });

  it('refuses a line of any length, of which it reads the start alone, and reads what follows', async () => {
    const long = Buffer.concat([Buffer.from('a,b\n"'), Buffer.alloc(50_000_000, 'x'), Buffer.from('\nc,d\n')]);
    brought = 0;
    expect(brief(await readAll(long))).toEqual([
      [1, ['a', 'b']],
      [2, 'too_large'],
      [3, ['c', 'd']],
    ]);
    expect(brought).toBeLessThan(3_000_000);
  });

  it('reads a record that is longer than what is read at once', async () => {
    const cell = 'y'.repeat(700_000);
    const rows = await readAll(`a,b\n1,"${cell}"\n2,z\n`);
    expect(brief(rows)).toEqual([
      [1, ['a', 'b']],
      [2, ['1', cell]],
      [3, ['2', 'z']],
    ]);
  });

  it('refuses a row with bytes of another encoding, and only it', async () => {
    const bytes = Buffer.concat([Buffer.from('Zoë,1\n'), Buffer.from('Zoë,2\n', 'latin1'), Buffer.from('Ada,3\n')]);
    expect(brief(await readAll(bytes))).toEqual([
      [1, ['Zoë', '1']],
      [2, 'wrong_encoding'],
      [3, ['Ada', '3']],
    ]);
    expect(brief(await readAll(Buffer.from('Zoë €\n', 'latin1'), { encoding: 'windows-1252' }))).toEqual([
      [1, ['Zoë ¬']],
    ]);
  });

  it('reads lines that end with a lone carriage return', async () => {
    expect(brief(await readAll('a,b\rc,d\r', { lineEnd: '\r' }))).toEqual([
      [1, ['a', 'b']],
      [2, ['c', 'd']],
    ]);
  });

  it('goes on from the place after any row with the same rows', async () => {
    const lines = Array.from({ length: 4000 }, (_, n) =>
      n % 7 === 0 ? `${n},"two\nlines"` : `${n},${'x'.repeat(n % 90)}`,
    );
    const text = `${lines.join('\n')}\n`;
    const all = await readAll(text);
    expect(all).toHaveLength(4000);
    for (const at of [0, 1, 6, 7, 1999, 3998]) {
      const place = all[at]?.next ?? fileStart;
      expect(await readAll(text, {}, place)).toEqual(all.slice(at + 1));
    }
  });
});
