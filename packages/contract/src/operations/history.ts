import { z } from 'zod';
import { operation } from '../operation.ts';
import { explainedChange, historyEntry, pairAnswer } from '../resources/history.ts';
import { nextCursor, pageQuery, timestampInput } from './common.ts';

const idText = z.string().min(1).max(200);

export const historyOperations = [
  operation({
    id: 'getLeadHistory',
    method: 'GET',
    path: '/api/leads/{id}/history',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Everything that was said and decided about one Lead, newest first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names the Lead; a merged id answers with its survivor.',
      response:
        'entries: who said what when, what changed and by which rule; pass nextCursor as cursor for older ones.',
    },
    params: z.strictObject({ id: idText.describe('The Lead.') }),
    query: z.strictObject({
      include: z.enum(['request']).optional().describe('Also show each request as it was received.'),
      ...pageQuery,
    }),
    answers: { 200: z.strictObject({ entries: z.array(historyEntry), nextCursor }) },
    errors: ['not_found'],
    command: {
      example: 'puffle lead history --id 0193a1b2-…',
      columns: ['at', 'kind', 'summary', 'by', 'changes'],
    },
  }),
  operation({
    id: 'compareLeads',
    method: 'GET',
    path: '/api/leads/why',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Why two Leads are, or are not, one.',
    agent: {
      sideEffect: 'None.',
      identity: 'ids names two Leads; merged ids stand for their survivors.',
      response: 'isOne, a summary, and each reason with what it speaks for and the decision or verdict behind it.',
    },
    query: z.strictObject({ ids: z.array(idText).length(2).describe('Two Leads, separated by a comma.') }),
    answers: { 200: pairAnswer },
    errors: ['not_found'],
    command: { example: 'puffle lead why --ids 0193a1b2-…,0193a1b3-…' },
  }),
  operation({
    id: 'diffLead',
    method: 'GET',
    path: '/api/leads/diff',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'What changed in a Lead between two times.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names the Lead; each side is read as it was known at its time.',
      response: 'One entry for each field that differs, with the rule behind the newer value.',
    },
    query: z.strictObject({
      id: idText.describe('The Lead.'),
      from: timestampInput.describe('The earlier time.'),
      to: timestampInput.optional().describe('The later time; now unless told.'),
    }),
    answers: {
      200: z.strictObject({
        id: z.string(),
        from: z.string(),
        to: z.string(),
        changes: z.array(explainedChange),
      }),
    },
    errors: ['not_found'],
    command: { example: 'puffle lead diff --id 0193a1b2-… --from 2026-01-01T00:00:00Z' },
  }),
] as const;
