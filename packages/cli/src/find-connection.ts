import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type GivenFlags, textOf } from './add-options.ts';
import { CliError, usageError } from './cli-errors.ts';
import { readArgumentFile } from './input-source.ts';
import { readProfiles } from './profile-store.ts';
import type { Terminal } from './terminal.ts';

/** A key, the address it is for, and where it was found. */
export type Connection = { readonly apiKey: string; readonly baseUrl: string; readonly source: string };

type Found = { readonly apiKey: string; readonly baseUrl?: string | undefined; readonly source: string };

const ownHosts = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
const defaultBaseUrl = 'http://127.0.0.1:4747';

/**
 * The key and address to use: `--api-key-file`, `--profile`, `PUFFLE_API_KEY`, the default profile, the server's own
 * `credentials.json`, in this order. Throws exit code 4 when there is none.
 */
export async function findConnection(given: GivenFlags, terminal: Terminal): Promise<Connection> {
  const found = (await explicitKey(given, terminal)) ?? (await storedKey(terminal));
  if (found === undefined) {
    throw new CliError('There is no API key.', {
      code: 'unauthenticated',
      exitCode: 4,
      hint: 'Run `puffle auth login`, set PUFFLE_API_KEY, or run the command where the server keeps its data.',
    });
  }
  const apiKey = checkKey(found.apiKey, found.source);
  const kept = found.baseUrl ?? (await findServerHere(terminal));
  return { apiKey, baseUrl: baseUrlOf(given, terminal, kept), source: found.source };
}

/** The address of the server: flag, environment, what is kept beside the key, this machine. */
export function baseUrlOf(given: GivenFlags, terminal: Terminal, kept?: string): string {
  const baseUrl = textOf(given, 'base-url') || terminal.env.PUFFLE_API_BASE_URL || kept || defaultBaseUrl;
  if (/^https?:\/\/./.test(baseUrl) && URL.canParse(baseUrl)) return baseUrl;
  throw usageError(`"${baseUrl}" is no address of a server.`, `It looks like ${defaultBaseUrl}.`);
}

/**
 * The address that the server keeps in its data directory, for a key from elsewhere: one of this machine only, since a key of yours
 * is not to be sent to whatever address the folder names that you happen to be in.
 */
export async function findServerHere(terminal: Terminal): Promise<string | undefined> {
  const { baseUrl } = (await readCredentials(terminal).catch(() => undefined)) ?? {};
  const isHere = typeof baseUrl === 'string' && URL.canParse(baseUrl) && ownHosts.test(new URL(baseUrl).hostname);
  return isHere ? baseUrl : undefined;
}

/** The key in the file that `--api-key-file` names, if it does. */
export async function readKeyFile(given: GivenFlags, terminal: Terminal): Promise<string | undefined> {
  const file = textOf(given, 'api-key-file');
  if (file === undefined) return undefined;
  return checkKey((await readArgumentFile(terminal, file)).trim(), file);
}

/** Refuses what can be no key, without showing it. */
export function checkKey(apiKey: string, source: string): string {
  if (/^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  throw usageError(
    `${source} holds ${apiKey === '' ? 'nothing' : 'something that is no API key'}.`,
    'A key reads pk_live_…',
  );
}

async function explicitKey(given: GivenFlags, terminal: Terminal): Promise<Found | undefined> {
  const inFile = await readKeyFile(given, terminal);
  if (inFile !== undefined) return { apiKey: inFile, source: '--api-key-file' };
  const name = textOf(given, 'profile') ?? terminal.env.PUFFLE_PROFILE;
  if (name !== undefined) {
    const profile = (await readProfiles(terminal))[name];
    if (profile) return { ...profile, source: `profile ${name}` };
    throw new CliError(`There is no profile "${name}".`, {
      code: 'unauthenticated',
      exitCode: 4,
      hint: `Run \`puffle auth login --profile ${name}\`.`,
    });
  }
  const apiKey = terminal.env.PUFFLE_API_KEY?.trim();
  return apiKey ? { apiKey, source: 'PUFFLE_API_KEY' } : undefined;
}

async function storedKey(terminal: Terminal): Promise<Found | undefined> {
  const profile = (await readProfiles(terminal)).default;
  if (profile) return { ...profile, source: 'profile default' };
  const { apiKey, baseUrl, path } = (await readCredentials(terminal)) ?? {};
  return typeof apiKey === 'string' && path !== undefined
    ? { apiKey, baseUrl: typeof baseUrl === 'string' ? baseUrl : undefined, source: path }
    : undefined;
}

type Credentials = { readonly apiKey?: unknown; readonly baseUrl?: unknown };

/** What the server keeps in its data directory, here or where `PUFFLE_DATA_DIR` says. */
async function readCredentials(terminal: Terminal): Promise<(Credentials & { readonly path: string }) | undefined> {
  const directory = terminal.env.PUFFLE_DATA_DIR || '.puffle';
  const path = join(resolve(terminal.workingDirectory, directory), 'credentials.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { ...parseCredentials(text, path), path };
}

function parseCredentials(text: string, path: string): Credentials {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (cause) {
    throw new CliError(`${path} is not JSON.`, { code: 'credentials_broken', exitCode: 1, cause });
  }
}
