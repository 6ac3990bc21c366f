import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  AllSent,
  CommittedUnanswered,
  constraintOf,
  type Database,
  type DatabaseOptions,
  DatabaseUnavailable,
  openDatabase,
  type Sql,
  sqlState,
} from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { together } from '../../src/storage/together.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const INSERT = 'INSERT INTO thing (name) VALUES ($1)';

let testDatabase: TestDatabase;
let database: Database;
const opened: Database[] = [];

function open(options: Partial<DatabaseOptions> = {}): Database {
  const silent = { applicationName: 'puffle-test', log: pino({ level: 'silent' }) };
  const another = openDatabase(testDatabase.app, { ...silent, ...options });
  opened.push(another);
  return another;
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

async function names(): Promise<string[]> {
  const rows = await database.read((sql) => sql.query<{ name: string }>('SELECT name FROM thing ORDER BY name'));
  return rows.map(({ name }) => name);
}

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = testDatabase.database;
  await withClient(testDatabase.owner, (client) =>
    client.query('CREATE TABLE thing (name text NOT NULL CONSTRAINT thing_name_key PRIMARY KEY)'),
  );
});

beforeEach(async () => {
  await database.read((sql) => sql.query('DELETE FROM thing'));
});

afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()));
  await testDatabase.drop();
});

describe('a transaction', () => {
  test('commits what its work wrote', async () => {
    await database.transaction((tx) => tx.query(INSERT, ['kept']));
    expect(await names()).toEqual(['kept']);
  });

  test('undoes everything when its work throws, and throws the same error', async () => {
    const reason = new Error('the work thought better of it');
    const failure = await failureOf(
      database.transaction(async (tx) => {
        await tx.query(INSERT, ['lost']);
        throw reason;
      }),
    );
    expect(failure).toBe(reason);
    expect(await names()).toEqual([]);
  });

  test('asked to roll back, answers the value and keeps nothing', async () => {
    const value = await database.transaction(
      async (tx) => {
        await tx.query(INSERT, ['dry']);
        return (await tx.query<{ name: string }>('SELECT name FROM thing')).length;
      },
      { rollback: true },
    );
    expect(value).toBe(1);
    expect(await names()).toEqual([]);
  });

  test('refuses to pass for committed when a failed statement was swallowed', async () => {
    const failure = await failureOf(
      database.transaction(async (tx) => {
        await tx.query(INSERT, ['one']);
        await tx.query('SELECT 1/0').catch(() => undefined);
      }),
    );
    expect(String(failure)).toContain('rolled back');
    expect(await names()).toEqual([]);
  });

  test('told to say when it has begun, sends its statements along and answers none of them before', async () => {
    const order: string[] = [];
    await database.transaction(
      async (tx) => {
        order.push('sent');
        await tx.query(INSERT, ['along']);
        order.push('answered');
      },
      { onBegun: () => order.push('begun') },
    );
    expect(order).toEqual(['sent', 'begun', 'answered']);
    expect(await names()).toEqual(['along']);
  });

  test('sends the inserts of one turn as one statement, before the next other one', async () => {
    const found = await database.transaction(async (tx) => {
      const sent = ['one', 'two', 'three'].map((name) => tx.insert(INSERT, [name]));
      const counted = tx.query<{ names: number; commands: number }>(
        'SELECT count(*)::int AS names, count(DISTINCT cmin::text)::int AS commands FROM thing',
      );
      await together(sent);
      return counted;
    });
    expect(found).toEqual([{ names: 3, commands: 1 }]);
    expect(await names()).toEqual(['one', 'three', 'two']);
  });

  test('commits inserts for which nobody has waited, and undoes them when its work throws', async () => {
    await database.transaction(async (tx) => {
      void tx.insert(INSERT, ['kept']);
    });
    const lost = database.transaction(async (tx) => {
      tx.insert(INSERT, ['lost']).catch(() => undefined);
      throw new Error('the work thought better of it');
    });
    expect(String(await failureOf(lost))).toContain('thought better');
    await database.read((sql) => sql.query('SELECT 1'));
    expect(await names()).toEqual(['kept']);
  });

  test('fails every insert of a statement when one of them fails, and keeps none', async () => {
    const results = await database
      .transaction(async (tx) => {
        const sent = ['one', 'one', 'two'].map((name) => tx.insert(INSERT, [name]));
        const settled = await Promise.allSettled(sent);
        return settled.map(({ status }) => status);
      })
      .catch(String);
    expect(results).toContain('rolled back');
    expect(await names()).toEqual([]);
  });

  test('refuses an insert that comes after its end', async () => {
    const { promise, resolve } = Promise.withResolvers<Sql>();
    await database.transaction(async (tx) => resolve(tx));
    const late = await failureOf((await promise).insert(INSERT, ['late']));
    expect(String(late)).toContain('after the end');
    expect(await names()).toEqual([]);
  });

  test('whose work has sent all and waits for none commits behind it, and answers what came of it', async () => {
    const order: string[] = [];
    const value = await database.transaction(async (tx) => {
      const sent = tx.query(INSERT, ['behind']).then(() => order.push('answered'));
      order.push('sent');
      return new AllSent(sent);
    });
    expect([order, value]).toEqual([['sent', 'answered'], 2]);
    expect(await names()).toEqual(['behind']);
  });

  test('whose work has sent all keeps nothing when one of its statements fails, and throws why', async () => {
    const failure = await failureOf(
      database.transaction(
        async (tx) =>
          new AllSent(together([tx.query(INSERT, ['one']), tx.query('SELECT 1/0'), tx.query(INSERT, ['two'])])),
      ),
    );
    expect(String(failure)).toContain('division by zero');
    expect(await names()).toEqual([]);
  });

  test('whose work could not make one of its statements keeps nothing, though it waits for none', async () => {
    const make = async (): Promise<never> => {
      throw new Error('there is no such value');
    };
    const work = async (tx: Sql) => new AllSent(Promise.all([tx.query(INSERT, ['one']), (async () => make())()]));
    expect(String(await failureOf(database.transaction(work)))).toContain('no such value');
    expect(await names()).toEqual([]);
  });

  test('of statements that were sent together tells the one that failed, not those that failed for its sake', async () => {
    const failure = await failureOf(
      database.transaction((tx) => {
        const inserted = tx.query(INSERT, ['one']);
        const broken = tx.query('SELECT 1/0');
        return together([inserted.then(() => tx.query(INSERT, ['two'])), broken]);
      }),
    );
    expect(String(failure)).toContain('division by zero');
    expect(await names()).toEqual([]);
  });

  test('that was committed and could not be answered says so', async () => {
    const work = async (tx: Sql) => new AllSent(tx.query(INSERT, ['kept']).then(() => tx.query(INSERT, ['late'])));
    expect(await failureOf(database.transaction(work))).toBeInstanceOf(CommittedUnanswered);
    expect(await names()).toEqual(['kept']);
  });

  test('has its id before its work begins, a claim of work with its first row only', async () => {
    const ask = 'SELECT pg_current_xact_id_if_assigned()::text AS id';
    const [written] = await database.transaction((tx) => tx.query<{ id: string | null }>(ask));
    expect(written?.id).toMatch(/^\d+$/);
    const [claimed] = await database.transaction((tx) => tx.query<{ id: string | null }>(ask), { isClaim: true });
    expect(claimed?.id).toBeNull();
  });

  test('refuses a statement after its end', async () => {
    let leaked = async (): Promise<unknown> => undefined;
    await database.transaction(async (tx) => {
      leaked = () => tx.query(INSERT, ['late']);
    });
    await expect(leaked()).rejects.toThrow('after the end');
    expect(await names()).toEqual([]);
  });

  test('read-only, refuses to write', async () => {
    const failure = await failureOf(database.transaction((tx) => tx.query(INSERT, ['no']), { readOnly: true }));
    expect(sqlState(failure)).toBe('25006');
  });

  test('of repeatable read does not see what others commit meanwhile', async () => {
    const seen = await database.transaction(
      async (tx) => {
        const before = await tx.query('SELECT name FROM thing');
        await database.transaction((other) => other.query(INSERT, ['meanwhile']));
        return [before.length, (await tx.query('SELECT name FROM thing')).length];
      },
      { isolation: 'repeatable read' },
    );
    expect(seen).toEqual([0, 0]);
    expect(await names()).toEqual(['meanwhile']);
  });

  test('gives up on a lock after its lock timeout', async () => {
    await database.transaction(async (holder) => {
      await holder.query(INSERT, ['held']);
      const failure = await failureOf(database.transaction((tx) => tx.query(INSERT, ['held']), { lockTimeoutMs: 20 }));
      expect(sqlState(failure)).toBe('55P03');
    });
  });

  test('names the constraint that a statement broke', async () => {
    await database.transaction((tx) => tx.query(INSERT, ['twice']));
    const failure = await failureOf(database.transaction((tx) => tx.query(INSERT, ['twice'])));
    expect([sqlState(failure), constraintOf(failure)]).toEqual(['23505', 'thing_name_key']);
  });

  test('whose parallel statements fail leaves no statement outside', async () => {
    const single = open({ poolSize: 1 });
    await failureOf(
      single.transaction((tx) =>
        Promise.all([tx.query('SELECT 1/0'), tx.query(INSERT, ['a']), tx.query(INSERT, ['b'])]),
      ),
    );
    expect(await names()).toEqual([]);
  });
});

describe('a connection', () => {
  const backend = async (db: Database) =>
    (await db.read((sql) => sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')))[0]?.pid;

  test('is used again after a failed statement, in a transaction or out of it', async () => {
    const single = open({ poolSize: 1 });
    const before = await backend(single);
    await failureOf(single.read((sql) => sql.query('SELECT 1/0')));
    await failureOf(single.transaction((tx) => tx.query('SELECT 1/0')));
    await failureOf(single.transaction((tx) => tx.query('this is no SQL')));
    expect(await backend(single)).toBe(before);
  });

  test('that was left inside a transaction is not used again', async () => {
    const single = open({ poolSize: 1 });
    const before = await backend(single);
    await single.read((sql) => sql.queryUnprepared('BEGIN'));
    expect(await backend(single)).not.toBe(before);
  });

  test('that the database ended fails its work as unavailable, and the next work gets another', async () => {
    const single = open({ poolSize: 1 });
    const failure = await failureOf(
      single.transaction(async (tx) => {
        await tx.query('RESET ROLE');
        await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
      }),
    );
    expect(failure).toBeInstanceOf(DatabaseUnavailable);
    expect(await single.read((sql) => sql.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  test('that does not come free in time is reported as an unavailable database', async () => {
    const single = open({ poolSize: 1, acquireTimeoutMs: 1_000 });
    await single.transaction(async (tx) => {
      await tx.query('SELECT 1');
      expect(await failureOf(single.read((sql) => sql.query('SELECT 1')))).toBeInstanceOf(DatabaseUnavailable);
    });
  });

  test('to a server that is not there is reported as an unavailable database', async () => {
    const nowhere = openDatabase(
      { url: 'postgresql://nobody:none@127.0.0.1:1/none' },
      { applicationName: 'puffle-test', log: pino({ level: 'silent' }), acquireTimeoutMs: 20 },
    );
    const failure = await failureOf(nowhere.read((sql) => sql.query('SELECT 1')));
    expect(failure).toBeInstanceOf(DatabaseUnavailable);
    expect(String(failure)).not.toContain('none@');
    await nowhere.close();
  });

  test('ends a statement that runs longer than its limit, and stays fit', async () => {
    const single = open({ poolSize: 1, statementTimeoutMs: 20 });
    const failure = await failureOf(single.transaction((tx) => tx.query('SELECT pg_sleep(60)')));
    expect(sqlState(failure)).toBe('57014');
    expect(await single.read((sql) => sql.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  test('prepares a text once, and an unprepared one never', async () => {
    const single = open({ poolSize: 1 });
    await single.read((sql) => sql.query('SELECT $1::text AS first', ['a']));
    await single.transaction((tx) => tx.query('SELECT $1::text AS first', ['b']));
    await single.read((sql) => sql.queryUnprepared('SELECT $1::text AS second', ['c']));
    const prepared = await single.read((sql) =>
      sql.queryUnprepared<{ statement: string }>('SELECT statement FROM pg_prepared_statements ORDER BY statement'),
    );
    // A write has also asked for its transaction id.
    expect(prepared.map(({ statement }) => statement)).toEqual([
      'SELECT $1::text AS first',
      'SELECT pg_current_xact_id()',
    ]);
  });
});

test('values arrive as the types the rest of the server counts on', async () => {
  const [row] = await database.read((sql) =>
    sql.query<Record<string, unknown>>(
      `SELECT 9007199254740991::int8 AS big, timestamptz '2026-01-02T03:04:05Z' AS moment, date '2026-01-02' AS day,
              '{"a":[1]}'::jsonb AS document, ARRAY['x','y'] AS list, '0190b5a4-0000-7000-8000-000000000001'::uuid AS id`,
    ),
  );
  expect(row).toEqual({
    big: Number.MAX_SAFE_INTEGER,
    moment: new Date('2026-01-02T03:04:05Z'),
    day: '2026-01-02',
    document: { a: [1] },
    list: ['x', 'y'],
    id: '0190b5a4-0000-7000-8000-000000000001',
  });
});

test('an integer beyond what a number holds is an error, not another integer', async () => {
  const failure = await failureOf(database.read((sql) => sql.query('SELECT 9007199254740993::int8 AS big')));
  expect(failure).toBeInstanceOf(RangeError);
});

describe('a stream', () => {
  const NUMBERS = 'SELECT n FROM generate_series(1, $1::int) AS n';

  test('answers every row once, in batches', async () => {
    const batches: number[] = [];
    let sum = 0;
    for await (const rows of database.stream<{ n: number }>(NUMBERS, [1050], 500)) {
      batches.push(rows.length);
      for (const { n } of rows) sum += n;
    }
    expect(batches).toEqual([500, 500, 50]);
    expect(sum).toBe((1050 * 1051) / 2);
  });

  test('that is left early gives its connection back', async () => {
    const single = open({ poolSize: 1 });
    for await (const rows of single.stream<{ n: number }>(NUMBERS, [1000], 10)) {
      if (rows.length > 0) break;
    }
    expect(await single.read((sql) => sql.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  test('of a wrong text throws what the database said', async () => {
    const read = async () => {
      for await (const rows of database.stream('SELECT nothing FROM nowhere')) expect.fail(`${rows.length} rows`);
    };
    expect(sqlState(await failureOf(read()))).toBe('42P01');
  });
});

describe('the application role', () => {
  test.each([
    'CREATE TABLE mine (id int)',
    'CREATE TEMPORARY TABLE mine (id int)',
    'CREATE SCHEMA mine',
    'ALTER TABLE thing ADD COLUMN more text',
    'TRUNCATE thing',
    `INSERT INTO puffle_migration (version, name, checksum) VALUES (9999, 'x', 'x')`,
    'SELECT rolpassword FROM pg_authid',
    `COPY thing TO PROGRAM 'true'`,
  ])('may not %s', async (statement) => {
    expect(sqlState(await failureOf(database.read((sql) => sql.queryUnprepared(statement))))).toBe('42501');
  });

  test('may not drop a table', async () => {
    expect(sqlState(await failureOf(database.read((sql) => sql.queryUnprepared('DROP TABLE thing'))))).toBe('42501');
  });

  test('sees letters of every script in fuzzy search', async () => {
    const [row] = await database.read((sql) =>
      sql.query<{ trigrams: string[] }>(
        `SELECT show_trgm('Иван') || show_trgm('李小龍') || show_trgm('محمد') AS trigrams`,
      ),
    );
    expect(row?.trigrams.length).toBeGreaterThan(9);
  });
});
