import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { issuesOf, refusal } from './refusal.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const person = { type: 'person', name: 'Bad Input', contacts: ['bad@input-corp.io'] };

describe('a field', () => {
  test.each<[string, object, string[]]>([
    ['a missing type', { name: 'A' }, ['type required']],
    ['a missing name', { type: 'person' }, ['name required']],
    ['an empty body', {}, ['type required', 'name required']],
    ['an unknown type', { ...person, type: 'robot' }, ['type invalid_value']],
    ['an empty name', { ...person, name: '' }, ['name invalid_format']],
    ['a blank name', { ...person, name: ' \t\n\u00a0' }, ['name invalid_format']],
    ['a name without any part', { ...person, name: {} }, ['name.full required']],
    ['a name of empty parts', { ...person, name: { full: '', first: ' ', last: null } }, ['name.full required']],
    ['a number as name', { ...person, name: 7 }, ['name invalid_type']],
    ['a null name', { ...person, name: null }, ['name invalid_type']],
    ['a number inside the name', { ...person, name: { full: 7 } }, ['name.full invalid_type']],
    ['aliases that are no list', { ...person, name: { full: 'A', aliases: 'B' } }, ['name.aliases invalid_type']],
    ['a title that is an object', { ...person, title: {} }, ['title invalid_type']],
    ['contacts that are no list', { ...person, contacts: 'a@b.io' }, ['contacts invalid_type']],
    ['a contact that is a number', { ...person, contacts: [1] }, ['contacts[0] invalid_type']],
    [
      'a contact without a value',
      { ...person, contacts: ['a@b.io', { type: 'email' }] },
      ['contacts[1].value required'],
    ],
    ['a contact with an empty value', { ...person, contacts: [{ value: '' }] }, ['contacts[0].value invalid_format']],
    ['a blank contact', { ...person, contacts: [' '] }, ['contacts[0] invalid_format']],
    ['a social without a url', { ...person, socials: [{ platform: 'x' }] }, ['socials[0].url required']],
    ['a source that is a string', { ...person, source: 'csv' }, ['source invalid_type']],
    ['attributes that are a list', { ...person, attributes: [] }, ['attributes invalid_type']],
    ['raw that is a string', { ...person, raw: 'x' }, ['raw invalid_type']],
    ['listIds of numbers', { ...person, listIds: [1] }, ['listIds[0] invalid_type']],
    ['two faults', { type: 'person', title: 1, size: 2 }, ['name required', 'title invalid_type', 'size invalid_type']],
  ])('that is %s is refused by its path and rule', async (_, body, issues) => {
    const answer = await refusal(api, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    expect(issuesOf(answer)).toEqual(issues);
  });

  test.each([
    ['nmae', 'name'],
    ['contact', 'contacts'],
    ['list_ids', 'listIds'],
    ['Title', 'title'],
    ['email', 'contacts'],
    ['emial', 'contacts'],
    ['linkedin_url', 'socials'],
    ['jobTitle', 'title'],
    ['first_name', 'name'],
  ])('named %s is refused with the suggestion %s', async (wrong, right) => {
    const answer = await refusal(api, { ...person, [wrong]: 'x' });
    expect([answer.status, answer.body.code]).toEqual([400, 'unknown_field']);
    expect(answer.body.issues).toEqual([expect.objectContaining({ path: wrong, code: 'unknown_field' })]);
    expect(answer.body.issues[0].message).toContain(`did you mean "${right}"?`);
  });

  test('of thousands that do not exist is named with the first twenty, and the others are counted', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`unknown${n}`, n]));
    const answer = await refusal(api, { ...person, ...unknown });
    expect([answer.status, answer.body.code]).toEqual([400, 'unknown_field']);
    expect(issuesOf(answer)).toEqual(Array.from({ length: 20 }, (_, n) => `unknown${n} unknown_field`));
    expect(answer.body.detail).toMatch(/^unknown0: .*\(and 19999 more\)$/);
  });

  test('like none of ours is refused without a guess', async () => {
    const answer = await refusal(api, { ...person, qqqqqqqqqqqq: 'x' });
    expect(answer.body.issues[0].message).toBe('There is no field "qqqqqqqqqqqq".');
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'named %s is refused like any other unknown field',
    async (name) => {
      const answer = await refusal(api, { ...person, [name]: { prototype: 1 } });
      expect([answer.status, answer.body.code]).toEqual([400, 'unknown_field']);
    },
  );

  test('may be null wherever it is optional', async () => {
    const nothing = ['title', 'company', 'domain', 'industry', 'size', 'location', 'socials', 'contacts'];
    const more = ['sources', 'source', 'attributes', 'raw', 'listIds'];
    const body = {
      type: 'person',
      name: 'Null Everywhere',
      ...Object.fromEntries([...nothing, ...more].map((name) => [name, null])),
    };
    expect((await api.post('/api/leads', body)).status).toBe(201);
  });
});
