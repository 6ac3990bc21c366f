import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Operation, operation } from '../operation.ts';
import { commandWords, singular } from './command-words.ts';
import { deriveSurface } from './surface.ts';

const base = operation({
  id: 'getThings',
  method: 'GET',
  path: '/api/things',
  verb: 'read',
  scope: 'read',
  retry: 'safe',
  summary: 'Things.',
  agent: { sideEffect: 'None.', identity: 'None.', response: 'Things.' },
  answers: { 200: z.strictObject({ things: z.array(z.unknown()), nextCursor: z.string().nullable() }) },
  errors: [],
  command: { example: 'puffle thing' },
});

const derive = (...operations: readonly Operation[]) => deriveSurface(operations, '1.0.0');

describe('command words', () => {
  test.each([
    ['/api/leads', 'read', 'lead'],
    ['/api/leads', 'create', 'lead create'],
    ['/api/leads', 'update', 'lead update'],
    ['/api/leads', 'delete', 'lead delete'],
    ['/api/lists/{id}/leads', 'read', 'list lead'],
    ['/api/lists/{id}/leads', 'add', 'list lead add'],
    ['/api/lists/{id}/leads', 'remove', 'list lead remove'],
    ['/api/leads/batch', 'action', 'lead batch'],
    ['/api/lists/import', 'action', 'list import'],
    ['/api/imports/{id}/undo', 'action', 'import undo'],
    ['/api/leads/{id}/history', 'read', 'lead history'],
    ['/api/leads/why', 'read', 'lead why'],
    ['/api/leads/verdicts', 'create', 'lead verdict create'],
    ['/api/me', 'read', 'me'],
  ] as const)('%s (%s) is `puffle %s`', (path, verb, command) => {
    expect(commandWords({ path, verb }).join(' ')).toBe(command);
  });

  test.each([
    ['leads', 'lead'],
    ['companies', 'company'],
    ['searches', 'search'],
    ['batches', 'batch'],
    ['statuses', 'status'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['history', 'history'],
    ['keys', 'key'],
    ['settings', 'settings'],
  ])('the singular of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});

describe('flags', () => {
  const flagOf = (schema: z.ZodType) => {
    const body = z.strictObject({ someField: schema });
    const { flags } = derive({ ...base, id: 'make', method: 'POST', verb: 'create', body }).operations[0] ?? {};
    const { type, repeated, required, nullable, choices, integer } = flags?.[0] ?? {};
    return { type, repeated, required, nullable, choices, integer };
  };
  const plain = { repeated: false, required: true, nullable: false, choices: undefined, integer: undefined };

  test.each([
    ['text', z.string(), { ...plain, type: 'string' }],
    [
      'optional text or null',
      z.string().nullable().optional(),
      { ...plain, type: 'string', required: false, nullable: true },
    ],
    ['a default', z.string().default('x'), { ...plain, type: 'string', required: false }],
    ['an enum', z.enum(['a', 'b']), { ...plain, type: 'string', choices: ['a', 'b'] }],
    ['literals', z.union([z.literal('a'), z.literal('b')]), { ...plain, type: 'string', choices: ['a', 'b'] }],
    ['a number', z.number(), { ...plain, type: 'number' }],
    ['an integer', z.number().int(), { ...plain, type: 'number', integer: true }],
    ['a boolean', z.boolean(), { ...plain, type: 'boolean' }],
    ['an object', z.looseObject({ a: z.string() }), { ...plain, type: 'json' }],
    ['anything', z.unknown(), { ...plain, type: 'json' }],
    [
      'text or object',
      z.union([z.string(), z.looseObject({})]).nullable(),
      { ...plain, type: 'string-or-json', nullable: true },
    ],
    ['texts', z.array(z.string()).nullable(), { ...plain, type: 'string', repeated: true, nullable: true }],
    ['texts or one text', z.union([z.array(z.string()), z.string()]), { ...plain, type: 'string', repeated: true }],
    ['objects', z.array(z.looseObject({})), { ...plain, type: 'json', repeated: true }],
    [
      'texts or objects',
      z.array(z.union([z.string(), z.looseObject({})])),
      { ...plain, type: 'string-or-json', repeated: true },
    ],
  ])('%s becomes the right flag', (_, schema, expected) => {
    expect(flagOf(schema)).toEqual(expected);
  });

  test('are named in kebab-case and keep the name on the wire', () => {
    const query = z.strictObject({ listIds: z.string(), as_of: z.string() });
    const flags = derive({ ...base, query }).operations[0]?.flags ?? [];
    expect(flags.map(({ name, field, place }) => [name, field, place])).toEqual([
      ['list-ids', 'listIds', 'query'],
      ['as-of', 'as_of', 'query'],
    ]);
  });
});

describe('answers', () => {
  test('the only required array holds the rows, and cursor with nextCursor makes pages', () => {
    const query = z.strictObject({ cursor: z.string().optional() });
    expect(derive({ ...base, query }).operations[0]).toMatchObject({ rows: 'things', paged: true });
    expect(derive(base).operations[0]).toMatchObject({ rows: 'things', paged: false });
  });

  test('a list of plain values holds no rows', () => {
    const answers = { 200: z.strictObject({ ids: z.array(z.string()) }) };
    expect(derive({ ...base, answers }).operations[0]).not.toHaveProperty('rows');
  });

  test('an answer that sums itself up is one thing, with the list that it holds', () => {
    const answers = {
      200: z.strictObject({ summary: z.string(), reasons: z.array(z.strictObject({ why: z.string() })) }),
    };
    expect(derive({ ...base, answers }).operations[0]).not.toHaveProperty('rows');
  });

  test('an answer of which its operation says so is one thing', () => {
    const command = { ...base.command, showsOne: true } as const;
    expect(derive({ ...base, command }).operations[0]).not.toHaveProperty('rows');
  });

  test('text that is streamed is no JSON', () => {
    const text = { ...base, answers: { 200: z.string() }, streams: ['text/csv'] } as const;
    expect(derive(text).operations[0]).toMatchObject({ mediaType: 'text/csv' });
    expect(derive(base).operations[0]).not.toHaveProperty('mediaType');
  });

  test('the only required object is the resource', () => {
    const thing = z.looseObject({ id: z.string() });
    const answers = { 200: z.strictObject({ thing, decision: z.looseObject({}).optional() }) };
    expect(derive({ ...base, answers }).operations[0]).toMatchObject({ resource: 'thing' });
    expect(derive({ ...base, answers }).operations[0]).not.toHaveProperty('rows');
  });
});

describe('a surface in which something would mean two things is refused', () => {
  const other = { ...base, id: 'other' } as const;

  test.each([
    ['the route', [base, other], /route "GET \/api\/things" belongs to both getThings and other/],
    ['the id', [base, { ...base, path: '/api/else' }], /operation "getThings"/],
    [
      'the alias of a route',
      [base, { ...other, path: '/api/else', aliases: ['/api/things'] }],
      /belongs to both getThings and other/,
    ],
    ['the command', [base, { ...other, path: '/api/thing' }], /"puffle thing" belongs to both getThings and other/],
    ['a word of the command line', [{ ...base, path: '/api/schemas' }], /word of the command line/],
    [
      'the short form',
      [base, { ...other, path: '/api/else', command: { example: '', short: ['thing'] } }],
      /both getThings and other/,
    ],
    [
      'a flag of two places',
      [
        {
          ...base,
          params: z.strictObject({ id: z.string() }),
          path: '/api/things/{id}',
          query: z.strictObject({ id: z.string() }),
        },
      ],
      /flag "id"/,
    ],
    [
      'two spellings of a flag',
      [{ ...base, query: z.strictObject({ listId: z.string(), list_id: z.string() }) }],
      /flag "list-id"/,
    ],
    ['a shared flag', [{ ...base, query: z.strictObject({ format: z.string() }) }], /the command line and getThings/],
    ['a path parameter without a schema', [{ ...base, path: '/api/things/{id}' }], /names \{id\}, its params \{\}/],
  ] as const)('%s', (_, operations, message) => {
    expect(() => derive(...operations)).toThrow(message);
  });

  test('but an upload may share its short form with the reading of the same noun', () => {
    const upload = {
      ...other,
      method: 'POST',
      verb: 'create',
      upload: ['text/csv'],
      command: { example: '', short: ['thing'] },
    } as const;
    expect(derive(base, upload).operations[1]?.words).toEqual(['thing', 'create']);
  });
});
