import type { Sql } from '../../storage/database.ts';
import { addSpending, lockSpending, sumSpending } from '../../storage/search-spending.ts';
import type { SearchTaskRow } from '../../storage/search-tasks.ts';
import type { SearchTools } from './search-tools.ts';

/** The day of the spending cap: UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

export type Reservation = { readonly rows: number; readonly credits: number; readonly day: string };

/**
 * Sets aside what a call for so many rows may cost, or for as many as the caps leave; a sentence when they leave none. It has to commit
 * before the call.
 */
export async function reserveCredits(
  tx: Sql,
  { provider, caps }: SearchTools,
  task: SearchTaskRow,
  wantedRows: number,
  now: Date,
): Promise<Reservation | string> {
  const day = dayOf(now);
  const { name } = provider;
  const { perCall, perRow } = provider.priceOf(task.filters);
  if (perCall + perRow === 0) return { rows: wantedRows, credits: 0, day };
  await lockSpending(tx, name);
  const inSearch = caps.perSearch - task.creditsSpent;
  const today = caps.perDay - (await sumSpending(tx, name, day));
  const left = Math.min(inSearch, today) - perCall;
  const rows = left < perRow ? 0 : perRow === 0 ? wantedRows : Math.min(wantedRows, Math.floor(left / perRow));
  if (rows < 1) return inSearch < today ? spentBySearch(caps.perSearch, name) : spentToday(caps.perDay, name);
  const credits = perCall + rows * perRow;
  await addSpending(tx, task.workspaceId, { taskId: task.id, provider: name, day, credits, held: credits });
  return { rows, credits, day };
}

/** Gives back what a reservation held beyond what the call has cost. */
export async function settleCredits(
  tx: Sql,
  { provider }: SearchTools,
  task: SearchTaskRow,
  { credits, day }: Reservation,
  cost: number,
): Promise<void> {
  if (credits === 0) return;
  const order = { taskId: task.id, provider: provider.name, day, credits: cost - credits, held: 0 };
  await addSpending(tx, task.workspaceId, order);
}

function spentBySearch(cap: number, provider: string): string {
  return `The search has spent the ${cap} credits of ${provider} that one search may spend (PUFFLE_SEARCH_CREDITS_PER_SEARCH); what it found is in the List.`;
}

function spentToday(cap: number, provider: string): string {
  return `The ${cap} credits of ${provider} for today are spent (PUFFLE_SEARCH_CREDITS_PER_DAY); what was found is in the List, and the same prompt goes on tomorrow (UTC).`;
}
