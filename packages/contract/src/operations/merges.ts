import { z } from 'zod';
import { operation } from '../operation.ts';
import { decision } from '../resources/decision.ts';
import { keptPart, setAsideObservation } from '../resources/history.ts';
import { lead } from '../resources/lead.ts';
import { writeQuery } from './common.ts';

const idText = z.string().min(1).max(200);

export const mergeOperations = [
  operation({
    id: 'mergeLeads',
    method: 'POST',
    path: '/api/leads/merge',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Make 2 to 50 Leads one.',
    agent: {
      sideEffect: 'The survivor takes over identifiers, observations and Lists of the others; their ids keep working.',
      identity:
        'ids names the Leads; survivorId chooses the one that stays, else the best identified and oldest stays.',
      response:
        'The Lead, the ids merged into it, and the decision with every field that changed; dryRun=true shows it beforehand.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      ids: z.array(idText).min(2).max(50).describe('The Leads that are one.'),
      survivorId: idText.optional().describe('The one of them that stays.'),
    }),
    answers: { 200: z.strictObject({ lead, merged: z.array(z.string()), decision }) },
    errors: ['not_found', 'conflict', 'stale_version'],
    command: { example: 'puffle lead merge --ids 0193a1b2-… --ids 0193a1b3-…' },
  }),
  operation({
    id: 'unmergeLead',
    method: 'POST',
    path: '/api/leads/unmerge',
    verb: 'action',
    scope: 'write',
    retry: 'key',
    summary: 'Take back a merge: every Lead is again what it was before.',
    agent: {
      sideEffect:
        'Restores the merged Leads; later observations go where their identifiers belong; a verdict different keeps them apart.',
      identity: 'id names the survivor (or a merged Lead), mergeId another merge than the latest.',
      response:
        'leads: all sides; setAside: observations that fit no single side; kept: what stays with the survivor. dryRun=true shows it beforehand.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      id: idText.describe('The Lead whose latest merge is taken back.'),
      mergeId: idText.optional().describe('Another of its merges than the latest: the id of its entry in the history.'),
    }),
    answers: {
      200: z.strictObject({
        leads: z.array(lead),
        setAside: z.array(setAsideObservation),
        kept: z.array(keptPart),
      }),
    },
    errors: ['not_found', 'conflict', 'stale_version'],
    command: { example: 'puffle lead unmerge --id 0193a1b2-…' },
  }),
] as const;
