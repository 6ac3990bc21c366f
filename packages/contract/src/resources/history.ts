import { z } from 'zod';
import { change } from './decision.ts';

const text = z.string();

/** Who made a request: the key, its name while it exists, and on whose behalf. */
export const author = z.strictObject({ keyId: text, keyName: text.nullable(), actor: text.nullable() });
export type Author = z.infer<typeof author>;

/** A change with the rule that made it, told in words. */
export const explainedChange = z.strictObject({ ...change.shape, why: text });
export type ExplainedChange = z.infer<typeof explainedChange>;

export const historyKind = z.enum(['statement', 'correction', 'repeat', 'merge', 'unmerge', 'verdict', 'conflict']);
export type HistoryKind = z.infer<typeof historyKind>;

/** Where an observation counts now: for this Lead, for another one, or for none (set aside or withdrawn). */
export const standing = z.enum(['here', 'elsewhere', 'aside']);

/** One thing that was said or decided about a Lead. */
export const historyEntry = z
  .strictObject({
    id: text,
    kind: historyKind,
    at: text,
    summary: text,
    by: author.nullable(),
    source: text.nullable(),
    importId: text.nullable(),
    outcome: text.nullable(),
    counts: standing.nullable(),
    seen: z.number().int().nullable(),
    lastSeenAt: text.nullable(),
    changes: z.array(explainedChange),
    notes: z.array(text),
    leadIds: z.array(text),
    decisionId: text.nullable(),
    request: z.unknown().optional(),
  })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof historyEntry>;

/** One reason why two Leads are, or are not, one. */
export const pairReason = z.strictObject({
  rule: z.enum([
    'merged',
    'same_lead',
    'different_types',
    'verdict_same',
    'verdict_different',
    'verdict_unsure',
    'exclusive_identifier',
    'open_conflict',
    'different_names',
    'shared_weak_key',
    'unmerged',
    'no_common_key',
  ]),
  speaksFor: z.enum(['one', 'two', 'neither']),
  detail: text,
  at: text.optional(),
  id: text.optional(),
});
export type PairReason = z.infer<typeof pairReason>;

export const pairAnswer = z.strictObject({
  ids: z.array(text),
  leadIds: z.array(text),
  isOne: z.boolean(),
  summary: text,
  reasons: z.array(pairReason),
});

/** An observation that a taken-back merge leaves to no Lead. */
export const setAsideObservation = z.strictObject({
  id: text,
  at: text,
  by: author.nullable(),
  source: text.nullable(),
  identifiers: z.array(z.strictObject({ kind: text, key: text })),
  reason: text,
});
export type SetAsideObservation = z.infer<typeof setAsideObservation>;

/** What came after a merge and stays with the survivor when the merge is taken back. */
export const keptPart = z.strictObject({
  kind: z.enum(['patch', 'membership']),
  id: text,
  at: text,
  detail: text,
});
export type KeptPart = z.infer<typeof keptPart>;
