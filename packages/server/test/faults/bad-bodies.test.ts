import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { issuesOf, refusal } from './refusal.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const person = { type: 'person', name: 'Bad Input', contacts: ['bad@input-corp.io'] };
const mebibyte = 1024 * 1024;

describe('a body', () => {
  test.each<[string, string | Buffer]>([
    ['is cut off', '{"type":"person","name":"A"'],
    ['has two values', '{"type":"person","name":"A"}{}'],
    ['has a comma too many', '{"type":"person","name":"A",}'],
    ['has single quotes', `{'type':'person'}`],
    ['is a word', 'NaN'],
    ['has a raw control character', '{"type":"person","name":"A\u0001"}'],
    ['is invalid UTF-8', Buffer.from([...Buffer.from('{"type":"person","name":"'), 0xc3, 0x28, ...Buffer.from('"}')])],
    ['is UTF-16', Buffer.from('{"type":"person","name":"A"}', 'utf16le')],
    [
      'encodes a surrogate in UTF-8',
      Buffer.from([...Buffer.from('{"type":"person","name":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')]),
    ],
  ])('that %s is refused as malformed', async (_, body) => {
    const answer = await refusal(api, body, { headers: { 'content-type': 'application/json' } });
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed_json']);
  });

  test('that is malformed is not quoted back', async () => {
    const answer = await refusal(api, '{"type":"person","name": secret-word-17}');
    expect(JSON.stringify(answer.body)).not.toContain('secret-word');
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8'])(
    'with the media type %s is taken',
    async (type) => {
      expect((await api.post('/api/leads', person, { headers: { 'content-type': type } })).status).toBeLessThan(300);
    },
  );

  test('of more than 1 MiB is refused with 413, and one just below is not', async () => {
    const filler = (bytes: number) => Array.from({ length: Math.ceil(bytes / 50_000) }, () => 'x'.repeat(50_000));
    const answer = await refusal(api, { ...person, raw: { filler: filler(mebibyte) } });
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
    const below = { type: 'person', name: 'Almost A Mebibyte', raw: { filler: filler(mebibyte - 60_000) } };
    expect((await api.post('/api/leads', below)).status).toBe(201);
  });

  test('nested deeper than 32 levels is refused with 400, and one of 32 is not', async () => {
    const nest = (depth: number): object => (depth === 0 ? {} : { a: nest(depth - 1) });
    const answer = await refusal(api, { ...person, raw: nest(31) });
    expect([answer.status, answer.body.issues[0].code]).toEqual([400, 'too_deep']);
    expect((await api.post('/api/leads', { type: 'person', name: 'Deep', raw: nest(30) })).status).toBe(201);
  });

  test('nested a hundred thousand levels deep is refused with 400', async () => {
    for (const deep of ['['.repeat(100_000) + ']'.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`]) {
      const answer = await refusal(api, `{"type":"person","name":"Deep","raw":{"deep":${deep}}}`);
      expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    }
  });

  test.each<[string, string, string, string]>([
    ['U+0000 in a value', String.raw`{"type":"person","name":"A\u0000B"}`, 'name', 'nul_character'],
    ['U+0000 in a key', String.raw`{"type":"person","name":"A","raw":{"a\u0000":1}}`, 'raw.a\u0000', 'nul_character'],
    ['half a surrogate pair', String.raw`{"type":"person","name":"A \ud800 B"}`, 'name', 'lone_surrogate'],
    ['a reversed pair', String.raw`{"type":"person","name":"\udc00\ud800"}`, 'name', 'lone_surrogate'],
    [
      'half a pair deep inside',
      String.raw`{"type":"person","name":"A","raw":{"a":[{"b":"\udfff"}]}}`,
      'raw.a[0].b',
      'lone_surrogate',
    ],
    ['a __proto__ key', '{"type":"person","name":"A","__proto__":{"admin":true}}', '__proto__', 'forbidden_key'],
    [
      'a __proto__ key inside raw',
      '{"type":"person","name":"A","raw":{"x":{"__proto__":1}}}',
      'raw.x.__proto__',
      'forbidden_key',
    ],
  ])('with %s is refused by its path', async (_, body, path, code) => {
    const answer = await refusal(api, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    expect(answer.body.issues[0]).toMatchObject({ path, code });
  });

  test('pollutes no prototype', async () => {
    await api.post(
      '/api/leads',
      '{"type":"person","name":"P","attributes":{"constructor":{"prototype":{"polluted":1}}}}',
    );
    await refusal(api, '{"type":"person","name":"P","__proto__":{"polluted":1}}');
    expect({}).not.toHaveProperty('polluted');
  });

  test('with 10,000 contacts is refused with 400', async () => {
    const contacts = Array.from({ length: 10_000 }, (_, n) => `c${n}@ten-thousand.io`);
    const answer = await refusal(api, { ...person, contacts });
    expect([answer.status, answer.body.issues[0]]).toMatchObject([400, { path: 'contacts', code: 'too_many' }]);
  });

  test('with a string of more than 64 KiB is refused with 400, and one of 64 KiB is not', async () => {
    const answer = await refusal(api, { ...person, title: 'x'.repeat(65_537) });
    expect([answer.status, answer.body.issues[0]]).toMatchObject([400, { path: 'title', code: 'too_long' }]);
    const wide = await refusal(api, { ...person, title: 'ä'.repeat(32_769) });
    expect(wide.body.issues[0]).toMatchObject({ path: 'title', code: 'too_long' });
    const fits = await api.post('/api/leads', { type: 'person', name: 'Long Title', title: 'x'.repeat(65_536) });
    expect([fits.status, fits.body.lead.title.length]).toEqual([201, 65_536]);
  });
});

describe('a batch', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ type: 'person', name: `Row ${n}` }));

  test.each<[string, object, string]>([
    ['no rows', { leads: [] }, 'leads too_small'],
    ['1,001 rows', { leads: rows(1_001) }, 'leads too_big'],
    ['rows that are no list', { leads: rows(1)[0] }, 'leads invalid_type'],
    ['another field', { leads: rows(1), lists: [] }, 'lists unknown_field'],
  ])('with %s is refused', async (_, body, issue) => {
    const answer = await refusal(api, body, {}, '/api/leads/batch');
    expect(answer.status).toBe(400);
    expect(issuesOf(answer)).toEqual([issue]);
  });

  test('of more than 16 MiB is refused with 413', async () => {
    const leads = rows(17).map((row) => ({
      ...row,
      raw: { filler: Array.from({ length: 20 }, () => 'x'.repeat(52_000)) },
    }));
    const answer = await refusal(api, { leads }, {}, '/api/leads/batch');
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large']);
  });

  test('names a row that is nested without end, and takes in the others', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const leads = (name: string) =>
      `[{"type":"person","name":"Deep","raw":${deep}},{"type":"person","name":"${name}","contacts":["${name}@deep-row.io"]}]`;
    const batch = await api.post('/api/leads/batch', `{"leads":${leads('batch')}}`);
    expect(batch.body.results[0].error.issues[0].code).toBe('too_deep');
    expect(batch.body.counts).toMatchObject({ created: 1, rejected: 1 });
    const list = await api.post('/api/lists/import', `{"leads":${leads('list')}}`);
    expect(list.body.counts).toMatchObject({ created: 1, rejected: 1 });
    const keyed = { headers: { 'idempotency-key': 'deep-row' } };
    const refused = await api.post('/api/leads/batch', `{"leads":${leads('keyed')}}`, keyed);
    expect([refused.status, refused.body.issues[0].code]).toEqual([400, 'too_deep']);
  });

  test('names every bad row and takes in the others', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`);
    const leads = [
      { type: 'person', name: 'Good One' },
      { type: 'person', name: 'N\u0000l' },
      { type: 'person', name: 'Half \ud800' },
      { type: 'person', name: 'Deep', raw: deep },
      { type: 'person', name: 'Long', title: 'x'.repeat(65_537) },
      { type: 'person', name: 'Many', contacts: Array.from({ length: 1_001 }, (_, n) => `m${n}@many.io`) },
      { type: 'person', name: 'Huge', raw: { filler: Array.from({ length: 21 }, () => 'x'.repeat(52_000)) } },
      { type: 'person', nmae: 'Wrong' },
      null,
      7,
      [],
      'text',
      {},
      { type: 'person', name: 'Nowhere', listIds: ['nowhere'] },
      { type: 'person', name: 'Good Two' },
    ];
    const { status, body } = await api.post('/api/leads/batch', { leads });
    expect(status).toBe(200);
    const found = body.results.map((row: { status: number; error?: { code: string; issues?: { code: string }[] } }) =>
      [row.status, row.error?.code, row.error?.issues?.[0]?.code].filter(Boolean).join(' '),
    );
    expect(found).toEqual([
      '201',
      '400 validation_failed nul_character',
      '400 validation_failed lone_surrogate',
      '400 validation_failed too_deep',
      '400 validation_failed too_long',
      '400 validation_failed too_many',
      '413 too_large',
      '400 validation_failed required',
      '400 validation_failed invalid_type',
      '400 validation_failed invalid_type',
      '400 validation_failed invalid_type',
      '400 validation_failed invalid_type',
      '400 validation_failed required',
      '404 not_found',
      '201',
    ]);
    expect(body.counts).toMatchObject({ received: 15, created: 2, rejected: 13 });
  });

  test('with a __proto__ key in a row refuses that row alone', async () => {
    const text = '{"leads":[{"type":"person","name":"A","__proto__":{"x":1}},{"type":"person","name":"B"}]}';
    const { body } = await api.post('/api/leads/batch', text);
    expect(body.results.map((row: { status: number }) => row.status)).toEqual([400, 201]);
  });
});

describe('a List', () => {
  test('takes 10,000 ids at once, and no more', async () => {
    const { body } = await api.post('/api/lists', { name: 'Many' });
    const path = `/api/lists/${body.list.id}/leads`;
    const ids = (count: number) =>
      Array.from({ length: count }, (_, n) => `0193a1b2-0000-7000-8000-${String(n).padStart(12, '0')}`);
    const tooMany = await refusal(api, { leadIds: ids(10_001) }, {}, path);
    expect([tooMany.status, tooMany.body.issues[0].path]).toEqual([400, 'leadIds']);
    const unknown = await refusal(api, { leadIds: ids(10_000) }, {}, path);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'not_found']);
  });
});
