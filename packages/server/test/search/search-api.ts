import { setTimeout as delay } from 'node:timers/promises';
import type { SearchTask } from '@puffle/contract';
import type { Answered, TestApi } from '../support/test-api.ts';

export type SearchApi = {
  start(body: Record<string, unknown>, key?: string): Promise<Answered>;
  /** Starts a search and gives it as it is in the end. */
  run(body: Record<string, unknown>): Promise<SearchTask>;
  read(id: string): Promise<SearchTask>;
  untilDone(id: string): Promise<SearchTask>;
  results(id: string, query?: Record<string, string | number | boolean>): Promise<Answered['body']['results']>;
  members(listId: string): Promise<{ id: string; name: string }[]>;
};

export function searchApi(api: TestApi): SearchApi {
  const start: SearchApi['start'] = (body, key) =>
    api.post('/api/leads/search', body, key === undefined ? {} : { key });
  const read: SearchApi['read'] = async (taskId) => (await api.get('/api/leads/search', { taskId })).body.tasks[0];
  const untilDone: SearchApi['untilDone'] = async (id) => {
    for (;;) {
      const task = await read(id);
      if (task.status !== 'pending' && task.status !== 'running') return task;
      await delay(5);
    }
  };
  return {
    start,
    read,
    untilDone,
    async run(body) {
      const { status, body: answer } = await start(body);
      if (status !== 202) throw new Error(JSON.stringify(answer));
      return untilDone(answer.task.id);
    },
    results: async (taskId, query = {}) =>
      (await api.get('/api/leads/search/results', { taskId, limit: 500, ...query })).body.results,
    async members(listId) {
      const { body } = await api.get(`/api/lists/${listId}/leads`, { limit: 500 });
      return body.leads.map((lead: { id: string; name: { full: string } }) => ({ id: lead.id, name: lead.name.full }));
    },
  };
}
