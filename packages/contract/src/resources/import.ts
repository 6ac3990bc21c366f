import { z } from 'zod';
import { change, matchedKey } from './decision.ts';
import { leadType } from './lead.ts';

const timestamp = z.string().meta({ format: 'date-time' });
const count = z.number().int();

export const importStatus = z.enum(['pending', 'running', 'completed', 'failed', 'cancelled', 'undoing', 'undone']);
export type ImportStatus = z.infer<typeof importStatus>;

/** Each row counts once, by the first of this order that holds: they add up to `received`. */
export const importOutcome = z.enum(['rejected', 'conflicts', 'merged', 'created', 'updated', 'unchanged']);
export type ImportOutcome = z.infer<typeof importOutcome>;

export const importCounts = z.strictObject({
  received: count,
  rejected: count,
  conflicts: count,
  merged: count,
  created: count,
  updated: count,
  unchanged: count,
});
export type ImportCounts = z.infer<typeof importCounts>;

/** Column -> field, such as `{ "Job Title": "title" }`; a column that is not named goes to `raw`. */
export const columnMapping = z.record(z.string(), z.string());
export type ColumnMapping = z.infer<typeof columnMapping>;

/** How the file was read. `preset` names the product whose header it has. */
export const importFormat = z.strictObject({
  contentType: z.string(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  headerLine: count.nullable(),
  preset: z.string().nullable(),
});
export type ImportFormat = z.infer<typeof importFormat>;

/** What became of one row, as an example: `line` is its line in the file, counted from 1. */
export const importExample = z.strictObject({
  row: count,
  line: count,
  name: z.string().nullable(),
  leadId: z.string().optional(),
  matchedBy: z.array(matchedKey).optional(),
  changes: z.array(change).optional(),
  code: z.string().optional(),
  detail: z.string().optional(),
});
export type ImportExample = z.infer<typeof importExample>;

/** A Lead that stays, wholly or in part, after what an import or a source said was withdrawn, and why. */
export const keptLead = z.strictObject({
  leadId: z.string(),
  reason: z.enum(['changed_by_hand', 'said_by_others', 'merged_since', 'identifier_taken']),
  fields: z.array(z.string()),
});
export type KeptLead = z.infer<typeof keptLead>;

/** One file that was sent, and how far it has got. A dry run has one too and is kept for 24 hours. */
export const importResource = z
  .strictObject({
    id: z.string(),
    status: importStatus,
    dryRun: z.boolean(),
    type: leadType.nullable(),
    source: z.string().nullable(),
    listId: z.string().nullable(),
    mapping: columnMapping,
    mappingFrom: z.enum(['given', 'remembered', 'preset', 'guessed', 'none']),
    identifying: z.array(z.string()).describe('Columns that can find a known Lead.'),
    format: importFormat.nullable(),
    counts: importCounts,
    leadsCreated: count,
    leadsTouched: count,
    rowsDone: count,
    bytesDone: count,
    bytesTotal: count,
    createdAt: timestamp,
    startedAt: timestamp.nullable(),
    finishedAt: timestamp.nullable(),
    errorMessage: z.string().nullable(),
    errorFileUrl: z.string().nullable(),
    kept: z.array(keptLead).describe('Leads that an undo left, wholly or in part; the first 1,000.'),
    withdrawalId: z.string().nullable().describe('The withdrawal that undid the import last.'),
    examples: z
      .partialRecord(importOutcome, z.array(importExample))
      .optional()
      .describe('Up to ten rows of each outcome, when one import is read by id.'),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof importResource>;
