import type { Author } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findKeyNames } from '../../storage/history.ts';
import type { Origin } from '../ledger/records.ts';

/** Who made each request, in the order given. */
export async function describeAuthors(
  sql: Sql,
  workspaceId: string,
  origins: readonly (Origin | null)[],
): Promise<(Author | null)[]> {
  const keyIds = [...new Set(origins.flatMap((origin) => (origin === null ? [] : [origin.keyId])))];
  const names = await findKeyNames(sql, workspaceId, keyIds);
  return origins.map((origin) =>
    origin === null ? null : { keyId: origin.keyId, keyName: names.get(origin.keyId) ?? null, actor: origin.actor },
  );
}
