import type { ColumnMapping } from '@puffle/contract';
import { PuffleError } from '@puffle/contract/client';

/** How the server read the columns of a file that it refused for what they mean; null for any other refusal. */
export function refusedMapping(error: unknown): ColumnMapping | null {
  if (!(error instanceof PuffleError) || !error.issues.some(({ path }) => path.startsWith('mapping'))) return null;
  const mapping = error.problem?.mapping;
  return typeof mapping === 'object' && mapping !== null
    ? (mapping as ColumnMapping) // the server's promise
    : null;
}
