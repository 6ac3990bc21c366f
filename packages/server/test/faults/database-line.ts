import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import pg from 'pg';

/** What lies between the server and its database, and can fail. */
export type Line = {
  readonly url: string;
  /** Cuts every connection, and refuses new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Keeps connections open and carries nothing, as an engine that is stopped does. */
  freeze(): void;
  thaw(): void;
  close(): void;
};

export async function openLine(databaseUrl: string): Promise<Line> {
  const { host, port } = new pg.Client(databaseUrl);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server: Server = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(from);
          to.destroy();
        });
      from.pipe(to);
      if (isFrozen) from.pause();
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const place = (server.address() as AddressInfo).port;
  const query = new URL(databaseUrl.replace('@/', '@placeholder/'));
  const database = query.pathname;
  const account = `${query.username}:${query.password}`;
  return {
    url: `postgresql://${account}@127.0.0.1:${place}${database}`,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(place),
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.destroy();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
