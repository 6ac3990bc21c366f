import { z } from 'zod';
import { errorTable } from '../errors.ts';
import { operation } from '../operation.ts';
import { decision, outcome } from '../resources/decision.ts';
import { lead, leadInput, leadPatch, leadType } from '../resources/lead.ts';
import { exportQuery, keepUnknownQuery, nextCursor, pageQuery, timestampInput, writeQuery } from './common.ts';

const matchQuery = {
  onMatch: z
    .enum(['update', 'fill', 'keep'])
    .optional()
    .describe(
      'On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation.',
    ),
  onConflict: z
    .enum(['resolve', 'refuse'])
    .optional()
    .describe(
      'On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved.',
    ),
};

const explainQuery = { explain: z.boolean().optional().describe('Add the decision to the answer.') };

const filterText = (what: string) => z.string().max(500).optional().describe(what);

/** Filters of Leads: every one given has to hold. */
const filterQuery = {
  type: leadType.optional().describe('person or company.'),
  q: filterText('Words in names, aliases, title, company, domain, industry, location or e-mails.'),
  name: filterText('Words in the name or an alias.'),
  title: filterText('Words in the job title.'),
  role: filterText('The same as title.'),
  company: filterText("Words in the employer's name."),
  domain: filterText('A web domain, in any spelling.'),
  email: filterText('An e-mail address, in any spelling.'),
  industry: filterText('Words in the industry.'),
  location: filterText('Words in city, state, country or the place as sent.'),
  listId: z.string().max(200).optional().describe('Only members of this List.'),
  updatedSince: timestampInput.optional().describe('Only what changed at this time or later.'),
};

const goneLead = z.strictObject({ id: z.string(), goneAt: z.string(), survivorId: z.string().optional() });

const leadAnswer = z.strictObject({ lead, decision: decision.optional() });

const batchError = z.looseObject({
  code: z.enum(Object.keys(errorTable) as [keyof typeof errorTable, ...(keyof typeof errorTable)[]]),
  detail: z.string(),
});

export const leadOperations = [
  operation({
    id: 'createLead',
    method: 'POST',
    path: '/api/leads',
    verb: 'create',
    scope: 'write',
    retry: 'key',
    summary: 'Create a Lead, or reuse the one that is already known.',
    agent: {
      sideEffect:
        'Creates one Lead, or updates the one that a strong identifier finds; adds it to a List only when listIds is given.',
      identity:
        'LinkedIn URL, e-mail, company domain and provider ids find a known Lead; without any of them a new Lead is made every time.',
      response: 'The Lead, 201 when created and 200 when reused; Puffle-Outcome says which, explain=true says why.',
    },
    query: z.strictObject({ ...matchQuery, ...explainQuery, ...keepUnknownQuery, ...writeQuery }),
    body: leadInput,
    answers: { 200: leadAnswer, 201: leadAnswer },
    errors: ['not_found', 'identity_conflict', 'suppressed'],
    command: {
      example: `puffle lead create --type person --name 'Ada Lovelace' --contacts '["ada@example.net"]'`,
    },
  }),
  operation({
    id: 'createLeads',
    method: 'POST',
    path: '/api/leads/batch',
    verb: 'action',
    scope: 'write',
    retry: 'key',
    summary: 'Create or reuse up to 1,000 Leads in one call.',
    agent: {
      sideEffect: 'Does what Create Lead does for each row; a bad row harms only itself.',
      identity: 'The same rules as Create Lead, row by row, in order.',
      response: 'One result per row in the order of the rows, each with status and outcome or error, and the counts.',
    },
    query: z.strictObject({ ...matchQuery, ...explainQuery, ...keepUnknownQuery, ...writeQuery }),
    body: z.strictObject({ leads: z.array(z.unknown()).min(1).max(1000).describe('1 to 1,000 Create Lead bodies.') }),
    answers: {
      200: z.strictObject({
        results: z.array(
          z.strictObject({
            index: z.number().int(),
            status: z.number().int(),
            outcome: outcome.nullable(),
            lead: lead.optional(),
            decision: decision.optional(),
            error: batchError.optional(),
          }),
        ),
        counts: z.strictObject({
          received: z.number().int(),
          created: z.number().int(),
          updated: z.number().int(),
          unchanged: z.number().int(),
          merged: z.number().int(),
          rejected: z.number().int(),
        }),
      }),
    },
    errors: [],
    bodyLimit: 16 * 1024 * 1024,
    command: { example: 'puffle lead batch --data @leads.json' },
  }),
  operation({
    id: 'getLeads',
    method: 'GET',
    path: '/api/leads',
    aliases: ['/api/leads/{id}'],
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read one Lead by id, or a page of Leads, newest first.',
    agent: {
      sideEffect: 'None.',
      identity: 'id names one Lead (a merged id answers with its survivor); filters select many.',
      response: 'leads and nextCursor; pass nextCursor as cursor for the next page, null ends the list.',
    },
    query: z.strictObject({
      id: z.string().max(200).optional().describe('One Lead.'),
      asOf: timestampInput.optional().describe('With id: the Lead as it was known at this time.'),
      ...filterQuery,
      sort: z
        .enum(['-createdAt', 'createdAt', '-updatedAt', 'updatedAt'])
        .optional()
        .describe('Order of the page; a minus means newest first. -createdAt unless told.'),
      include: z
        .enum(['gone'])
        .optional()
        .describe('Also name merged and deleted Leads, for programs that keep a copy.'),
      ...exportQuery,
      ...pageQuery,
    }),
    streams: ['text/csv', 'application/x-ndjson'],
    answers: { 200: z.strictObject({ leads: z.array(lead), gone: z.array(goneLead).optional(), nextCursor }) },
    errors: ['not_found'],
    command: { example: 'puffle lead --id 0193a1b2-…' },
  }),
  operation({
    id: 'updateLead',
    method: 'PATCH',
    path: '/api/leads',
    aliases: ['/api/leads/{id}'],
    verb: 'update',
    scope: 'write',
    retry: 'key',
    summary: 'Correct a Lead by hand: what is set here holds against every later import or enrichment.',
    agent: {
      sideEffect:
        'Sets, clears (null) or replaces fields and pins them; arrays are kept as their difference, attributes merge by key.',
      identity: 'id names the Lead; an identifier that another Lead owns is refused with that Lead and the merge call.',
      response: 'The Lead; If-Match with the ETag refuses the change when the Lead has moved on.',
    },
    query: z.strictObject({
      ...explainQuery,
      ...keepUnknownQuery,
      ...writeQuery,
      pin: z
        .boolean()
        .optional()
        .describe('false: the values count like any other source instead of holding against later ones.'),
    }),
    body: leadPatch,
    answers: { 200: leadAnswer },
    errors: ['not_found', 'identity_conflict', 'suppressed', 'stale_version'],
    command: { example: `puffle lead update --id 0193a1b2-… --title 'Head of Sales'` },
  }),
  operation({
    id: 'getDecision',
    method: 'GET',
    path: '/api/decisions',
    aliases: ['/api/decisions/{id}'],
    verb: 'read',
    scope: 'read',
    retry: 'safe',
    summary: 'Read how one request was understood: what matched, what was vetoed, what changed and why.',
    agent: {
      sideEffect: 'None.',
      identity: 'id is the Puffle-Decision header of a write.',
      response: 'The decision as it was made.',
    },
    query: z.strictObject({ id: z.string().max(200).describe('The decision.') }),
    answers: { 200: z.strictObject({ decision }) },
    errors: ['not_found'],
    command: { example: 'puffle decision --id 0193a1b2-…' },
  }),
] as const;
