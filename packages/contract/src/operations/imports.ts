import { z } from 'zod';
import { id } from '../ids.ts';
import { operation } from '../operation.ts';
import { columnMapping, importResource } from '../resources/import.ts';
import { leadType } from '../resources/lead.ts';
import { nextCursor, pageQuery, writeQuery } from './common.ts';

const importAnswer = z.strictObject({ import: importResource });
const follow = { work: 'import', read: 'getImports', by: 'id', stop: 'cancelImport', waits: 'always' } as const;
const importParams = z.strictObject({ id: id.describe('The import.') });

export const importOperations = [
  operation({
    id: 'createImport',
    method: 'POST',
    path: '/api/imports',
    verb: 'create',
    scope: 'write',
    retry: 'key',
    summary: 'Import a CSV or NDJSON file of any size, or see beforehand what it would do.',
    agent: {
      sideEffect:
        'Stores the file, then does what Create Lead does for each row, in the background; with dryRun nothing.',
      identity:
        'The rules of Create Lead, row by row in the order of the file; a column with our own Lead id is that Lead.',
      response: '202 with the import; read it by id until its status is completed, failed or cancelled.',
    },
    query: z.strictObject({
      type: leadType.optional().describe('person or company, when neither the header nor a column says so.'),
      listId: id.optional().describe('A List to put the Leads in.'),
      mapping: columnMapping
        .optional()
        .describe(
          'Column to field, such as {"Job Title":"title"}; other columns go to raw. Remembered for this header.',
        ),
      source: z.string().trim().min(1).max(200).optional().describe('Where the file comes from, such as apollo.'),
      ...writeQuery,
    }),
    upload: ['text/csv', 'application/x-ndjson'],
    answers: { 202: importAnswer },
    errors: ['not_found', 'nothing_imported'],
    command: { example: 'puffle import people.csv --type person --preview', short: ['import'], follow },
  }),
  operation({
    id: 'getImports',
    method: 'GET',
    path: '/api/imports',
    aliases: ['/api/imports/{id}'],
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read one import by id, or a page of imports, newest first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names one import.',
      response: 'import with counts, progress and examples for an id; else imports and nextCursor.',
    },
    query: z.strictObject({ id: id.optional().describe('One import.'), ...pageQuery }),
    answers: {
      200: z.union([z.strictObject({ imports: z.array(importResource), nextCursor }), importAnswer]),
    },
    errors: ['not_found'],
    command: {
      example: 'puffle import --id 0193a1b2-…',
      columns: ['id', 'status', 'dryRun', 'type', 'counts', 'createdAt'],
    },
  }),
  operation({
    id: 'getImportErrors',
    method: 'GET',
    path: '/api/imports/{id}/errors',
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'The refused rows of an import as a CSV that can be mended and sent again.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names the import.',
      response: 'A CSV: the original columns, then _row (the line in the file), _error_code and _error.',
    },
    params: importParams,
    answers: { 200: z.string().describe('CSV text.') },
    streams: ['text/csv'],
    errors: ['not_found'],
    command: { example: 'puffle import error --id 0193a1b2-…' },
  }),
  operation({
    id: 'cancelImport',
    method: 'POST',
    path: '/api/imports/{id}/cancel',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Stop an import; the rows done so far stay until it is undone.',
    agent: {
      sideEffect: 'Stops the import after the batch under way.',
      identity: 'id names the import.',
      response: 'The import with the rows done so far; 409 when it has ended already.',
    },
    params: importParams,
    query: z.strictObject({ ...writeQuery }),
    answers: { 200: importAnswer },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle import cancel --id 0193a1b2-…' },
  }),
  operation({
    id: 'undoImport',
    method: 'POST',
    path: '/api/imports/{id}/undo',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Take everything that an import said out of the Leads again.',
    agent: {
      sideEffect: 'Leads that only the import spoke of go, others return to what they were, its merges are unmade.',
      identity: 'id names the import.',
      response: '202 with the import; its kept names what a person or another source changed since.',
    },
    params: importParams,
    query: z.strictObject({ ...writeQuery }),
    answers: { 202: importAnswer },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle import undo --id 0193a1b2-…', follow },
  }),
  operation({
    id: 'redoImport',
    method: 'POST',
    path: '/api/imports/{id}/redo',
    verb: 'action',
    scope: 'write',
    retry: 'safe',
    summary: 'Put back what undoing an import took out.',
    agent: {
      sideEffect: 'What the import said counts again; Leads that went come back under their ids.',
      identity: 'id names an import that was undone.',
      response: '202 with the import.',
    },
    params: importParams,
    query: z.strictObject({ ...writeQuery }),
    answers: { 202: importAnswer },
    errors: ['not_found', 'conflict'],
    command: { example: 'puffle import redo --id 0193a1b2-…', follow },
  }),
] as const;
