import { z } from 'zod';

/** Query parameters of every write. */
export const writeQuery = {
  dryRun: z.boolean().optional().describe('Do everything, answer as the real call would, and keep nothing.'),
};

/** Query parameter of writes with a body of declared fields. */
export const keepUnknownQuery = {
  unknown: z
    .enum(['refuse', 'keep'])
    .optional()
    .describe('What to do with fields that do not exist: refuse (default) or keep them in raw.'),
};

/** Query parameters of every paged read. */
export const pageQuery = {
  limit: z.number().int().min(1).max(500).optional().describe('Items a page, 1 to 500; 50 unless told.'),
  cursor: z.string().max(2000).optional().describe('The nextCursor of the page before.'),
};

/** Query parameter of reads that can be streamed as CSV. */
export const exportQuery = {
  csv: z
    .enum(['spreadsheet', 'machine'])
    .optional()
    .describe('As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are).'),
};

export const nextCursor = z.string().nullable();
export const success = z.strictObject({ success: z.literal(true) });
export const timestampInput = z.string().max(64).meta({ format: 'date-time' });
