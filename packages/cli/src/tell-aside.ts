import type { ApiResponse } from '@puffle/contract/client';
import { findMissingFields, type Printing, rowsOf } from './print-answer.ts';
import type { Terminal } from './terminal.ts';

/** What the printed answer does not show by itself, on standard error. */
export async function tellAside(
  { data, headers }: ApiResponse<unknown>,
  printing: Printing,
  { stderr }: Terminal,
): Promise<void> {
  await tellOutcome(headers, stderr);
  const isSearching = fieldOf(data, 'searching') === true && !showsWhole(printing);
  if (printing.format === 'table' && rowsOf(data, printing).rows.length === 0) {
    await stderr.write(isSearching ? 'There are none yet.\n' : 'There are none.\n');
  }
  if (isSearching) await stderr.write('Leads that changed are still being compared: ask again in a while.\n');
  const next = nextPageOf(data);
  if (next !== null && !showsWhole(printing)) {
    await stderr.write(`There are more: --all prints every one, --cursor ${next} the next page.\n`);
  }
  const found = findMissingFields(data, printing);
  if (found === null) return;
  await stderr.write(`--fields: nothing here has ${found.missing.join(', ')}; there are ${found.known.join(', ')}.\n`);
}

const outcomes: Readonly<Record<string, string>> = {
  created: 'Created a Lead.',
  updated: 'Updated a known Lead.',
  unchanged: 'Known already; nothing changed.',
  merged: 'Merged Leads that are one.',
};
const warnings: Readonly<Record<string, string>> = {
  no_identifier:
    'Nothing identifies this Lead (no e-mail, LinkedIn URL, domain or id of a source): sent again, it makes another one.',
  suppressed: 'This identity was erased: the Lead is kept without it.',
};

/** What became of a write: the outcome for who sees it happen, and what should not be missed for everybody. */
async function tellOutcome(headers: Headers, stderr: Terminal['stderr']): Promise<void> {
  const outcome = outcomes[headers.get('puffle-outcome') ?? ''];
  const warning = warnings[headers.get('puffle-warning') ?? ''];
  if (outcome !== undefined && stderr.isTerminal) await stderr.write(`${outcome}\n`);
  if (warning !== undefined) await stderr.write(`${warning}\n`);
  if (headers.get('puffle-dry-run') === 'true') await stderr.write('Dry run: nothing was kept.\n');
}

function nextPageOf(data: unknown): string | null {
  const nextCursor = fieldOf(data, 'nextCursor');
  return typeof nextCursor === 'string' ? nextCursor : null;
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === field)?.[1]
    : undefined;
}

/** Whether the answer is printed with all that is around its rows. */
function showsWhole({ format }: Printing): boolean {
  return format === 'json' || format === 'pretty' || format === 'raw';
}
