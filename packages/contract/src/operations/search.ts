import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { listReference } from '../resources/lead.ts';
import { parsedPrompt } from '../resources/search.ts';
import { searchResult, searchTask } from '../resources/search-task.ts';
import { nextCursor, pageQuery, writeQuery } from './common.ts';

const prompt = z
  .string()
  .max(500)
  .regex(/\S/, 'This must not be empty.')
  .describe('Who is looked for, in a sentence of at most 500 characters.');
const taskId = id.describe('The search.');

export const searchOperations = [
  operation({
    id: 'startLeadSearch',
    method: 'POST',
    path: '/api/leads/search',
    verb: 'create',
    scope: 'write',
    retry: 'key',
    summary: 'Search for people or companies by a sentence, and put them in a List.',
    agent: {
      sideEffect:
        'Asks the configured provider in the background and does what Create Lead does for each row; may spend credits.',
      identity:
        'listId names the List; an unknown one makes a List with that id, none a new List. The same prompt on the same List goes on where it stopped.',
      response:
        '202 with the task and its List; read the task by taskId until its status is completed, failed or cancelled.',
    },
    body: z.strictObject({
      prompt,
      fetch_count: z
        .number()
        .int()
        .nullable()
        .optional()
        .describe('How many Leads to put in the List, 1 to 2,500 (taken to the nearest of these); 25 unless told.'),
      listId: z
        .string()
        .regex(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'This must be a UUID.')
        .nullable()
        .optional()
        .describe('The List to fill; it is made when there is none with this id.'),
      listName: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .nullable()
        .optional()
        .describe('What to call a new List; the prompt unless told.'),
    }),
    answers: { 202: z.strictObject({ task: searchTask, list: listReference }) },
    errors: ['search_active', 'limit_reached', 'conflict'],
    command: {
      example: "puffle lead search create --prompt 'senators from Washington or Minnesota' --fetch-count 10 --wait",
      follow: {
        work: 'task',
        read: 'getLeadSearches',
        by: 'taskId',
        stop: 'cancelLeadSearch',
        tell: ['unsupported', 'summary', 'errorMessage'],
        show: {
          operation: 'getLeadSearchResults',
          fields: { added: true, include: 'lead', limit: 500 },
          each: 'lead',
          as: 'leads',
        },
        waits: 'asked',
      },
    },
  }),
  operation({
    id: 'getLeadSearches',
    method: 'GET',
    path: '/api/leads/search',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read one search by its id, or the newest 20.',
    agent: {
      sideEffect: 'None.',
      identity: 'taskId names one search.',
      response: 'tasks, newest first, each with its status, filters and counts.',
    },
    query: z.strictObject({ taskId: taskId.optional() }),
    answers: { 200: z.strictObject({ tasks: z.array(searchTask) }) },
    errors: ['not_found'],
    command: {
      example: 'puffle lead search --task-id 0193a1b2-…',
      columns: ['id', 'status', 'prompt', 'resultCount', 'summary', 'createdAt'],
    },
  }),
  operation({
    id: 'getLeadSearchResults',
    method: 'GET',
    path: '/api/leads/search/results',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'The rows that the provider gave to a search, each with its Lead and what became of it.',
    agent: {
      sideEffect: 'None.',
      identity: 'taskId names the search.',
      response: 'results in the order of the provider; pass nextCursor as cursor for the next page.',
    },
    query: z.strictObject({
      taskId,
      added: z.boolean().optional().describe('Only rows that put a Lead in the List (true), or that did not (false).'),
      include: z.enum(['lead']).optional().describe('Also show each Lead as it is now.'),
      ...pageQuery,
    }),
    answers: { 200: z.strictObject({ results: z.array(searchResult), nextCursor }) },
    errors: ['not_found'],
    command: { example: 'puffle lead search result --task-id 0193a1b2-…' },
  }),
  operation({
    id: 'parseLeadSearch',
    method: 'POST',
    path: '/api/leads/search/parse',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'See how a sentence is understood, without starting anything.',
    agent: {
      sideEffect: 'None in Puffle; where a language model is configured, it is asked.',
      identity: 'None; nothing is stored.',
      response: 'filters, and in unsupported what of the sentence the search would leave out and why.',
    },
    body: z.strictObject({ prompt }),
    answers: { 200: parsedPrompt },
    errors: [],
    command: {
      example: "puffle lead search parse --prompt 'CTOs of fintech companies in Berlin, not agencies'",
      showsOne: true,
    },
  }),
  operation({
    id: 'cancelLeadSearch',
    method: 'POST',
    path: '/api/leads/search/cancel',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Stop a search; what it has saved stays.',
    agent: {
      sideEffect: 'Stops the search after the rows under way; Leads that are in the List stay.',
      identity: 'taskId names the search.',
      response: 'The task with what it has found so far; 409 when it has ended already.',
    },
    query: z.strictObject({ ...writeQuery }),
    body: z.strictObject({ taskId }),
    answers: { 200: z.strictObject({ task: searchTask }) },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle lead search cancel --task-id 0193a1b2-…' },
  }),
] as const;
