import type { Lead, ListReference } from '@puffle/contract';
import { stringify } from 'csv-stringify/sync';
import type { Database } from '../../storage/database.ts';
import { type ExportedRow, selectExported } from '../../storage/lead-export.ts';
import { readLeadRow } from '../../storage/leads.ts';
import type { Streamed } from '../calls.ts';
import { csvOptions } from './csv-options.ts';
import { type ExportProfile, exportCells, exportHeaders } from './export-columns.ts';
import { guardCell } from './guard-cell.ts';
import { presentLead } from './present-leads.ts';

type LeadBatches = AsyncIterable<readonly Lead[]>;
export type ExportOrder = { readonly mediaType: string; readonly profile: ExportProfile; readonly name: string };

const byteOrderMark = '\ufeff';

/**
 * Leads as a file, in batches. NDJSON: one Lead a line. CSV, profile `spreadsheet`: readable headers, a byte order mark, and cells
 * that no spreadsheet takes for formulas; profile `machine`: field paths as headers, cells as they are. All of them can be imported
 * again without a change. The employer's link is left out where it is only computed.
 */
export function exportLeads(leads: LeadBatches, { mediaType, profile, name }: ExportOrder): Streamed {
  if (mediaType === 'application/x-ndjson') {
    return { mediaType, fileName: `${name}.ndjson`, text: writeLines(leads) };
  }
  return { mediaType, fileName: `${name}.csv`, text: writeRecords(leads, profile) };
}

/** The Leads that a statement of `selectLeads` or `selectMembers` finds, in batches of one snapshot. */
export async function* readLeads(
  database: Database,
  workspaceId: string,
  statement: { readonly text: string; readonly values: readonly unknown[] },
): AsyncGenerator<Lead[]> {
  const { text, values } = selectExported(workspaceId, statement);
  for await (const rows of database.stream<ExportedRow>(text, values)) {
    const live = rows.filter((row) => row.gone_at === null);
    yield live.map((row) => presentLead({ ...readLeadRow(row), lists: row.lists satisfies readonly ListReference[] }));
  }
}

async function* writeLines(leads: LeadBatches): AsyncGenerator<string> {
  for await (const batch of leads) yield batch.map((lead) => `${JSON.stringify(lead)}\n`).join('');
}

async function* writeRecords(leads: LeadBatches, profile: ExportProfile): AsyncGenerator<string> {
  const isGuarded = profile === 'spreadsheet';
  yield (isGuarded ? byteOrderMark : '') + toCsv([exportHeaders(profile)]);
  for await (const batch of leads) {
    const records = batch.map(exportCells);
    yield toCsv(isGuarded ? records.map((cells) => cells.map(guardCell)) : records);
  }
}

function toCsv(records: readonly (readonly string[])[]): string {
  return stringify(records as string[][], csvOptions); // the library only reads
}
