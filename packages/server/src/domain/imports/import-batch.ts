import type { ImportCounts, ImportExample, ImportOutcome } from '@puffle/contract';
import type { ExampleRow, RefusedRow } from '../../storage/import-results.ts';
import { DomainError } from '../domain-error.ts';
import type { Ingested } from '../leads/ingest.ts';
import { storableText } from '../storable-text.ts';
import { outcomeOf } from './count-outcomes.ts';
import type { FileRow } from './file-row.ts';

export type RowResult = { readonly row: FileRow; readonly result: Ingested | DomainError };
export type BatchReport = {
  readonly counts: Omit<ImportCounts, 'received'>;
  readonly leadsCreated: number;
  readonly refused: readonly RefusedRow[];
  readonly examples: readonly ExampleRow[];
};

const examplesEach = 10;
const changesShown = 20;

/** What a batch of rows came to: its counts, the rows refused, and examples while there are fewer than ten of an outcome in `before`. */
export function reportBatch(
  results: readonly RowResult[],
  before: Omit<ImportCounts, 'received'>,
  isDryRun: boolean,
): BatchReport {
  const counts = { rejected: 0, conflicts: 0, merged: 0, created: 0, updated: 0, unchanged: 0 };
  const refused: RefusedRow[] = [];
  const examples: ExampleRow[] = [];
  let leadsCreated = 0;
  for (const { row, result } of results) {
    const outcome = outcomeOf(result);
    counts[outcome] += 1;
    if (before[outcome] + counts[outcome] <= examplesEach) examples.push(exampleOf(row, result, outcome, isDryRun));
    if (result instanceof DomainError) refused.push(refuseRow(row, result));
    else if (result.outcome === 'created') leadsCreated += 1;
  }
  return { counts, leadsCreated, refused, examples };
}

function refuseRow(row: FileRow, error: DomainError): RefusedRow {
  const place = { row: row.row, line: row.line, code: codeOf(error), detail: storableText(error.message) };
  // Of somebody who was erased nothing is kept: the line tells where the row stands in the file.
  if (error.code === 'suppressed') return { ...place, cells: null, text: null };
  return {
    ...place,
    cells: 'cells' in row && row.cells !== undefined ? row.cells.map(storableText) : null,
    text: 'cells' in row ? null : storableText(textOf(row)).slice(0, 10_000),
  };
}

function codeOf(error: DomainError): string {
  return error.details.issues?.[0]?.code ?? error.code;
}

function textOf(row: FileRow): string {
  if ('text' in row) return row.text;
  try {
    return 'value' in row ? JSON.stringify(row.value) : '';
  } catch (error) {
    // It is nested so deep that no text can be made of it.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function exampleOf(
  row: FileRow,
  result: Ingested | DomainError,
  outcome: ImportOutcome,
  isDryRun: boolean,
): ExampleRow {
  const place = { row: row.row, line: row.line };
  if (result instanceof DomainError) {
    const example: ImportExample = { ...place, name: null, code: codeOf(result), detail: storableText(result.message) };
    return { outcome, row: row.row, leadId: null, example };
  }
  const { lead, decision } = result;
  const isKnown = !isDryRun || result.outcome !== 'created';
  const example: ImportExample = {
    ...place,
    name: lead.state.name?.value.full ?? null,
    ...(isKnown ? { leadId: lead.id } : {}),
    matchedBy: decision.matchedBy,
    changes: decision.changes.slice(0, changesShown),
    ...(decision.conflicts.length > 0
      ? { detail: decision.conflicts.map((conflict) => conflict.detail).join(' ') }
      : {}),
  };
  return { outcome, row: row.row, leadId: isKnown ? lead.id : null, example };
}
