import type { ProviderRow } from '../../providers/lead-provider.ts';
import type { Sql } from '../../storage/database.ts';
import { lockListTypes } from '../../storage/memberships.ts';
import { insertSearchResults, type SearchResultRow } from '../../storage/search-results.ts';
import type { SearchProgress, SearchTaskRow } from '../../storage/search-tasks.ts';
import { DomainError } from '../domain-error.ts';
import { countOutcomes, outcomeOf } from '../imports/count-outcomes.ts';
import { type Ingested, type IngestSettings, type IngestTools, ingestPrepared } from '../leads/ingest.ts';
import { parseLeadRow } from '../leads/parse-lead-row.ts';
import { type PreparedRequest, prepareRequest } from '../leads/prepare.ts';
import { storableText } from '../storable-text.ts';

/** A larger record is not kept as it was received; what the Lead takes from it is. */
const mostRawBytes = 256 * 1024;

/** The List of a search no longer takes what it finds. The message is for whoever started the search. */
export class ListClosed extends Error {
  override readonly name = 'ListClosed';
}

export type PreparedRow = ProviderRow & { readonly request: PreparedRequest | DomainError };

/** A row of the provider as a Create Lead request for the List, or why it makes none. */
export function prepareRow(row: ProviderRow, task: SearchTaskRow, settings: IngestSettings): PreparedRow {
  const source = row.lead.source ?? { provider: task.provider, type: 'search' };
  const parsed = parseLeadRow({ ...row.lead, source, listIds: [task.listId] }, false);
  if (parsed instanceof DomainError) return { ...row, request: parsed };
  const { body, notes } = parsed;
  const request = { body, notes, onMatch: 'update', onConflict: 'resolve', origin: task.origin } as const;
  return { ...row, request: prepareRequest(request, settings) };
}

/**
 * Takes rows in, puts their Leads in the List and keeps each row with what became of it. The caller has to hold the task. Errors:
 * `ListClosed`, and those of `ingest`.
 */
export async function saveRows(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  task: SearchTaskRow,
  rows: readonly PreparedRow[],
): Promise<Pick<SearchProgress, 'rows' | 'added' | 'counts'>> {
  await checkList(tx, task);
  const requests = rows.flatMap(({ request }) => (request instanceof DomainError ? [] : [request]));
  const taken = (await ingestPrepared(tx, tools, settings, requests)).values();
  const results = rows.map(({ request }) => (request instanceof DomainError ? request : next(taken)));
  const kept = results.map((result, place) => keepRow(result, rows[place]?.raw ?? {}, task.rowsDone + place + 1));
  await insertSearchResults(tx, task.workspaceId, task.id, kept);
  return { rows: rows.length, added: kept.filter(({ added }) => added).length, counts: countOutcomes(results) };
}

function next(taken: Iterator<Ingested | DomainError>): Ingested | DomainError {
  const { value, done } = taken.next();
  if (done === true) throw new Error('A row was not answered.');
  return value;
}

async function checkList(tx: Sql, { workspaceId, listId, filters }: SearchTaskRow): Promise<void> {
  const [list] = await lockListTypes(tx, workspaceId, [listId]);
  if (list === undefined) throw new ListClosed('The List was deleted.');
  if (list.leadType === 'mixed' || list.leadType === filters.type) return;
  throw new ListClosed(`The List no longer takes ${filters.type} Leads.`);
}

function keepRow(result: Ingested | DomainError, raw: ProviderRow['raw'], row: number): SearchResultRow {
  const outcome = outcomeOf(result);
  const isKept = Buffer.byteLength(JSON.stringify(raw)) <= mostRawBytes;
  if (!(result instanceof DomainError)) {
    const { lead, joined, decision } = result;
    const detail = decision.conflicts.map((conflict) => conflict.detail).join(' ');
    const told = { code: null, detail: detail === '' ? null : detail };
    return { row, leadId: lead.id, outcome, added: joined.length > 0, ...told, raw: isKept ? raw : null };
  }
  const code = result.details.issues?.[0]?.code ?? result.code;
  const detail = storableText(result.message);
  // What was erased is not kept under another name.
  const isErased = result.code === 'suppressed';
  return { row, leadId: null, outcome, added: false, code, detail, raw: isKept && !isErased ? raw : null };
}
