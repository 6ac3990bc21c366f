import { isId, type Scope } from '@puffle/contract';
import { allScopes } from './bootstrap.ts';
import { ConfigError } from './config.ts';
import { createKey } from './domain/account/manage-keys.ts';
import { presentKey } from './domain/account/present-key.ts';
import { recordOperator } from './domain/audit/record-operator.ts';
import { IdSource } from './domain/ids.ts';
import { parseTime } from './domain/read-time.ts';
import type { Database } from './storage/database.ts';
import { changeKey, type KeyLimits, type KeyRow, listKeys, lockKey, revokeKey } from './storage/keys.ts';

export type KeyFlags = { readonly [name in 'name' | 'scopes' | 'expires' | 'rate']?: string | undefined };

/** One for all commands of a process: what they record within a millisecond stays in its order. */
const ids = new IdSource(Date.now);

/** `puffle-server key create`: answers with the key. */
export async function createKeyByHand(workspaceId: string, flags: KeyFlags, database: Database): Promise<string> {
  if (flags.name === undefined || flags.name.trim() === '') throw new ConfigError('--name is required.');
  const order = {
    workspaceId,
    name: flags.name,
    scopes: readScopes(flags.scopes),
    expiresAt: readExpiry(flags.expires),
    limits: readRate(flags.rate),
  };
  return database.transaction(async (tx) => {
    const { id, key } = await createKey(tx, ids, new Date(), order);
    await recordOperator(tx, ids, new Date(), { workspaceId, operation: 'createKey', subjectIds: [id] });
    return key;
  });
}

/** `puffle-server key list`: a line a key. */
export async function listKeysByHand(workspaceId: string, database: Database): Promise<string> {
  const keys = await database.read((sql) => listKeys(sql, workspaceId));
  return keys.map((key) => `${describeKey(key)}\n`).join('');
}

/** `puffle-server key revoke`. */
export async function revokeKeyByHand(
  workspaceId: string,
  target: string | undefined,
  database: Database,
): Promise<void> {
  if (target === undefined) throw new ConfigError('key revoke needs the id or the prefix of the key.');
  await database.transaction(async (tx) => {
    const id = await revokeKey(tx, workspaceId, target, new Date());
    if (id === null) throw new ConfigError(`There is no valid key ${JSON.stringify(target)} in this workspace.`);
    const act = { workspaceId, operation: 'deleteKey' as const, subjectIds: [id] };
    await recordOperator(tx, ids, new Date(), act);
  });
}

/** `puffle-server key limit`. */
export async function limitKeyByHand(
  workspaceId: string,
  target: string | undefined,
  rate: string | undefined,
  database: Database,
): Promise<void> {
  if (target === undefined || rate === undefined)
    throw new ConfigError('key limit needs the id of the key and --rate.');
  await database.transaction(async (tx) => {
    const key = isId(target) ? await lockKey(tx, workspaceId, target) : null;
    if (key === null) throw new ConfigError(`There is no key ${JSON.stringify(target)} in this workspace.`);
    await changeKey(tx, workspaceId, key.id, { name: key.name, limits: { ...key.limits, ...readRate(rate) } });
    const act = { workspaceId, operation: 'updateKey' as const, subjectIds: [key.id] };
    await recordOperator(tx, ids, new Date(), act);
  });
}

function describeKey(row: KeyRow): string {
  const { id, prefix, scopes, status, expiresAt, lastUsedAt, name } = presentKey(row, new Date());
  const ends = expiresAt === null ? '' : `  expires ${expiresAt}`;
  const used = lastUsedAt === null ? 'never used' : `used ${lastUsedAt.slice(0, 16)}Z`;
  return `${id}  ${prefix}…  ${scopes.join(',')}  ${status}${ends}  ${used}  ${name}`;
}

function readScopes(text: string | undefined): readonly Scope[] {
  if (text === undefined) return ['read', 'write'];
  const wanted = text.split(',').map((scope) => scope.trim());
  const known = allScopes.filter((scope) => wanted.includes(scope));
  if (known.length !== wanted.length)
    throw new ConfigError(`--scopes takes ${allScopes.join(', ')}, separated by commas.`);
  return known;
}

function readExpiry(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const time = parseTime(text);
  if (time === null) throw new ConfigError('--expires takes a time such as 2027-01-31T00:00:00Z.');
  if (time.getTime() <= Date.now()) throw new ConfigError('--expires takes a time in the future.');
  return time;
}

const rateFields = { read: 'readsPerMinute', write: 'writesPerMinute', concurrent: 'concurrent' } as const;

/** `off`, or such as `read=600,write=60,concurrent=5`; what is not named follows the server. */
export function readRate(text: string | undefined): KeyLimits {
  if (text === undefined) return {};
  if (text === 'off') return { readsPerMinute: null, writesPerMinute: null, concurrent: null };
  const parts = text.split(',').map((part) => /^(read|write|concurrent)=([1-9]\d{0,5}|off)$/.exec(part.trim()));
  const limits = parts.map((part) => {
    if (part === null) throw new ConfigError('--rate takes off, or such as read=600,write=60,concurrent=5.');
    return [rateFields[part[1] as keyof typeof rateFields], part[2] === 'off' ? null : Number(part[2])]; // by the pattern
  });
  return Object.fromEntries(limits);
}
