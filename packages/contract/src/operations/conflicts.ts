import { z } from 'zod';
import { operation } from '../operation.ts';
import { conflict, verdict, verdictWord } from '../resources/conflict.ts';
import { decision } from '../resources/decision.ts';
import { lead, leadType } from '../resources/lead.ts';
import { nextCursor, pageQuery, writeQuery } from './common.ts';

const idText = z.string().min(1).max(200);

export const conflictOperations = [
  operation({
    id: 'getConflicts',
    method: 'GET',
    path: '/api/leads/conflicts',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Contradictions that wait for a verdict, newest first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id narrows the queue to one Lead.',
      response:
        'conflicts: the identifier, the Leads, the evidence, and the call that settles each; nextCursor for the next page.',
    },
    query: z.strictObject({
      id: idText.optional().describe('Only conflicts of this Lead.'),
      type: leadType.optional().describe('person or company.'),
      state: z.enum(['open', 'settled', 'all']).optional().describe('open unless told.'),
      ...pageQuery,
    }),
    answers: { 200: z.strictObject({ conflicts: z.array(conflict), nextCursor }) },
    errors: ['not_found'],
    command: { example: 'puffle lead conflict', columns: ['id', 'kind', 'leads', 'identifier', 'evidence', 'hint'] },
  }),
  operation({
    id: 'createVerdict',
    method: 'POST',
    path: '/api/leads/verdicts',
    verb: 'create',
    scope: 'write',
    retry: 'safe',
    summary: 'Say once and for good whether two Leads are the same.',
    agent: {
      sideEffect:
        'same merges the two, different forbids every merge of them and settles their conflicts, unsure takes them off the queue of duplicates.',
      identity:
        'leadIds names the two Leads; a verdict replaces those that stand between them. Where a merge brings several together, different holds before same, and same before unsure.',
      response: 'The verdict; after same also the surviving Lead and the decision of the merge.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      leadIds: z.array(idText).length(2).describe('The two Leads.'),
      verdict: verdictWord.describe('same, different or unsure.'),
    }),
    answers: {
      201: z.strictObject({
        verdict,
        settled: z.array(z.string()).describe('Conflicts that the verdict has settled.'),
        lead: lead.optional(),
        merged: z.array(z.string()),
        decision: decision.optional(),
      }),
    },
    errors: ['not_found', 'conflict'],
    command: {
      example: 'puffle lead verdict create --lead-ids 0193a1b2-… --lead-ids 0193a1b3-… --verdict different',
    },
  }),
] as const;
