import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type LossyProxy = { readonly url: string; readonly dropped: () => number; close(): void };

/** Carries every request to the server, and loses a share of the answers: the connection ends without one. */
export async function startLossyProxy(target: string, share: number, random: () => number): Promise<LossyProxy> {
  let dropped = 0;
  const agent = new Agent({ keepAlive: true });
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const { method, url, headers } = incoming;
    const onward = request(`${target}${url}`, { method, headers, agent }, async (answer) => {
      const text = await buffer(answer);
      if (random() < share) {
        dropped += 1;
        incoming.socket.destroy();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(text);
    });
    onward.on('error', () => incoming.socket.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dropped: () => dropped,
    close() {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}
