import type { Input, LeadType, ListReference, ParsedPrompt, SearchFilters } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { insertListOnce, lockList } from '../../storage/lists.ts';
import { sumSpending } from '../../storage/search-spending.ts';
import {
  findActiveSearch,
  findPrecedingSearch,
  insertSearchTask,
  type SearchTaskRow,
} from '../../storage/search-tasks.ts';
import type { Answer, CallContext, PreparedVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { canonicalJson } from '../identity/json.ts';
import { presentSearchTask } from './present-search-task.ts';
import { readSearch, seriesOf, titleOf } from './read-search.ts';
import { dayOf } from './spending.ts';

type Body = Input<'startLeadSearch'>['body'];

const fetchCounts = { least: 1, most: 2500, usual: 25 };

/**
 * Start Lead Search: the sentence is read before the transaction (a language model may be asked), the rows are fetched in the
 * background. Errors: `search_active` naming the other search; `limit_reached` when nothing may be spent today; `conflict` for a List
 * that was deleted; `validation_failed` for a List that does not take what is looked for.
 */
export const startLeadSearch: PreparedVerb<'startLeadSearch'> = async ({ search }, { body }) => {
  const parsed = await readSearch(search, body.prompt);
  return (tx, ctx) => start(tx, ctx, body, parsed);
};

async function start(tx: Sql, ctx: CallContext, body: Body, parsed: ParsedPrompt): Promise<Answer<'startLeadSearch'>> {
  await checkSpending(tx, ctx, parsed.filters);
  const { name: provider } = ctx.search.provider;
  const list = await openList(tx, ctx, body, parsed.filters.type);
  const series = seriesOf(provider, body.prompt);
  const before = await findPrecedingSearch(tx, ctx.workspaceId, list.id, series);
  const row = await insertSearchTask(tx, ctx.workspaceId, {
    id: ctx.ids.next(),
    listId: list.id,
    prompt: body.prompt,
    series,
    title: titleOf(body.prompt),
    provider,
    ...understood(parsed, before),
    origin: { ...ctx.origin, source: provider },
    fetchCount: clamp(body.fetch_count ?? fetchCounts.usual),
    cursor: before?.cursor ?? null,
    createdAt: ctx.now,
  });
  if (row === null) throw await searchActive(tx, ctx, list);
  const task = presentSearchTask(row);
  return { status: 202, body: { task, list }, headers: { Location: task.statusUrl }, hasJob: true };
}

/** A search that goes on asks for the same as before, also where a language model has read the sentence in another way this time. */
function understood(parsed: ParsedPrompt, before: Pick<SearchTaskRow, 'filters' | 'unsupported'> | null) {
  if (before === null || canonicalJson(before.filters) === canonicalJson(parsed.filters)) return parsed;
  return { filters: before.filters, unsupported: before.unsupported };
}

function clamp(wanted: number): number {
  return Math.min(Math.max(wanted, fetchCounts.least), fetchCounts.most);
}

async function checkSpending(tx: Sql, ctx: CallContext, filters: SearchFilters): Promise<void> {
  const { provider, caps } = ctx.search;
  const { perCall, perRow } = provider.priceOf(filters);
  if (perCall + perRow === 0) return;
  const spent = await sumSpending(tx, provider.name, dayOf(ctx.now));
  if (spent + perCall + perRow <= caps.perDay) return;
  throw new DomainError('limit_reached', `Today's ${caps.perDay} credits of ${provider.name} are spent.`, {
    extra: { spent, limit: caps.perDay },
    hint: 'Go on tomorrow (UTC), or have whoever runs the server raise PUFFLE_SEARCH_CREDITS_PER_DAY.',
  });
}

/** The List to fill, held until the transaction ends. */
async function openList(tx: Sql, ctx: CallContext, body: Body, leadType: LeadType): Promise<ListReference> {
  const id = body.listId?.toLowerCase() ?? ctx.ids.next();
  const name = body.listName ?? titleOf(body.prompt);
  await insertListOnce(tx, ctx.workspaceId, { id, name, description: null, leadType, createdAt: ctx.now });
  const list = await lockList(tx, ctx.workspaceId, id, 'share');
  if (list === null) {
    throw new DomainError('conflict', `The List ${id} was deleted.`, {
      hint: 'Leave listId out to fill a new List.',
    });
  }
  if (list.leadType !== 'mixed' && list.leadType !== leadType) {
    const message = `The List ${JSON.stringify(list.name)} takes no ${leadType} Lead, and the prompt looks for ${leadType} Leads.`;
    throw new DomainError('validation_failed', message, {
      issues: [{ path: 'listId', code: 'wrong_lead_type', message }],
      hint: 'Use a List of this leadType, or make it mixed with PATCH /api/lists.',
    });
  }
  return { id: list.id, name: list.name };
}

async function searchActive(tx: Sql, ctx: CallContext, list: ListReference): Promise<DomainError> {
  const taskId = await findActiveSearch(tx, ctx.workspaceId, list.id);
  return new DomainError('search_active', `A search is already filling the List ${JSON.stringify(list.name)}.`, {
    extra: { taskId },
    hint: `Wait until GET /api/leads/search?taskId=${taskId} has ended, stop it with POST /api/leads/search/cancel, or fill another List.`,
  });
}
