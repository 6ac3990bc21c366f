import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FakeServer, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

let server: FakeServer;
let proxy: Server;
let proxyUrl: string;
const tunnels: string[] = [];

beforeAll(async () => {
  server = await startFakeServer(() => ({ body: { workspace: { id: 'w' } } }));
  proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`; // a TCP server has one
});
beforeEach(() => {
  tunnels.length = 0;
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await server.close();
});

const far = 'http://puffle.test:4747';
const me = (baseUrl: string, env: Record<string, string>) =>
  runCli(['me'], { env: { PUFFLE_API_KEY: 'pk', PUFFLE_API_BASE_URL: baseUrl, ...env } });

test.each(['HTTP_PROXY', 'http_proxy'])('requests go through the proxy that %s names', async (name) => {
  expect(await me(far, { [name]: proxyUrl })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(tunnels).toEqual(['puffle.test:4747']);
});

test('a host that NO_PROXY names is reached without it', async () => {
  expect((await me(far, { HTTP_PROXY: proxyUrl, NO_PROXY: 'puffle.test' })).stderr).toContain('puffle.test');
  expect(tunnels).toEqual([]);
});

test('a server on this machine is reached without a proxy', async () => {
  expect(await me(server.url, { HTTP_PROXY: proxyUrl, HTTPS_PROXY: proxyUrl })).toMatchObject({ exitCode: 0 });
  expect(tunnels).toEqual([]);
});

test('a proxy that is not there is said to be unreachable', async () => {
  const { exitCode, stderr } = await me(far, { HTTP_PROXY: 'http://127.0.0.1:1' });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('127.0.0.1:1');
});
