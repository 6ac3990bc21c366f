import { errorTable, findJsonFaults, type LeadInput, leadInput, type Output } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import { keepUnknown, parsePart, refuse } from '../parse-part.ts';

const maxLeadBytes = 1024 * 1024;

export type LeadRow = { readonly body: LeadInput; readonly notes: readonly string[] };

const longestNumber = 25;
/** A character of a string, written as an escape. */
const longestCharacter = 6;

/** What is surely left of `bytes` after the JSON text of a value, which is not made for it; negative when there may be nothing left. */
function room(value: unknown, bytes: number): number {
  if (typeof value === 'string') return bytes - longestCharacter * value.length - 2;
  if (typeof value !== 'object' || value === null) return bytes - longestNumber;
  let left = bytes - 2;
  for (const [key, child] of Object.entries(value)) {
    if (left < 0) return left;
    left = room(child, left - longestCharacter * key.length - 4);
  }
  return left;
}

/** One row of a batch as a Create Lead body, or why it is none. */
export function parseLeadRow(row: unknown, isKeepingUnknown: boolean): LeadRow | DomainError {
  try {
    // First of all: what is nested without end has no text that could be measured.
    const faults = findJsonFaults(row);
    if (faults.length > 0) return refuse(faults);
    if (room(row, maxLeadBytes) < 0 && Buffer.byteLength(JSON.stringify(row)) > maxLeadBytes) {
      return new DomainError('too_large', 'A Lead may have at most 1 MiB.', {
        hint: 'Leave out what raw does not need.',
      });
    }
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
