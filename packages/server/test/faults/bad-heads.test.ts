import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { issuesOf, refusal } from './refusal.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const id = '01890000-0000-7000-8000-000000000000';
const person = { type: 'person', name: 'Bad Input', contacts: ['bad@input-corp.io'] };

describe('a query', () => {
  test.each<[string, Record<string, string>, string]>([
    ['limit of 0', { limit: '0' }, 'limit too_small'],
    ['limit of 501', { limit: '501' }, 'limit too_big'],
    ['limit that is no number', { limit: 'ten' }, 'limit invalid_type'],
    ['limit that is no whole number', { limit: '1.5' }, 'limit invalid_type'],
    ['limit in another notation', { limit: '0x10' }, 'limit invalid_type'],
    ['type that does not exist', { type: 'robot' }, 'type invalid_value'],
    ['sort that does not exist', { sort: 'name' }, 'sort invalid_value'],
    ['cursor of nobody', { cursor: 'abc' }, 'cursor invalid_cursor'],
    [
      'cursor with a foreign inside',
      { cursor: Buffer.from('{"id":"x"}').toString('base64url') },
      'cursor invalid_cursor',
    ],
    ['cursor that is JSON null', { cursor: Buffer.from('null').toString('base64url') }, 'cursor invalid_cursor'],
    ['time that is none', { updatedSince: 'yesterday' }, 'updatedSince invalid_format'],
    ['time that cannot be', { updatedSince: '2026-02-31T25:00:00Z' }, 'updatedSince invalid_format'],
    ['day that its month has not', { updatedSince: '2026-02-30' }, 'updatedSince invalid_format'],
    ['filter too long', { q: 'x'.repeat(501) }, 'q too_big'],
    ['parameter that does not exist', { lmit: '1' }, 'lmit unknown_field'],
  ])('with a %s is refused', async (_, query, issue) => {
    const answer = await refusal(api, undefined, { query }, '/api/leads', 'GET');
    expect(answer.status).toBe(400);
    expect(issuesOf(answer)).toEqual([issue]);
  });

  test.each<[string, Record<string, string>, (value: string) => object]>([
    ['/api/leads', { sort: 'updatedAt' }, (at) => ({ at, id })],
    ['/api/leads/duplicates', {}, (score) => ({ score, a: id, b: id })],
    ['/api/leads/conflicts', {}, (value) => ({ id: value })],
    ['/api/audit', {}, (value) => ({ id: value })],
    ['/api/keys', {}, (value) => ({ id: value })],
    ['/api/imports', {}, (value) => ({ id: value })],
    ['/api/sources/withdrawals', {}, (value) => ({ id: value })],
    ['/api/lists/all/leads', {}, (value) => ({ id: value })],
  ])('of %s with a cursor made by hand is refused, or leads to a page', async (path, query, place) => {
    const odd = ['', '1', '2026', 'Jan 1', 'NaN', '9e99', '1e-300', '\u0000'];
    const times = ['0000-01-01T00:00:00.000Z', '+275760-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'];
    for (const value of [...odd, ...times]) {
      const cursor = Buffer.from(JSON.stringify(place(value))).toString('base64url');
      const { status, body } = await api.get(path, { ...query, cursor });
      expect([value, status, body.issues?.[0]?.code]).toEqual(
        status === 200 ? [value, 200, undefined] : [value, 400, 'invalid_cursor'],
      );
    }
  });

  test('of odd characters finds nothing and harms nothing', async () => {
    const odd = [
      '\u0000',
      '%',
      '%%',
      '_',
      '\\',
      "'",
      '"',
      '(((',
      '[a-',
      '*',
      '?',
      '\u202e',
      '\ufffd',
      '🦩',
      '--',
      ';',
      '$1',
      '\n',
    ];
    for (const q of odd) {
      for (const field of ['q', 'name', 'company', 'email', 'domain', 'location', 'id', 'listId']) {
        const answer = await api.get('/api/leads', { [field]: q });
        expect([field, q, answer.status >= 500]).toEqual([field, q, false]);
      }
    }
  });

  test('that is not URL-encoded UTF-8 is taken or refused, never a failure', async () => {
    for (const url of [
      '/api/leads?q=%',
      '/api/leads?q=%ff',
      '/api/leads?q=%ed%a0%80',
      '/api/leads?%00=1',
      '/api/leads?q[]=1',
      '/api/leads?q[a]=1&q=2',
    ]) {
      expect([url, (await api.get(url)).status]).toEqual([url, expect.any(Number)]);
      expect((await api.get(url)).status).toBeLessThan(500);
    }
    const answer = await api.get('/api/leads/%ff');
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
});

describe('a header', () => {
  test.each<[string, string]>([
    ['empty', ''],
    ['longer than 255', 'k'.repeat(256)],
    ['with a space', 'a b'],
    ['with a letter outside ASCII', 'schlüssel'],
  ])('Idempotency-Key that is %s is refused', async (_, key) => {
    const answer = await refusal(api, person, { headers: { 'idempotency-key': key } });
    expect([answer.status, issuesOf(answer)]).toEqual([400, ['Idempotency-Key invalid_format']]);
  });

  test('Idempotency-Key of 255 visible characters is taken', async () => {
    const key = Array.from({ length: 255 }, (_, n) => String.fromCharCode(0x21 + (n % 94))).join('');
    const headers = { 'idempotency-key': key };
    const first = await api.post('/api/leads', { type: 'person', name: 'Long Key' }, { headers });
    const again = await api.post('/api/leads', { type: 'person', name: 'Long Key' }, { headers });
    expect([first.status, again.status, again.headers['idempotent-replayed']]).toEqual([201, 201, 'true']);
    expect(again.body).toEqual(first.body);
  });

  test('Puffle-Actor of more than 200 characters is refused, one of 200 is recorded', async () => {
    const answer = await refusal(api, person, { headers: { 'puffle-actor': 'a'.repeat(201) } });
    expect([answer.status, issuesOf(answer)]).toEqual([400, ['Puffle-Actor too_long']]);
    const actor = 'a'.repeat(200);
    expect((await api.get('/api/me', undefined, { headers: { 'puffle-actor': actor } })).body.actor).toBe(actor);
  });

  test('If-Match that is no ETag is refused', async () => {
    const { body } = await api.post('/api/leads', person);
    const answer = await refusal(
      api,
      { id: body.lead.id, title: 'X' },
      { headers: { 'if-match': 'newest' } },
      '/api/leads',
      'PATCH',
    );
    expect([answer.status, issuesOf(answer)]).toEqual([400, ['If-Match invalid_format']]);
  });
});

describe('an Idempotency-Key', () => {
  test('is of one request: another method, path, query or body under it is refused', async () => {
    const headers = { 'idempotency-key': 'one-request' };
    const body = { type: 'person', name: 'Under A Key', contacts: ['key@under-corp.io'] };
    const { id } = (await api.post('/api/leads', body, { headers })).body.lead;
    const others = [
      () => refusal(api, { ...body, name: 'Other' }, { headers }),
      () => refusal(api, body, { headers, query: { onMatch: 'fill' } }),
      () => refusal(api, { leads: [body] }, { headers }, '/api/leads/batch'),
      () => refusal(api, { id, title: 'X' }, { headers }, '/api/leads', 'PATCH'),
    ];
    for (const send of others) {
      const answer = await send();
      expect([answer.status, answer.body.code]).toEqual([422, 'idempotency_mismatch']);
    }
  });

  test('stands for the same request whatever the order of its fields', async () => {
    const headers = { 'idempotency-key': 'field-order' };
    const first = await api.post('/api/leads', '{"type":"person","name":"Order"}', { headers });
    const again = await api.post('/api/leads', '{ "name": "Order", "type": "person" }', { headers });
    expect([again.status, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    expect(again.body).toEqual(first.body);
  });

  test('of another workspace is another key', async () => {
    const headers = { 'idempotency-key': 'per-workspace' };
    const { key } = await api.newWorkspace();
    const body = { type: 'person', name: 'Per Workspace' };
    const [own, other] = [
      await api.post('/api/leads', body, { headers }),
      await api.post('/api/leads', body, { headers, key }),
    ];
    expect([own.status, other.status, other.headers['idempotent-replayed']]).toEqual([201, 201, undefined]);
    expect(other.body.lead.id).not.toBe(own.body.lead.id);
  });

  test('is neither read nor stored by a dry run', async () => {
    const headers = { 'idempotency-key': 'dry-key' };
    const body = { type: 'person', name: 'Dry Key' };
    await api.post('/api/leads', body, { headers, query: { dryRun: true } });
    const real = await api.post('/api/leads', { ...body, name: 'Dry Key Two' }, { headers });
    expect([real.status, real.headers['idempotent-replayed']]).toEqual([201, undefined]);
    const dry = await api.post('/api/leads', body, { headers, query: { dryRun: true } });
    expect([dry.status, dry.headers['idempotent-replayed']]).toEqual([201, undefined]);
  });

  test('has one effect when 32 requests come at once, each with another body', async () => {
    const headers = { 'idempotency-key': 'at-once' };
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, n) =>
        api.post('/api/leads', { type: 'person', name: `At Once ${n}` }, { headers }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status !== 201) expect(['idempotency_mismatch', 'idempotency_in_flight']).toContain(body.code);
      if (status === 409) expect(body.hint).toContain('Retry-After');
    }
  });
});
