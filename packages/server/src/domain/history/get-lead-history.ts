import type { Author, HistoryEntry } from '@puffle/contract';
import { findAbsorbed } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import {
  findConflictEntries,
  findRepeats,
  findSeen,
  findUndone,
  findVerdictEntries,
  type HistoryPlace,
  listHistory,
} from '../../storage/history.ts';
import { findMerges } from '../../storage/merges.ts';
import { listObservations } from '../../storage/observations.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import type { Origin } from '../ledger/records.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { describeAuthors } from './describe-authors.ts';
import { conflictEntry, mergeEntry, unmergeEntry, verdictEntry } from './event-entry.ts';
import { observationEntry, repeatEntry } from './observation-entry.ts';

/** A page of everything that was said and decided about a Lead and those merged into it, newest first. */
export const getLeadHistory: ReadVerb<'getLeadHistory'> = async (sql, ctx, { params, query }) => {
  const { workspaceId } = ctx;
  const head = await findSurvivor(sql, workspaceId, params.id);
  if (head === null) throw notFound('Lead', params.id);
  const limit = query.limit ?? 50;
  const leadIds = await findAbsorbed(sql, workspaceId, [head.id]);
  const places = await listHistory(sql, workspaceId, leadIds, readIdCursor(query.cursor), limit + 1);
  const { page, nextCursor } = cutPage(places, limit, (last) => ({ id: last.id }));
  const told = await readPage(sql, workspaceId, page, leadIds, query.include === 'request');
  return {
    body: {
      entries: page.flatMap((place) => told.get(`${place.source} ${place.id}`) ?? []),
      nextCursor,
    },
    headers: head.id === params.id ? {} : { 'Puffle-Redirected-From': params.id },
  };
};

type Teller = {
  readonly place: string;
  readonly origin: Origin | null;
  readonly tell: (by: Author | null) => HistoryEntry;
};

async function readPage(
  sql: Sql,
  workspaceId: string,
  page: readonly HistoryPlace[],
  leadIds: readonly string[],
  showsRequest: boolean,
): Promise<Map<string, HistoryEntry>> {
  const idsIn = (source: HistoryPlace['source']): string[] =>
    page.filter((place) => place.source === source).map((place) => place.id);
  const tellers = [
    ...(await tellObservations(sql, workspaceId, idsIn('observation'), leadIds, showsRequest)),
    ...(await tellEvents(sql, workspaceId, leadIds, idsIn)),
  ];
  const authors = await describeAuthors(
    sql,
    workspaceId,
    tellers.map((teller) => teller.origin),
  );
  return new Map(tellers.map((teller, place) => [teller.place, teller.tell(authors[place] ?? null)]));
}

async function tellObservations(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
  leadIds: readonly string[],
  showsRequest: boolean,
): Promise<Teller[]> {
  const observations = ids.length === 0 ? [] : await listObservations(sql, workspaceId, [], ids);
  const seen = await findSeen(sql, workspaceId, ids);
  return observations.map((observation) => ({
    place: `observation ${observation.id}`,
    origin: observation.origin,
    tell: (by) => observationEntry(observation, leadIds, by, seen.get(observation.id), showsRequest),
  }));
}

async function tellEvents(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  idsIn: (source: HistoryPlace['source']) => string[],
): Promise<Teller[]> {
  const repeats = await findRepeats(sql, workspaceId, idsIn('repeat'));
  const merges = await findMerges(sql, workspaceId, idsIn('merge'));
  const undone = await findMerges(sql, workspaceId, await findUndone(sql, workspaceId, leadIds, idsIn('unmerge')));
  const verdicts = await findVerdictEntries(sql, workspaceId, idsIn('verdict'));
  const conflicts = await findConflictEntries(sql, workspaceId, idsIn('conflict'));
  return [
    ...repeats.map((row) => teller('repeat', row.id, row.origin, (by) => repeatEntry(row, by))),
    ...merges.map((row) => teller('merge', row.id, row.origin, (by) => mergeEntry(row, by))),
    ...undone.map((row) => teller('unmerge', row.undoneId ?? '', row.undoneOrigin, (by) => unmergeEntry(row, by))),
    ...verdicts.map((row) => teller('verdict', row.id, row.origin, (by) => verdictEntry(row, by))),
    ...conflicts.map((row) => teller('conflict', row.id, row.origin, (by) => conflictEntry(row, by))),
  ];
}

function teller(source: HistoryPlace['source'], id: string, origin: Origin | null, tell: Teller['tell']): Teller {
  return { place: `${source} ${id}`, origin, tell };
}
