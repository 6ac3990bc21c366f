import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export type HookReceiver = {
  readonly url: string;
  /** How often each event was received. */
  readonly received: ReadonlyMap<string, number>;
  close(): void;
};

/** An address that takes every event, and keeps a log of its own. */
export async function startHookReceiver(): Promise<HookReceiver> {
  const received = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const event = (await json(request)) as { id: string };
    received.set(event.id, (received.get(event.id) ?? 0) + 1);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
