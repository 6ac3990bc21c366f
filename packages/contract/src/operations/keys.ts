import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { apiKey, keyLimits, scope } from '../resources/api-key.ts';
import { nextCursor, pageQuery, success, timestampInput, writeQuery } from './common.ts';

const keyId = id.describe('The key; its id, not its secret.');
const secret = z.string().describe('The key itself, shown here only.');

export const keyOperations = [
  operation({
    id: 'getKeys',
    method: 'GET',
    path: '/api/keys',
    aliases: ['/api/keys/{id}'],
    verb: 'read',
    scope: 'admin',
    retry: 'safe',
    summary: 'Read a page of the API keys of the workspace, newest first, or one by id.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names one key.',
      response: 'keys with scopes, limits, status and last use, never the keys themselves; nextCursor.',
    },
    query: z.strictObject({ id: keyId.optional(), ...pageQuery }),
    answers: { 200: z.strictObject({ keys: z.array(apiKey), nextCursor }) },
    errors: ['not_found'],
    command: { example: 'puffle key' },
  }),
  operation({
    id: 'createKey',
    method: 'POST',
    path: '/api/keys',
    verb: 'create',
    scope: 'admin',
    retry: 'key',
    summary: 'Make an API key. It is shown this once.',
    agent: {
      sideEffect: 'From now on requests with the new key are answered.',
      identity: 'Every call makes a new key.',
      response: 'The key and its secret. It has no scope, no limit and no time that the key of the call does not have.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      name: z.string().trim().min(1).max(200).describe('What it is for.'),
      scopes: z
        .array(scope)
        .min(1)
        .max(4)
        .nullable()
        .optional()
        .describe('What it may do; read and write unless told.'),
      expiresAt: timestampInput.nullable().optional().describe('When it ends; never unless told.'),
      limits: keyLimits.nullable().optional().describe('How much it may ask for; as the server is set unless told.'),
    }),
    answers: { 201: z.strictObject({ key: apiKey, secret }) },
    errors: ['conflict'],
    command: { example: 'puffle key create --name "import job" --scopes read,write' },
  }),
  operation({
    id: 'updateKey',
    method: 'PATCH',
    path: '/api/keys',
    aliases: ['/api/keys/{id}'],
    verb: 'update',
    scope: 'admin',
    retry: 'safe',
    summary: 'Change the name or the limits of an API key.',
    agent: {
      sideEffect: 'The limits hold within a second on every server.',
      identity: 'id names the key; no limit can be above that of the key of the call.',
      response: 'The key as it is now.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      id: keyId,
      name: z.string().trim().min(1).max(200).nullable().optional().describe('What it is for.'),
      limits: keyLimits.nullable().optional().describe('Limits to set; those not named stay.'),
    }),
    answers: { 200: z.strictObject({ key: apiKey }) },
    errors: ['not_found'],
    command: { example: `puffle key update --id 0193a1b2-… --limits '{"writesPerMinute":600}'` },
  }),
  operation({
    id: 'rotateKey',
    method: 'POST',
    path: '/api/keys/{id}/rotate',
    verb: 'action',
    scope: 'admin',
    retry: 'key',
    summary: 'Make a key that takes the place of another, which ends after a while.',
    agent: {
      sideEffect: 'The new key is valid at once, the former one for overlapHours more.',
      identity: 'id names the former key.',
      response: 'The new key, with the name, scopes and limits of the former one, and its secret.',
    },
    params: z.strictObject({ id: keyId }),
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      overlapHours: z
        .number()
        .int()
        .min(0)
        .max(168)
        .nullable()
        .optional()
        .describe('How long the former key stays valid, 0 to 168 hours; 24 unless told.'),
    }),
    answers: { 201: z.strictObject({ key: apiKey, secret }) },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle key rotate --id 0193a1b2-…' },
  }),
  operation({
    id: 'deleteKey',
    method: 'DELETE',
    path: '/api/keys',
    aliases: ['/api/keys/{id}'],
    verb: 'delete',
    scope: 'admin',
    retry: 'safe',
    summary: 'Revoke an API key.',
    agent: {
      sideEffect: 'Requests with the key are refused, within a second on every server. What it did stays.',
      identity: 'id names the key; a key cannot revoke itself.',
      response: 'success: true.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ id: keyId }),
    answers: { 200: success },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle key delete --id 0193a1b2-…' },
  }),
] as const;
