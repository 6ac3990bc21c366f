import { binaryColumns } from './binary-array.ts';
import type { Sql } from './database.ts';
import { together } from './together.ts';

export type StoredAnswer = {
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type KeyState = { readonly key: string; readonly isHeld: boolean; readonly answer: StoredAnswer | null };

/** Takes the locks of these keys, where nobody holds them, and reads the answers stored under them. */
export async function claimKeys(tx: Sql, workspaceId: string, keys: readonly string[]): Promise<Map<string, KeyState>> {
  const states = new Map<string, KeyState>();
  if (keys.length === 0) return states;
  // The order counts: an answer is looked for when its lock is held.
  const [locks, answers] = await together([
    tx.query<{ key: string; held: boolean }>(
      `select key, pg_try_advisory_xact_lock(hashtextextended($1::text || ' ' || key, 1)) as held
       from unnest($2::text[]) as row (key)`,
      [workspaceId, keys],
    ),
    findAnswers(tx, workspaceId, keys),
  ]);
  for (const lock of locks) {
    states.set(lock.key, {
      key: lock.key,
      isHeld: lock.held,
      answer: answers.find((answer) => answer.key === lock.key) ?? null,
    });
  }
  return states;
}

/** The answers that are kept under these keys. */
export async function findAnswers(sql: Sql, workspaceId: string, keys: readonly string[]): Promise<StoredAnswer[]> {
  return sql.query<StoredAnswer>(
    `select key, encode(fingerprint, 'hex') as fingerprint, status, headers, body from idempotency
     where workspace_id = $1 and key = any($2::text[])`,
    [workspaceId, keys],
  );
}

export type AnswerToStore = StoredAnswer & { readonly leadIds: readonly string[] };

export async function storeAnswers(
  tx: Sql,
  workspaceId: string,
  answers: readonly AnswerToStore[],
  at: Date,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map((answer) => ({
    ...answer,
    headers: JSON.stringify(answer.headers),
    body: JSON.stringify(answer.body),
    leadIds: `{${answer.leadIds.join(',')}}`,
  }));
  await tx.query(
    `insert into idempotency (workspace_id, key, fingerprint, status, headers, body, lead_ids, at)
     select $1, key, fingerprint, status, headers, body, lead_ids::uuid[], $8
     from unnest($2::text[], $3::bytea[], $4::smallint[], $5::json[], $6::json[], $7::text[])
       as row (key, fingerprint, status, headers, body, lead_ids)`,
    [workspaceId, ...binaryColumns(rows, answerTypes), at],
  );
}

const answerTypes = {
  key: 'text',
  fingerprint: 'bytea',
  status: 'int2',
  headers: 'json',
  body: 'json',
  leadIds: 'text',
} as const;

/** Removes answers from before a time, the oldest first and so many at most; answers how many. */
export async function forgetAnswers(sql: Sql, workspaceId: string, before: Date, atMost: number): Promise<number> {
  const forgotten = await sql.query(
    `delete from idempotency using (
       select key as old_key from idempotency where workspace_id = $1 and at < $2 order by at limit $3
     ) as oldest
     where workspace_id = $1 and key = old_key returning 1 as forgotten`,
    [workspaceId, before, atMost],
  );
  return forgotten.length;
}
