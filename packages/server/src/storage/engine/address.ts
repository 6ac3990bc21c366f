import { chown, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ConnectionSettings } from './engine.ts';
import type { UserIds } from './engine-user.ts';

const SOCKET_PORT = 5432;
const SOCKET_NAME = `.s.PGSQL.${SOCKET_PORT}`;
/** The kernel's limit for the path of a unix socket, in bytes (104 with its end mark on macOS, 108 on Linux). */
const LONGEST_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/** Where the embedded engine listens: a socket in its data directory, or 127.0.0.1 where that path is too long. */
export type EngineAddress = { readonly host: string; readonly port: number };

export async function chooseAddress(socketDir: string, ids: UserIds | undefined): Promise<EngineAddress> {
  const isTooLong = Buffer.byteLength(join(socketDir, SOCKET_NAME)) > LONGEST_SOCKET_PATH;
  if (isTooLong) return { host: '127.0.0.1', port: await findFreePort() };
  await mkdir(socketDir, { recursive: true, mode: 0o700 });
  if (ids !== undefined) await chown(socketDir, ids.uid, ids.gid);
  return { host: socketDir, port: SOCKET_PORT };
}

export function addressSettings({ host, port }: EngineAddress): Record<string, string> {
  const isSocket = host.startsWith('/');
  return {
    listen_addresses: isSocket ? '' : host,
    // A list: in quotes a comma is a letter of the path.
    unix_socket_directories: isSocket ? `"${host.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    port: `${port}`,
  };
}

/** The lock file that a dead engine may leave beside its socket. */
export function socketLockFile({ host }: EngineAddress): string | undefined {
  return host.startsWith('/') ? join(host, `${SOCKET_NAME}.lock`) : undefined;
}

export function connectionTo(
  address: EngineAddress,
  login: { user: string; password: string; database: string },
): ConnectionSettings {
  const query = new URLSearchParams({ host: address.host, port: `${address.port}` });
  const account = `${login.user}:${encodeURIComponent(login.password)}`;
  return { url: `postgresql://${account}@/${encodeURIComponent(login.database)}?${query}` };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
