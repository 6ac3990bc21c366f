import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EngineError } from './engine.ts';

const run = promisify(execFile);
const SETPRIV = '/usr/bin/setpriv';
const CAP_DAC_OVERRIDE = 1n;
const CAP_DAC_READ_SEARCH = 2n;
const CAP_SETPCAP = 8n;

export type UserIds = { readonly uid: number; readonly gid: number };

/** How the engine's processes are started: as whom, and with which words before the command. */
export type EngineUser = { readonly ids?: UserIds; readonly prefix: readonly string[]; readonly warning?: string };

/** The user who may own and run the engine: PostgreSQL refuses root, and a data folder belongs to its first user. */
export async function chooseEngineIds(clusterDir: string): Promise<UserIds | undefined> {
  const owner: Stats | undefined = await stat(clusterDir).catch(() => undefined);
  const ownUid = process.getuid?.();
  if (ownUid !== 0) {
    if (owner === undefined || owner.uid === ownUid) return undefined;
    throw new EngineError(`${clusterDir} belongs to user id ${owner.uid}: start the server as that user or as root.`);
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const ids = (await findUser('postgres')) ?? (await findUser('nobody'));
  if (ids !== undefined) return ids;
  throw new EngineError(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it: start the server as another user.',
  );
}

/** `paths` must be reachable by the engine; where a folder above them is closed to it, it is let past by one capability. */
export async function planEngineUser(ids: UserIds | undefined, paths: readonly string[]): Promise<EngineUser> {
  if (ids === undefined) return { prefix: [] };
  const closed = await findClosedFolder(ids, paths);
  if (closed === undefined) return { ids, prefix: [] };
  const capability = await findReadCapability();
  if (capability === undefined) {
    throw new EngineError(
      `PostgreSQL does not run as root, and user id ${ids.uid}, which runs it instead, may not enter ${closed}: install and start Puffle below a folder open to all, or as an ordinary user.`,
    );
  }
  const identity = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  // Without this securebit the kernel's access(2), which PostgreSQL asks about its own files, disregards capabilities.
  const capabilities = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--securebits=+no_setuid_fixup'];
  return {
    prefix: [SETPRIV, ...identity, ...capabilities, '--'],
    warning: `${closed} is closed to user id ${ids.uid}, which runs PostgreSQL: it runs with the capability ${capability}`,
  };
}

async function findUser(name: string): Promise<UserIds | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function findClosedFolder(ids: UserIds, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    for (let folder = path; ; folder = dirname(folder)) {
      if (!mayEnter(ids, await stat(folder))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return undefined;
}

function mayEnter(ids: UserIds, stats: Stats): boolean {
  if (stats.uid === ids.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === ids.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** Reading past permissions is the smaller right; containers often hold only the larger one. */
async function findReadCapability(): Promise<string | undefined> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const held = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
  const hasSetpriv = await access(SETPRIV).then(
    () => true,
    () => false,
  );
  const holds = (capability: bigint) => (held & (1n << capability)) !== 0n;
  if (!hasSetpriv || !holds(CAP_SETPCAP)) return undefined;
  if (holds(CAP_DAC_READ_SEARCH)) return 'dac_read_search';
  return holds(CAP_DAC_OVERRIDE) ? 'dac_override' : undefined;
}
