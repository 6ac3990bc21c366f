import { isId } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import { parseLeadRow } from '../leads/parse-lead-row.ts';
import type { LeadRequest } from '../leads/prepare.ts';
import type { Origin } from '../ledger/records.ts';
import { isObject } from '../parse-part.ts';
import type { FileRow } from './file-row.ts';
import { type MappedRow, type RowReader, rowReader } from './mapping/row-to-lead.ts';
import type { ImportPlan } from './plan-import.ts';

export type ImportOrder = {
  readonly importId: string;
  readonly plan: ImportPlan;
  readonly listId: string | null;
  readonly source: string | null;
  readonly origin: Origin;
};

export type RequestReader = (row: FileRow) => LeadRequest | DomainError;

/** Reads the rows of a file as Create Lead requests, each a refusal instead where it makes none. */
export function requestReader({ importId, plan, listId, source, origin }: ImportOrder): RequestReader {
  const readCells = rowReader(plan);
  return (row) => {
    const mapped = readRow(row, readCells, plan);
    if (mapped instanceof DomainError) return mapped;
    const parsed = parseLeadRow(complete(mapped.body, listId, source), false);
    if (parsed instanceof DomainError) return parsed;
    return {
      body: parsed.body,
      onMatch: 'update',
      onConflict: 'resolve',
      origin,
      notes: parsed.notes,
      importId,
      importRow: row.row,
      ...(mapped.leadId === null ? {} : { leadId: mapped.leadId }),
    };
  };
}

function readRow(row: FileRow, readCells: RowReader, plan: ImportPlan): MappedRow | DomainError {
  if ('fault' in row) {
    const { code, detail } = row.fault;
    return new DomainError('validation_failed', detail, { issues: [{ path: '', code, message: detail }] });
  }
  if ('cells' in row) return readCells(row.cells);
  return isObject(row.value) ? readExported(row.value, plan) : refuseValue();
}

function refuseValue(): DomainError {
  const message = 'A line has to be one JSON object, the body of Create Lead.';
  return new DomainError('validation_failed', message, { issues: [{ path: '', code: 'invalid_type', message }] });
}

/** A line may be a Lead as it was exported: its id says which Lead it is, its Lists and times are not the caller's to set. */
function readExported(value: Record<string, unknown>, plan: ImportPlan): MappedRow {
  const { id, lists: _lists, createdAt, updatedAt, ...body } = value;
  const isExport = typeof id === 'string' && isId(id) && createdAt !== undefined && updatedAt !== undefined;
  const read = isExport ? body : value;
  const isTyped = read.type !== undefined || plan.type === null;
  return { body: isTyped ? read : { type: plan.type, ...read }, leadId: isExport ? id : null };
}

function complete(
  body: Record<string, unknown>,
  listId: string | null,
  source: string | null,
): Record<string, unknown> {
  const own = Array.isArray(body.listIds) ? body.listIds : [];
  return {
    ...body,
    ...(listId === null ? {} : { listIds: [...new Set([...own, listId])] }),
    ...(source === null || body.source !== undefined ? {} : { source: { provider: source, type: 'import' } }),
  };
}
