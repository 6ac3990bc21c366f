import { z } from 'zod';
import { author } from './history.ts';
import { leadType } from './lead.ts';

const text = z.string();

const namedLead = z.strictObject({ id: text, type: leadType, name: text, holdsIdentifier: z.boolean() });

/** A contradiction between requests and Leads, as a person or an agent can settle it. */
export const conflict = z
  .strictObject({
    id: text,
    kind: z.enum(['contested', 'bridge', 'name_mismatch', 'shared_value']),
    type: leadType,
    identifier: z.strictObject({ kind: text, key: text }),
    detail: text,
    leads: z.array(namedLead),
    evidence: z.strictObject({
      observationId: text,
      at: text.nullable(),
      by: author.nullable(),
      source: text.nullable(),
      name: text.nullable(),
      counts: text.nullable().describe('The Lead that the observation counts for now.'),
    }),
    openedAt: text,
    settledAt: text.nullable(),
    settledCause: text.nullable(),
    hint: text.nullable(),
  })
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof conflict>;

export const verdictWord = z.enum(['same', 'different', 'unsure']);
export type VerdictWord = z.infer<typeof verdictWord>;

/** What somebody has said about two Leads; the newest of a pair holds. */
export const verdict = z
  .strictObject({ id: text, leadIds: z.array(text), verdict: verdictWord, at: text, by: author.nullable() })
  .meta({ id: 'Verdict' });
