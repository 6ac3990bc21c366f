import type { Sql } from '../../storage/database.ts';
import { findWeakHolders, type HolderRow, mostWeakHolders } from '../../storage/identifiers.ts';
import { keyText } from '../identity/fold/state.ts';
import { lonelyWeakKeys } from './open-work.ts';
import type { PreparedRequest } from './prepare.ts';

export type Holdings = {
  readonly holders: readonly HolderRow[];
  /** Keys of tier 2 that very many Leads have, by type and key. */
  readonly crowded: ReadonlySet<string>;
};

/**
 * A handle that very many Leads have is most likely their employer's. Beside a stronger identifier it says nothing: its holders are
 * left out. A request that has nothing else is held against them all.
 */
export async function settleCrowds(
  tx: Sql,
  workspaceId: string,
  requests: readonly PreparedRequest[],
  holders: readonly HolderRow[],
): Promise<Holdings> {
  const byPlace = Map.groupBy(
    holders.filter((holder) => holder.tier === 2),
    placeOf,
  );
  const crowded = new Set([...byPlace].flatMap(([place, { length }]) => (length > mostWeakHolders ? [place] : [])));
  if (crowded.size === 0) return { holders, crowded };
  const alone = new Map(requests.flatMap(lonelyWeakKeys).map((key) => [placeOf(key), key]));
  const wanted = [...alone].flatMap(([place, key]) => (crowded.has(place) ? [key] : []));
  const others = holders.filter((holder) => holder.tier < 2 || !crowded.has(placeOf(holder)));
  return { holders: [...others, ...(await findWeakHolders(tx, workspaceId, wanted))], crowded };
}

function placeOf(key: Pick<HolderRow, 'type' | 'kind' | 'key'>): string {
  return `${key.type} ${keyText(key)}`;
}
