import { createHmac } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { type FakeServer, type Received, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

const servers: FakeServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(answer: Parameters<typeof startFakeServer>[0]): Promise<FakeServer> {
  const server = await startFakeServer(answer);
  servers.push(server);
  return server;
}

test('shows events as they happen, passes them on signed, and leaves nothing behind', async () => {
  const secret = `whsec_${Buffer.from('secret').toString('base64')}`;
  const event = { id: 'e1', type: 'lead.created', data: {} };
  const interrupt = new AbortController();
  const forwarded: Received[] = [];
  const local = await serve((request) => {
    forwarded.push(request);
    return { status: 204 };
  });
  let taken = 0;
  const server = await serve(({ method, path }) => {
    if (path.endsWith('/take')) {
      taken += 1;
      if (taken === 2) interrupt.abort();
      return { body: { events: taken === 1 ? [event] : [] } };
    }
    return { status: method === 'POST' ? 201 : 200, body: { webhook: { id: 'w1' }, secret, success: true } };
  });
  const env = { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url };
  const ran = await runCli(['webhook', 'listen', '--forward-to', `${local.url}/hook`], {
    env,
    signal: interrupt.signal,
  });
  expect(ran).toMatchObject({ exitCode: 130, stdout: `${JSON.stringify(event)}\n` });
  expect(ran.stderr).toContain('lead.created e1: 204');
  const [first] = forwarded;
  const signed = `e1.${first?.headers['webhook-timestamp']}.${JSON.stringify(event)}`;
  const signature = createHmac('sha256', 'secret').update(signed).digest('base64');
  expect(first).toMatchObject({
    path: '/hook',
    headers: { 'webhook-id': 'e1', 'webhook-signature': `v1,${signature}` },
  });
  expect(server.received.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/webhooks' });
});

test('an address that is none is refused before anything is asked of the server', async () => {
  const ran = await runCli(['webhook', 'listen', '--forward-to', 'localhost:3000'], {
    env: { PUFFLE_API_KEY: 'pk_live_x' },
  });
  expect(ran).toMatchObject({ exitCode: 2 });
});
