import { z } from 'zod';
import { operation } from '../operation.ts';
import { scope } from '../resources/api-key.ts';
import { settings } from '../resources/settings.ts';
import { writeQuery } from './common.ts';

export const accountOperations = [
  operation({
    id: 'getMe',
    method: 'GET',
    path: '/api/me',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'The workspace and the key that the call is made with.',
    agent: {
      sideEffect: 'None.',
      identity: 'The API key of the request names the workspace.',
      response: 'The workspace, the public part of the key, and its scopes.',
    },
    answers: {
      200: z.strictObject({
        workspace: z.strictObject({ id: z.string(), name: z.string() }),
        key: z.strictObject({
          id: z.string(),
          name: z.string(),
          prefix: z.string(),
          scopes: z.array(scope),
          createdAt: z.string(),
          expiresAt: z.string().nullable(),
        }),
        actor: z.string().nullable(),
      }),
    },
    errors: [],
    command: { example: 'puffle me' },
  }),
  operation({
    id: 'getSettings',
    method: 'GET',
    path: '/api/settings',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'What the workspace has decided about merging, phone numbers and erased identities.',
    agent: {
      sideEffect: 'None.',
      identity: 'The API key of the request names the workspace.',
      response: 'The settings, defaults included.',
    },
    answers: { 200: z.strictObject({ settings }) },
    errors: [],
    command: { example: 'puffle settings' },
  }),
  operation({
    id: 'updateSettings',
    method: 'PATCH',
    path: '/api/settings',
    verb: 'update',
    scope: 'admin',
    retry: 'key',
    summary: 'Change what the workspace has decided.',
    agent: {
      sideEffect: 'Changes how later requests of the whole workspace are treated; nothing that is stored changes.',
      identity: 'The API key of the request names the workspace.',
      response: 'All settings as they are now.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: settings.partial().strict(),
    answers: { 200: z.strictObject({ settings }) },
    errors: [],
    command: { example: 'puffle settings update --auto-merge propose' },
  }),
] as const;
