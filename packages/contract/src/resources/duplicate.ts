import { z } from 'zod';
import { leadType } from './lead.ts';

const text = z.string();

export const band = z.enum(['very_likely', 'likely', 'possible']);
export type Band = z.infer<typeof band>;

const duplicateSide = z.strictObject({ id: text, name: text, detail: text.nullable() });

/** Two Leads that may be one, and what speaks for and against it. */
export const duplicate = z
  .strictObject({
    leadIds: z.array(text),
    leads: z.array(duplicateSide),
    type: leadType,
    band,
    reasons: z.array(text),
    foundAt: text,
  })
  .meta({ id: 'Duplicate' });
export type Duplicate = z.infer<typeof duplicate>;
