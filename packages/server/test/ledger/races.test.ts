import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('creates, merges, unmerges, verdicts and deletes of the same Leads at the same time leave every row consistent', async () => {
  const { id: workspaceId, key } = await api.newWorkspace();
  const call = (method: string, path: string, body: unknown) => api.call(method, path, body, { key });
  const email = (place: number): string => `p${place % 10}@corp.test`;
  const made = await Promise.all(
    Array.from({ length: 10 }, (_, place) =>
      call('POST', '/api/leads', { type: 'person', name: 'Ada Lovelace', contacts: [email(place)] }),
    ),
  );
  const ids: string[] = made.map((answer) => answer.body.lead.id);
  const id = (place: number): string => ids[place % ids.length] ?? '';
  const requests = Array.from({ length: 120 }, (_, place) => {
    const other = place * 7 + 3;
    const kinds = [
      () =>
        call('POST', '/api/leads', { type: 'person', name: 'Ada Lovelace', contacts: [email(place), email(other)] }),
      () => call('POST', '/api/leads/merge', { ids: [id(place), id(other)] }),
      () => call('POST', '/api/leads/unmerge', { id: id(place) }),
      () => call('PATCH', '/api/leads', { id: id(place), title: `Title ${place}` }),
      () => call('POST', '/api/leads/unmerge', { id: id(other) }),
      () => call('POST', '/api/leads/verdicts', { leadIds: [id(place), id(other)], verdict: 'different' }),
      () =>
        place % 36 === 6
          ? call('DELETE', '/api/leads', { id: id(place) })
          : call('POST', '/api/leads/unmerge', { id: id(other) }),
    ];
    return kinds[place % kinds.length]?.();
  });
  const answers = await Promise.all(requests);
  const failed = answers.filter((answer) => (answer?.status ?? 0) >= 500 && answer?.body.code !== 'overloaded');
  expect(failed.map((answer) => answer?.body)).toEqual([]);
  expect((await examine(api.test.database, workspaceId)).findings).toEqual([]);
});
