import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findShownLeads, type ShownLead } from '../../storage/shown-leads.ts';
import type { LookupVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { versionTag } from './answer-lead.ts';
import { presentShown } from './present-leads.ts';

/** Get Lead by id, for all who wait: a merged id answers with its survivor. */
export const lookUpLeads: LookupVerb<'getLeads'> = {
  takes: ({ query }) => query.id !== undefined && query.asOf === undefined,
  async find(sql, calls) {
    const [first] = calls;
    if (first === undefined) return [];
    const { workspaceId } = first.ctx;
    const ids = calls.map(({ input }) => input.query.id ?? '');
    const survivors = await findShownSurvivors(sql, workspaceId, ids);
    const found = ids.map((id) => survivors.get(id));
    const leads = await presentShown(sql, workspaceId, new Set(found.filter((shown) => shown !== undefined)));
    return ids.map((id, place) => {
      const shown = found[place];
      const lead = shown && leads.get(shown);
      if (shown === undefined || lead === undefined) return notFound('Lead', id);
      return {
        body: { leads: [lead], nextCursor: null },
        headers: { ETag: versionTag(shown.version), ...(shown.id === id ? {} : { 'Puffle-Redirected-From': id }) },
      };
    });
  },
};

/** The live Lead of each id, through any number of merges, all of them one step further with each statement. */
async function findShownSurvivors(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownLead>> {
  const seen = new Map<string, ShownLead>();
  for (let wanted = new Set(ids.filter(isId)); wanted.size > 0; ) {
    const next = new Set<string>();
    for (const shown of await findShownLeads(sql, workspaceId, [...wanted])) {
      const { id, mergedInto } = shown;
      seen.set(id, shown);
      if (mergedInto !== null && !seen.has(mergedInto)) next.add(mergedInto);
    }
    wanted = next;
  }
  const survivorOf = (id: string | null): ShownLead | undefined => {
    const shown = id === null ? undefined : seen.get(id);
    return shown === undefined || shown.status === 'live' ? shown : survivorOf(shown.mergedInto);
  };
  return new Map(
    ids.flatMap((id) => {
      const shown = survivorOf(id);
      return shown === undefined ? [] : [[id, shown]];
    }),
  );
}
