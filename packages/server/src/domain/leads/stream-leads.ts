import type { Input } from '@puffle/contract';
import type { Database } from '../../storage/database.ts';
import { selectLeads } from '../../storage/lead-pages.ts';
import type { CallContext, StreamVerb } from '../calls.ts';
import { getList } from '../lists/find-list.ts';
import { exportLeads, readLeads } from './export-leads.ts';
import { getLeads, leadOrder } from './get-leads.ts';
import { readFilter } from './lead-filter.ts';

/** Get Lead as a file: every match of the filters in the asked order, whatever `limit` and `cursor` say. */
export const streamLeads: StreamVerb<'getLeads'> = async (database, ctx, input, mediaType) => {
  const profile = input.query.csv ?? 'spreadsheet';
  return exportLeads(await findBatches(database, ctx, input), { mediaType, profile, name: 'leads' });
};

async function findBatches(database: Database, ctx: CallContext, input: Input<'getLeads'>) {
  const { query } = input;
  if (query.id !== undefined || query.asOf !== undefined) {
    const answer = await database.read((sql) => getLeads(sql, ctx, input));
    return batchOf(answer.body.leads);
  }
  const { listId } = query;
  if (listId !== undefined) await database.read((sql) => getList(sql, ctx.workspaceId, listId));
  const filter = { ...readFilter(query), includesGone: false };
  return readLeads(database, ctx.workspaceId, selectLeads(ctx.workspaceId, filter, leadOrder(query), null, null));
}

async function* batchOf<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  yield items;
}
