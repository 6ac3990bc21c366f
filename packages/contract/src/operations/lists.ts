import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { importCounts } from '../resources/import.ts';
import { lead, leadType } from '../resources/lead.ts';
import { list, listLeadType } from '../resources/list.ts';
import { exportQuery, keepUnknownQuery, nextCursor, pageQuery, success, timestampInput, writeQuery } from './common.ts';
import { rowError } from './row-error.ts';

const listId = id.describe('The List; `all` is the built-in List of every Lead.');
const listFields = {
  name: z.string().trim().min(1).max(500).describe('What people call the List.'),
  description: z.string().max(10_000).nullable().describe('What the List is for.'),
  leadType: listLeadType.describe('Which Leads the List takes: person, company or mixed.'),
};
const leadIds = z.array(id).min(1).max(10_000).describe('1 to 10,000 Leads.');
const membership = {
  params: z.strictObject({ id: listId }),
  query: z.strictObject({ ...writeQuery }),
  body: z.strictObject({ leadIds }),
  arrayLimits: { leadIds: 10_000 },
  answers: { 200: z.strictObject({ list }) },
} as const;

export const listOperations = [
  operation({
    id: 'getLists',
    method: 'GET',
    path: '/api/lists',
    aliases: ['/api/lists/{id}'],
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read every List with its counts, or one by id.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names one List; `all` is the built-in List of every Lead.',
      response: 'lists, newest first, `all` first of all.',
    },
    query: z.strictObject({ id: listId.optional() }),
    answers: { 200: z.strictObject({ lists: z.array(list) }) },
    errors: ['not_found'],
    command: { example: 'puffle list' },
  }),
  operation({
    id: 'createList',
    method: 'POST',
    path: '/api/lists',
    verb: 'create',
    scope: 'write',
    retry: 'key',
    summary: 'Create a List, with Leads in it if leadIds is given.',
    agent: {
      sideEffect: 'Creates one List and adds the given Leads to it; nothing else about them changes.',
      identity: 'Every call makes a new List; names need not be unique.',
      response: 'The List with its counts, 201.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      name: listFields.name.nullable().optional(),
      description: listFields.description.optional(),
      leadType: listFields.leadType.nullable().optional(),
      leadIds: z.array(id).max(10_000).nullable().optional().describe('Up to 10,000 Leads to start with.'),
    }),
    arrayLimits: { leadIds: 10_000 },
    answers: { 201: z.strictObject({ list }) },
    errors: ['not_found'],
    command: { example: "puffle list create --name 'Berlin founders' --lead-type person" },
  }),
  operation({
    id: 'updateList',
    method: 'PATCH',
    path: '/api/lists',
    aliases: ['/api/lists/{id}'],
    verb: 'update',
    scope: 'write',
    retry: 'safe',
    summary: 'Rename a List, describe it, or change which Leads it takes.',
    agent: {
      sideEffect: 'Changes the named fields of the List; its members stay.',
      identity: 'id names the List; `all` cannot be changed.',
      response: 'The List as it is now; 409 when present members would not fit the leadType.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({
      id: listId,
      name: listFields.name.optional(),
      description: listFields.description.optional(),
      leadType: listFields.leadType.optional(),
    }),
    answers: { 200: z.strictObject({ list }) },
    errors: ['not_found', 'conflict'],
    command: { example: "puffle list update --id 0193a1b2-… --name 'Berlin founders, 2026'" },
  }),
  operation({
    id: 'deleteList',
    method: 'DELETE',
    path: '/api/lists',
    aliases: ['/api/lists/{id}'],
    verb: 'delete',
    scope: 'write',
    retry: 'key',
    summary: 'Delete a List; its Leads stay.',
    agent: {
      sideEffect: 'Removes the List and its memberships; no Lead is deleted.',
      identity: 'id names the List; `all` cannot be deleted.',
      response: 'success: true.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ id: listId }),
    answers: { 200: success },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle list delete --id 0193a1b2-…' },
  }),
  operation({
    id: 'getListLeads',
    method: 'GET',
    path: '/api/lists/{id}/leads',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read a page of the Leads in a List, newest Lead first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names the List; `all` holds every Lead.',
      response: 'leads, the total, hasMore and nextCursor; pass nextCursor as cursor for the next page.',
    },
    params: z.strictObject({ id: listId }),
    query: z.strictObject({
      type: leadType.optional().describe('person or company.'),
      asOf: timestampInput.optional().describe('Who was in the List at this time, each Lead as it was known then.'),
      ...exportQuery,
      ...pageQuery,
    }),
    answers: {
      200: z.strictObject({ leads: z.array(lead), total: z.number().int(), hasMore: z.boolean(), nextCursor }),
    },
    streams: ['text/csv', 'application/x-ndjson'],
    errors: ['not_found'],
    command: { example: 'puffle list lead --id 0193a1b2-… --all --format csv' },
  }),
  operation({
    id: 'addListLeads',
    method: 'POST',
    path: '/api/lists/{id}/leads',
    verb: 'add',
    scope: 'write',
    retry: 'safe',
    summary: 'Add up to 10,000 Leads to a List.',
    agent: {
      sideEffect: 'Adds the Leads that are not in the List yet; repeating changes nothing more.',
      identity: 'id names the List, leadIds the Leads; merged ids stand for their survivors.',
      response: 'The List with its counts.',
    },
    ...membership,
    errors: ['not_found'],
    command: { example: 'puffle list lead add --id 0193a1b2-… --lead-ids 0193a1b3-…,0193a1b4-…' },
  }),
  operation({
    id: 'removeListLeads',
    method: 'DELETE',
    path: '/api/lists/{id}/leads',
    verb: 'remove',
    scope: 'write',
    retry: 'safe',
    summary: 'Remove up to 10,000 Leads from a List; the Leads stay.',
    agent: {
      sideEffect: 'Removes the Leads from the List; no Lead is deleted.',
      identity: 'id names the List, leadIds the Leads; nothing can be removed from `all`.',
      response: 'The List with its counts.',
    },
    ...membership,
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle list lead remove --id 0193a1b2-… --lead-ids 0193a1b3-…' },
  }),
  operation({
    id: 'importList',
    method: 'POST',
    path: '/api/lists/import',
    verb: 'action',
    scope: 'write',
    retry: 'key',
    summary: 'Create or reuse up to 500 Leads and put them in a List.',
    agent: {
      sideEffect: 'Does what Create Lead does for each row and adds the Lead to the List; with preview: true nothing.',
      identity: 'The rules of Create Lead, row by row; listId names the List, without it a new one is made.',
      response: 'The List, the Leads in the order of the rows, the counts, and each refused row with its reason.',
    },
    query: z.strictObject({ ...keepUnknownQuery, ...writeQuery }),
    body: z.strictObject({
      leads: z.array(z.unknown()).min(1).max(500).describe('1 to 500 Create Lead bodies.'),
      listId: id.nullable().optional().describe('The List; a new one unless told.'),
      preview: z.boolean().nullable().optional().describe('Only say what would happen.'),
    }),
    answers: {
      200: z.union([
        z.strictObject({ list, leads: z.array(lead), counts: importCounts, errors: z.array(rowError).optional() }),
        z.strictObject({
          preview: z.strictObject({
            leadCount: z.number().int(),
            personCount: z.number().int(),
            companyCount: z.number().int(),
            created: z.number().int(),
            updated: z.number().int(),
            unchanged: z.number().int(),
            merged: z.number().int(),
            conflicts: z.number().int(),
            rejected: z.number().int(),
          }),
          errors: z.array(rowError).optional(),
        }),
      ]),
    },
    errors: ['not_found', 'nothing_imported'],
    bodyLimit: 16 * 1024 * 1024,
    command: { example: 'puffle list import --leads @leads.json --preview' },
  }),
] as const;
