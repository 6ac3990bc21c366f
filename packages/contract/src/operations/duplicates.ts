import { z } from 'zod';
import { operation } from '../operation.ts';
import { band, duplicate } from '../resources/duplicate.ts';
import { leadType } from '../resources/lead.ts';
import { nextCursor, pageQuery } from './common.ts';

export const duplicateOperations = [
  operation({
    id: 'getDuplicates',
    method: 'GET',
    path: '/api/leads/duplicates',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Leads that may be one person or company, best first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id narrows to one Lead; otherwise the queue of the workspace. Found a moment after a Lead changes.',
      response:
        'duplicates: pairs with a band and reasons in words; a verdict removes a pair for good. searching: whether changed Leads are still to be compared. Nothing is merged by itself.',
    },
    query: z.strictObject({
      id: z.string().min(1).max(200).optional().describe('Only pairs of this Lead.'),
      type: leadType.optional().describe('person or company.'),
      band: band.optional().describe('Only this band.'),
      ...pageQuery,
    }),
    answers: {
      200: z.strictObject({
        duplicates: z.array(duplicate),
        nextCursor,
        searching: z.boolean().describe('Leads that changed are still to be compared: there may be more pairs later.'),
      }),
    },
    errors: ['not_found'],
    command: { example: 'puffle lead duplicate --id 0193a1b2-…' },
  }),
] as const;
