import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

const keyPattern = /^[0-9a-f]{64}$/;

/**
 * The key of the hashes by which erased identities are recognised: PUFFLE_SUPPRESSION_KEY, else `<data dir>/suppression.key` (0600), made
 * when it is missing. It never lies in the database: without it the hashes say nothing.
 */
export async function readSuppressionKey(config: Pick<Config, 'suppressionKey' | 'dataDir'>): Promise<Buffer> {
  if (config.suppressionKey !== null) return parseKey(config.suppressionKey, 'PUFFLE_SUPPRESSION_KEY');
  const file = join(config.dataDir, 'suppression.key');
  return parseKey((await readOrMake(file)).trim(), file);
}

/** The same key where there is one already. */
export async function findSuppressionKey(config: Pick<Config, 'suppressionKey' | 'dataDir'>): Promise<Buffer | null> {
  if (config.suppressionKey !== null) return readSuppressionKey(config);
  const file = join(config.dataDir, 'suppression.key');
  const text = await readIfThere(file);
  return text === null ? null : parseKey(text.trim(), file);
}

/** Tells this key from others without giving it away. */
export function nameSuppressionKey(key: Buffer): string {
  return createHmac('sha256', key).update('puffle suppression key').digest('hex').slice(0, 16);
}

function parseKey(text: string, place: string): Buffer {
  if (!keyPattern.test(text)) throw new ConfigError(`${place} must hold 64 hexadecimal digits.`);
  return Buffer.from(text, 'hex');
}

async function readOrMake(file: string): Promise<string> {
  const known = await readIfThere(file);
  if (known !== null) return known;
  await mkdir(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
  // A link fails where another server was first: then its key holds.
  await link(draft, file).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error;
  });
  await rm(draft);
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
