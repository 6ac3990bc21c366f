import { type AuditEntry, type Input, isId, operations } from '@puffle/contract';
import { nearest } from '@puffle/contract/nearest';
import { stringify } from 'csv-stringify/sync';
import { type AuditFilter, type AuditPageRow, selectAudit } from '../../storage/audit.ts';
import type { Database } from '../../storage/database.ts';
import type { ReadVerb, StreamVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { csvOptions } from '../leads/csv-options.ts';
import { guardCell } from '../leads/guard-cell.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { readTime } from '../read-time.ts';

type Query = Input<'getAudit'>['query'];
type Statement = ReturnType<typeof selectAudit>;

const shownSubjects = 100;
/** What an entry can be about; a refusal at the door of the tools knows no operation yet. */
const names: readonly string[] = [...operations.map(({ id }) => id), 'mcp'];

/** A page of the audit log, newest first. */
export const getAudit: ReadVerb<'getAudit'> = async (sql, { workspaceId }, { query }) => {
  const { cursor, limit = 50 } = query;
  const filter = readAuditFilter(query);
  const beforeId = readIdCursor(cursor);
  if (filter === null) return { body: { entries: [], nextCursor: null } };
  const { text, values } = selectAudit(workspaceId, filter, beforeId, limit + 1);
  const rows = await sql.queryUnprepared<AuditPageRow>(text, values);
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return { body: { entries: page.map(presentEntry), nextCursor } };
};

/** Everything in the audit log that fits, as a file. */
export const streamAudit: StreamVerb<'getAudit'> = async (database, { workspaceId }, { query }, mediaType) => {
  const filter = readAuditFilter(query);
  const statement = filter && selectAudit(workspaceId, filter, null, null);
  if (mediaType === 'application/x-ndjson') {
    return { mediaType, fileName: 'audit.ndjson', text: writeLines(database, statement) };
  }
  const isGuarded = query.csv !== 'machine';
  return { mediaType, fileName: 'audit.csv', text: writeRecords(database, statement, isGuarded) };
};

/** Null when an id is asked for that can be none: then nothing fits. Errors: `validation_failed` for what is no operation or no time. */
function readAuditFilter(query: Query): AuditFilter | null {
  const { keyId, subjectId, operation } = query;
  if (operation !== undefined && !names.includes(operation)) throw noOperation(operation);
  const since = query.since === undefined ? null : readTime('since', query.since);
  const until = query.until === undefined ? null : readTime('until', query.until);
  if ([keyId, subjectId].some((id) => id !== undefined && !isId(id))) return null;
  return {
    operation: operation ?? null,
    keyId: keyId ?? null,
    actor: query.onBehalfOf ?? null,
    subjectId: subjectId ?? null,
    requestId: query.requestId ?? null,
    refused: query.refused ?? null,
    since,
    until,
  };
}

/** A slip in the name would look like a log in which nothing has happened. */
function noOperation(name: string): DomainError {
  const guess = nearest(name, names);
  const message = `There is no operation ${JSON.stringify(name)}${guess === null ? '.' : `; did you mean ${JSON.stringify(guess)}?`}`;
  return new DomainError('validation_failed', message, {
    issues: [{ path: 'operation', code: 'invalid_value', message }],
    hint: 'GET /openapi.json names every operation (operationId).',
  });
}

function presentEntry(row: AuditPageRow): AuditEntry {
  const { subjectIds, at, ...rest } = row;
  return {
    ...rest,
    at: at.toISOString(),
    subjectIds: subjectIds.slice(0, shownSubjects),
    subjectCount: subjectIds.length,
  };
}

async function* readAll(database: Database, statement: Statement | null): AsyncGenerator<AuditEntry[]> {
  if (statement === null) return;
  for await (const rows of database.stream<AuditPageRow>(statement.text, statement.values))
    yield rows.map(presentEntry);
}

async function* writeLines(database: Database, statement: Statement | null): AsyncGenerator<string> {
  for await (const entries of readAll(database, statement)) {
    yield entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  }
}

const fields = [
  ...['id', 'at', 'operation', 'status', 'outcome', 'keyId', 'keyName', 'actor', 'address', 'requestId'],
  ...['subjectIds', 'subjectCount'],
] as (keyof AuditEntry)[];

async function* writeRecords(
  database: Database,
  statement: Statement | null,
  isGuarded: boolean,
): AsyncGenerator<string> {
  yield stringify([fields], csvOptions);
  for await (const entries of readAll(database, statement)) {
    const records = entries.map((entry) => fields.map((field) => toCell(entry[field])));
    yield stringify(isGuarded ? records.map((cells) => cells.map(guardCell)) : records, csvOptions);
  }
}

function toCell(value: AuditEntry[keyof AuditEntry]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
