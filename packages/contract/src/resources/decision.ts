import { z } from 'zod';

const text = z.string();

export const outcome = z.enum(['created', 'updated', 'unchanged', 'merged']);
export type Outcome = z.infer<typeof outcome>;

export const identifierStatus = z.enum([
  'claimed',
  'matched',
  'contested',
  'shared',
  'free',
  'disposable',
  'placeholder',
  'invalid',
  'opaque',
]);
export type IdentifierStatus = z.infer<typeof identifierStatus>;

/** What became of one identifier of the request. `tier` is null when a value of this kind says nothing about identity. */
export const decidedIdentifier = z.strictObject({
  kind: text,
  key: text,
  value: text,
  path: text,
  tier: z.number().int().nullable(),
  status: identifierStatus,
  leadId: text.optional(),
  reason: text.optional(),
});
export type DecidedIdentifier = z.infer<typeof decidedIdentifier>;

export const vetoRule = z.enum(['exclusive_identifier', 'verdict_different', 'open_conflict', 'different_names']);
export type VetoRule = z.infer<typeof vetoRule>;

/** Why two parties were kept apart; a missing lead id is the request itself. */
export const veto = z.strictObject({ rule: vetoRule, leadIds: z.array(text), detail: text });
export type Veto = z.infer<typeof veto>;

/** One visible change of the Lead and the rule that made it. */
export const change = z.strictObject({ path: text, from: z.unknown(), to: z.unknown(), rule: text });
export type Change = z.infer<typeof change>;

export const matchedKey = z.strictObject({ kind: text, key: text, tier: z.number().int(), leadId: text });
export type MatchedKey = z.infer<typeof matchedKey>;

export const decisionConflict = z.strictObject({ id: text, kind: text, leadIds: z.array(text), detail: text });
export type DecisionConflict = z.infer<typeof decisionConflict>;

/** How one request was understood: what matched, what was vetoed, what changed and why the rest did not. */
export const decision = z
  .strictObject({
    id: text,
    leadId: text,
    at: text,
    outcome,
    identifiers: z.array(decidedIdentifier),
    matchedBy: z.array(matchedKey),
    vetoes: z.array(veto),
    merged: z.array(text),
    conflicts: z.array(decisionConflict),
    changes: z.array(change),
    notes: z.array(text),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decision>;
