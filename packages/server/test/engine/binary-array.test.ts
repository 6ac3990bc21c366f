import { afterAll, beforeAll, expect, test } from 'vitest';
import { binaryArray, type ElementType } from '../../src/storage/binary-array.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.drop());

const at = new Date('2026-11-24T01:02:03.456Z');
test.each<[ElementType, readonly unknown[], readonly unknown[]]>([
  ['uuid', ['01a20b5f-81c3-7000-8272-b22153f9a050', null], ['01a20b5f-81c3-7000-8272-b22153f9a050', null]],
  ['text', ['', 'a"b\\c,{}', 'Łukasz 李明 🦊', null], ['', 'a"b\\c,{}', 'Łukasz 李明 🦊', null]],
  ['json', ['{"a":[1,"\\"x"]}', null], [{ a: [1, '"x'] }, null]],
  ['int2', [0, -1, 32767], [0, -1, 32767]],
  ['int4', [2147483647, null], [2147483647, null]],
  ['int8', [0, 9_007_199_254_740_991], [0, 9_007_199_254_740_991]],
  ['bool', [true, false, null], [true, false, null]],
  ['timestamptz', [at, new Date(0)], [at, new Date(0)]],
  ['bytea', ['00ff10'], [Buffer.from('00ff10', 'hex')]],
  ['text', [], []],
])('PostgreSQL reads a binary array of %s as it was meant', async (type, values, expected) => {
  const rows = await db.database.read((sql) =>
    sql.queryUnprepared<{ value: unknown }>(
      `select value from unnest($1::${type}[]) with ordinality as row (value, n) order by n`,
      [binaryArray(type, values)],
    ),
  );
  expect(rows.map((row) => row.value)).toEqual(expected);
});
