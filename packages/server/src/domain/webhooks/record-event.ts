import type { Sql } from '../../storage/database.ts';
import { type EventRow, insertEvents } from '../../storage/webhooks.ts';
import type { IdSource } from '../ids.ts';

/** Where and when something happens. */
export type EventScene = { readonly workspaceId: string; readonly ids: IdSource; readonly now: Date };

/** Records in this transaction that something has happened, for the webhooks that want to know. */
export async function recordEvents(
  tx: Sql,
  { workspaceId, ids, now }: EventScene,
  type: EventRow['type'],
  happened: readonly EventRow['data'][],
): Promise<void> {
  const events = happened.map((data) => ({ id: ids.next(), type, at: now, data }));
  await insertEvents(tx, workspaceId, events, now);
}
