import { expect, it } from 'vitest';
import { memorySource } from '../../../test/support/memory-source.ts';
import { type ByteSource, type FileRow, fileStart } from './file-row.ts';
import { readJsonRows } from './read-json-rows.ts';

let brought = 0;

const sourceOf = (bytes: Buffer): ByteSource =>
  memorySource(bytes, (count) => {
    brought += count;
  });

async function readAll(bytes: Buffer, from = fileStart): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const group of readJsonRows(sourceOf(bytes), from)) rows.push(...group);
  return rows;
}

const brief = (rows: readonly FileRow[]) =>
  rows.map((row) => [row.line, 'fault' in row ? row.fault.code : 'value' in row ? row.value : null]);

it('reads one value a line, passes over blank lines, and needs no line end at the end', async () => {
  expect(brief(await readAll(Buffer.from('{"a":1}\r\n\n  \n[2]\n"ö"')))).toEqual([
    [1, { a: 1 }],
    [4, [2]],
    [5, 'ö'],
  ]);
});

it('refuses what is no JSON, not UTF-8 or too long, each with its line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"a":\n'),
    Buffer.from('"ö"\n', 'latin1'),
    Buffer.from(`"${'x'.repeat(3_000_000)}"\n`),
    Buffer.from('{"b":2}\n'),
  ]);
  expect(brief(await readAll(bytes))).toEqual([
    [1, 'malformed_json'],
    [2, 'wrong_encoding'],
    [3, 'too_large'],
    [4, { b: 2 }],
  ]);
});

it('goes on from the place after any row with the same rows', async () => {
  const bytes = Buffer.from(
    Array.from({ length: 5000 }, (_, n) => `{"n":${n},"x":"${'y'.repeat(n % 200)}"}\n`).join(''),
  );
  const all = await readAll(bytes);
  expect(all).toHaveLength(5000);
  for (const at of [0, 2500, 4998]) expect(await readAll(bytes, all[at]?.next)).toEqual(all.slice(at + 1));
});

it('reads the start alone of a line that is too long', async () => {
  const long = Buffer.concat([Buffer.from('{"a":1}\n"'), Buffer.alloc(50_000_000, 'x'), Buffer.from('"\n{"b":2}')]);
  brought = 0;
  expect(brief(await readAll(long))).toEqual([
    [1, { a: 1 }],
    [2, 'too_large'],
    [3, { b: 2 }],
  ]);
  expect(brought).toBeLessThan(3_000_000);
});
