import { errorTable, findJsonFaults, type LeadInput, leadInput, type Output } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import { keepUnknown, parsePart, refuse } from '../parse-part.ts';

const maxLeadBytes = 1024 * 1024;

export type LeadRow = { readonly body: LeadInput; readonly notes: readonly string[] };

/** One row of a batch as a Create Lead body, or why it is none. */
export function parseLeadRow(row: unknown, isKeepingUnknown: boolean): LeadRow | DomainError {
  try {
    if (Buffer.byteLength(JSON.stringify(row)) > maxLeadBytes) {
      return new DomainError('too_large', 'A Lead may have at most 1 MiB.', {
        hint: 'Leave out what raw does not need.',
      });
    }
    const faults = findJsonFaults(row);
    if (faults.length > 0) return refuse(faults);
    const { body, notes } = isKeepingUnknown
      ? keepUnknown(row, Object.keys(leadInput.shape))
      : { body: row, notes: [] };
    return { body: parsePart(leadInput, body, 'body'), notes };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** A refused row as the answer of a batch names it. */
export function errorRow(index: number, error: DomainError): Output<'createLeads'>['results'][number] {
  const { issues, hint, extra } = error.details;
  return {
    index,
    status: errorTable[error.code].status,
    outcome: null,
    error: {
      code: error.code,
      detail: error.message,
      ...(issues ? { issues } : {}),
      ...(hint ? { hint } : {}),
      ...extra,
    },
  };
}
