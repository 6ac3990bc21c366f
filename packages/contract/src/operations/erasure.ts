import { z } from 'zod';
import { operation } from '../operation.ts';
import { success, writeQuery } from './common.ts';

const idText = z.string().min(1).max(200);
const rows = z.array(z.record(z.string(), z.unknown()));

export const erasureOperations = [
  operation({
    id: 'deleteLead',
    method: 'DELETE',
    path: '/api/leads',
    aliases: ['/api/leads/{id}'],
    verb: 'delete',
    scope: 'write',
    retry: 'safe',
    summary: 'Delete a Lead with everything that was stored about it.',
    agent: {
      sideEffect:
        'Removes the Lead, those merged into it, and all they carried, for good; its identifiers are free again.',
      identity: 'id names the Lead; a merged id is refused with its survivor.',
      response: 'success: true.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ id: idText.describe('The Lead to delete.') }),
    answers: { 200: success },
    errors: ['not_found', 'conflict', 'stale_version'],
    command: { example: 'puffle lead delete --id 0193a1b2-…' },
  }),
  operation({
    id: 'eraseLead',
    method: 'POST',
    path: '/api/leads/erase',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Delete a Lead and keep its identity from coming back.',
    agent: {
      sideEffect:
        'Does what Delete Lead does and keeps keyed hashes of its identifiers, by which a later request about it is recognised.',
      identity: 'id names the Lead; a merged id is refused with its survivor.',
      response: 'success: true and how many identifiers are suppressed.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ id: idText.describe('The Lead to erase.') }),
    answers: { 200: z.strictObject({ ...success.shape, suppressed: z.number().int() }) },
    errors: ['not_found', 'conflict', 'stale_version'],
    command: { example: 'puffle lead erase --id 0193a1b2-…' },
  }),
  operation({
    id: 'exportSubject',
    method: 'GET',
    path: '/api/leads/{id}/subject',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Everything that is held about one Lead, for the person it is about.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names the Lead; a merged id answers with its survivor.',
      response: 'One object with the Lead and every stored row that carries it.',
    },
    params: z.strictObject({ id: idText.describe('The Lead.') }),
    isAudited: true,
    answers: {
      200: z.strictObject({
        exportedAt: z.string(),
        leadIds: z.array(z.string()),
        leads: rows,
        observations: rows,
        repeats: rows,
        assignments: rows,
        identifiers: rows,
        merges: rows,
        verdicts: rows,
        conflicts: rows,
        memberships: rows,
        imports: rows,
        searches: rows,
        duplicates: rows,
        storedAnswers: rows,
      }),
    },
    errors: ['not_found'],
    command: { example: 'puffle lead export-subject --id 0193a1b2-…', short: ['lead', 'export-subject'] },
  }),
] as const;
