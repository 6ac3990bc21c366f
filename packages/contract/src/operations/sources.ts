import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { withdrawal } from '../resources/withdrawal.ts';
import { nextCursor, pageQuery, timestampInput, writeQuery } from './common.ts';

const follow = { work: 'withdrawal', read: 'getWithdrawals', by: 'id', waits: 'always' } as const;
const withdrawalAnswer = z.strictObject({ withdrawal });

export const sourceOperations = [
  operation({
    id: 'withdrawSource',
    method: 'POST',
    path: '/api/sources/withdraw',
    verb: 'action',
    scope: 'write',
    retry: 'key',
    summary: 'Take out of the Leads what a provider, an import or an API key has said.',
    agent: {
      sideEffect:
        'Leads of which nothing is left go, others say less, merges that it caused are unmade; nothing is erased.',
      identity: 'Exactly one of provider, importId and keyId; since leaves out what was said before.',
      response:
        '202 with the withdrawal; read it by id until it is completed. dryRun first shows the counts and what is kept.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      provider: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .nullable()
        .optional()
        .describe('What came with this provider or source.'),
      importId: id.nullable().optional().describe('What this import said.'),
      keyId: id.nullable().optional().describe('What was said with this API key.'),
      since: timestampInput.nullable().optional().describe('Only what was said at this time or later.'),
    }),
    answers: { 202: withdrawalAnswer },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle source withdraw --provider apollo --dry-run', follow },
  }),
  operation({
    id: 'getWithdrawals',
    method: 'GET',
    path: '/api/sources/withdrawals',
    aliases: ['/api/sources/withdrawals/{id}'],
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read one withdrawal by id, or a page of withdrawals, newest first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names one withdrawal.',
      response: 'withdrawals and nextCursor.',
    },
    query: z.strictObject({ id: id.optional().describe('One withdrawal.'), ...pageQuery }),
    answers: { 200: z.strictObject({ withdrawals: z.array(withdrawal), nextCursor }) },
    errors: ['not_found'],
    command: { example: 'puffle source withdrawal --id 0193a1b2-…' },
  }),
  operation({
    id: 'restoreSource',
    method: 'POST',
    path: '/api/sources/restore',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Put back what a withdrawal took out.',
    agent: {
      sideEffect: 'What was withdrawn counts again; Leads that went come back under their ids.',
      identity: 'withdrawalId names a completed withdrawal.',
      response: '202 with the withdrawal; read it by id until it is restored.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ withdrawalId: id.describe('The withdrawal to take back.') }),
    answers: { 202: withdrawalAnswer },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle source restore --withdrawal-id 0193a1b2-…', follow },
  }),
] as const;
