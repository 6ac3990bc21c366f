import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { auditEntry } from '../resources/audit.ts';
import { exportQuery, nextCursor, pageQuery, timestampInput } from './common.ts';

export const auditOperations = [
  operation({
    id: 'getAudit',
    method: 'GET',
    path: '/api/audit',
    verb: 'read',
    scope: 'admin',
    retry: 'safe',
    summary: 'Read who did what: a page of the audit log, newest first, or all that fits as a file.',
    agent: {
      sideEffect: 'None; a file leaves an entry of its own.',
      identity: 'Every filter given has to hold.',
      response:
        'entries, one a call that changed something, read personal data in bulk, or was refused by its key; nextCursor.',
    },
    query: z.strictObject({
      operation: z.string().max(100).optional().describe('Only this operation, such as eraseLead.'),
      keyId: id.optional().describe('Only calls with this key.'),
      onBehalfOf: z.string().max(200).optional().describe('Only calls with this Puffle-Actor.'),
      subjectId: id
        .optional()
        .describe('Only calls that named, made or touched this: a Lead, a List, a key, an import.'),
      requestId: id.optional().describe('Only this request.'),
      refused: z.boolean().optional().describe('true: only refused calls; false: only those carried out.'),
      since: timestampInput.optional().describe('From this time on.'),
      until: timestampInput.optional().describe('Before this time.'),
      ...exportQuery,
      ...pageQuery,
    }),
    streams: ['text/csv', 'application/x-ndjson'],
    answers: { 200: z.strictObject({ entries: z.array(auditEntry), nextCursor }) },
    errors: [],
    command: { example: 'puffle audit --operation eraseLead' },
  }),
] as const;
