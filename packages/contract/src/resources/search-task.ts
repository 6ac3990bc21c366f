import { z } from 'zod';
import { importCounts, importOutcome } from './import.ts';
import { lead } from './lead.ts';
import { searchFilters, unsupportedPiece } from './search.ts';

const timestamp = z.string().meta({ format: 'date-time' });
const count = z.number().int();

export const searchStatus = z.enum(['pending', 'running', 'completed', 'failed', 'cancelled']);
export type SearchStatus = z.infer<typeof searchStatus>;

/** One search for Leads, and how far it has got. */
export const searchTask = z
  .strictObject({
    id: z.string(),
    type: z.literal('lead_search'),
    status: searchStatus,
    statusUrl: z.string().describe('Where to read the task again.'),
    resultListId: z.string().describe('The List that the Leads are put in.'),
    prompt: z.string(),
    title: z.string(),
    filters: searchFilters,
    unsupported: z
      .array(unsupportedPiece)
      .describe('What the search leaves out: no filter says it, or the provider cannot apply it.'),
    provider: z.string().describe('Who was asked; also the source of what the Leads then say.'),
    fetchCount: count.describe('How many Leads are wanted.'),
    resultCount: count.describe(
      'Leads that this search has put in the List; one that was in it already does not count.',
    ),
    counts: importCounts.describe('What became of the rows of the provider, each counted once.'),
    hasMore: z.boolean().describe('Whether the same prompt on the same List would go on.'),
    creditsSpent: count.describe('Credits of the provider, those included that a call under way may cost.'),
    summary: z.string().describe('What it has come to, and how to go on, in a sentence.'),
    errorMessage: z.string().nullable(),
    createdAt: timestamp,
    startedAt: timestamp.nullable(),
    completedAt: timestamp.nullable().describe('When it ended, however it ended.'),
  })
  .meta({ id: 'SearchTask' });
export type SearchTask = z.infer<typeof searchTask>;

/** A row as the provider gave it, and what became of it. */
export const searchResult = z
  .strictObject({
    row: count.describe('Its place in the search, counted from 1.'),
    leadId: z.string().nullable(),
    outcome: importOutcome,
    added: z.boolean().describe('Whether it put its Lead in the List.'),
    code: z.string().nullable().describe('Why it was refused.'),
    detail: z.string().nullable(),
    raw: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('As received; null for somebody who was erased, and for a row that is too large to keep.'),
    lead: lead.nullable().optional().describe('The Lead as it is now, with include=lead.'),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof searchResult>;
