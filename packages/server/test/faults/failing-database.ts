import pg from 'pg';
import { type Database, DatabaseUnavailable, type Sql } from '../../src/storage/database.ts';

/** How a database fails: a statement that finds the connection gone, is ended for its slowness, or is refused; or everything from one on. */
export const faultKinds = [
  'one is cut off',
  'one is too slow',
  'one is refused',
  'all from one on are cut off',
] as const;
/** From one statement on there is no room for a new row; what deletes and what reads goes on. */
export const fullDisk = 'the disk is full from one on' as const;
export type FaultKind = (typeof faultKinds)[number] | typeof fullDisk;

export type Fault = {
  readonly kind: FaultKind;
  /** The place of the step that fails: statements count, and commits, of which the answer is lost though they have happened. */
  readonly at: number;
  passed: number;
  isMended: boolean;
};

export function faultAt(at: number, kind: FaultKind): Fault {
  return { kind, at, passed: 0, isMended: false };
}

/** Whether the step was reached: else there is none so far on, and all has been tried. */
export function wasMet({ at, passed }: Fault): boolean {
  return passed >= at;
}

/** A database that has the fault of the moment; without one, it works. Where commits do not count, they never fail. */
export function failingDatabase(
  database: Database,
  current: () => Fault | null,
  { countsCommits = true }: { readonly countsCommits?: boolean } = {},
): Database {
  const isNext = (text = ''): boolean => {
    const fault = current();
    if (fault === null || fault.isMended) return false;
    fault.passed += 1;
    if (fault.kind === fullDisk) return fault.passed >= fault.at && /^\s*(insert|update)/.test(text);
    return fault.passed === fault.at || (fault.passed > fault.at && fault.kind === 'all from one on are cut off');
  };
  const statement = async <T>(sql: Sql, text: string, run: () => Promise<T>): Promise<T> => {
    if (!isNext(text)) return run();
    // The database has to fail too: what was sent behind the statement, the commit as well, must come to nothing.
    await sql.query('select 1 / 0').catch(() => undefined);
    throw failures[current()?.kind ?? 'one is cut off']();
  };
  const wrap = (sql: Sql): Sql => ({
    query: (text, values) => statement(sql, text, () => sql.query(text, values)),
    queryUnprepared: (text, values) => statement(sql, text, () => sql.queryUnprepared(text, values)),
    insert: (text, values) => statement(sql, text, () => sql.insert(text, values)),
  });
  return {
    ...database,
    read: (work) => database.read((sql) => work(wrap(sql))),
    async transaction(work, options) {
      const value = await database.transaction((tx) => work(wrap(tx)), options);
      if (countsCommits && isNext()) throw gone();
      return value;
    },
  };
}

const failures: Readonly<Record<FaultKind, () => Error>> = {
  'one is cut off': gone,
  'one is too slow': tooSlow,
  'one is refused': () => new Error('Something is wrong.'),
  'all from one on are cut off': gone,
  [fullDisk]: full,
};

function full(): DatabaseUnavailable {
  const message = 'could not extend file: No space left on device';
  const cause = Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code: '53100' });
  return new DatabaseUnavailable('The database is not available.', { cause });
}

function tooSlow(): Error {
  const message = 'canceling statement due to statement timeout';
  return Object.assign(new pg.DatabaseError(message, message.length, 'error'), { code: '57014' });
}

function gone(): DatabaseUnavailable {
  return new DatabaseUnavailable('The connection is gone.');
}
