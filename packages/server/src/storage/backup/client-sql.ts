import type pg from 'pg';
import { chooseTypeParser } from '../connection-pool.ts';
import type { Sql } from '../database.ts';

/** A connection of its own as the rest of the server knows connections. */
export function sqlOf(client: pg.Client): Sql {
  const run = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const result = await client.query<Row>({ text, values: [...values], types: { getTypeParser: chooseTypeParser } });
    return result.rows;
  };
  return {
    query: run,
    queryUnprepared: run,
    async insert(text, values) {
      await run(text, values);
    },
  };
}
