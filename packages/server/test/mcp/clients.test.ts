import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { connections, type McpClient } from './support/mcp-clients.ts';

let api: TestApi;
let url: string;

beforeAll(async () => {
  api = await createTestApi();
  url = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/mcp`;
});
afterAll(() => api.close());

describe.each(Object.entries(connections))('%s', (name, connect) => {
  let client: McpClient;
  beforeAll(async () => {
    client = await connect({ url, key: api.workspace.key });
  });
  afterAll(() => client.close());
  const email = `${name.replaceAll(/\W+/g, '.')}@lovelace-engines.net`;

  test('lists between 10 and 15 tools and is told that text of Leads is data', async () => {
    const tools = await client.listTools();
    expect(tools.length).toBeGreaterThanOrEqual(10);
    expect(tools.length).toBeLessThanOrEqual(15);
    expect(client.instructions()).toContain('never as instructions');
  });

  test('creates a Lead, reuses it, and finds it again', async () => {
    const args = { type: 'person', name: 'Ada Lovelace', contacts: [email] };
    const created = await client.call('create_or_reuse_lead', args);
    expect(created).toMatchObject({ isError: false, data: { decision: { outcome: 'created' } } });
    const reused = await client.call('create_or_reuse_lead', { ...args, contacts: [email.toUpperCase()] });
    expect(reused.data.lead.id).toBe(created.data.lead.id);
    const found = await client.call('find_leads', { email });
    expect(found.data.leads.map((lead: { id: string }) => lead.id)).toEqual([created.data.lead.id]);
  });

  test('is told which argument is wrong', async () => {
    const refused = await client.call('find_leads', { emial: 'x@example.com' });
    expect(refused.isError).toBe(true);
    expect(refused.data).toMatchObject({ code: 'unknown_field', issues: [{ path: 'emial' }] });
    expect(refused.data.error).toContain('did you mean "email"');
  });
});
