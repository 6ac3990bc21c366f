import { z } from 'zod';
import { keptLead } from './import.ts';

const timestamp = z.string().meta({ format: 'date-time' });
const count = z.number().int();

/** What an import or a source said, taken out of every Lead; nothing of it is erased, so it can be put back. */
export const withdrawal = z
  .strictObject({
    id: z.string(),
    status: z.enum(['running', 'completed', 'restoring', 'restored']),
    importId: z.string().nullable(),
    provider: z.string().nullable(),
    keyId: z.string().nullable(),
    since: timestamp.nullable(),
    observations: count.describe('Requests that count for no Lead any more.'),
    leadsChanged: count.describe('Leads that stay and say less.'),
    leadsGone: count.describe('Leads of which nothing was left.'),
    mergesUnmade: count,
    kept: z.array(keptLead).describe('Leads that stay, wholly or in part, and why; the first 1,000.'),
    createdAt: timestamp,
    finishedAt: timestamp.nullable(),
  })
  .meta({ id: 'Withdrawal' });
export type Withdrawal = z.infer<typeof withdrawal>;
