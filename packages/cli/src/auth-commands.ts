import { text } from 'node:stream/consumers';
import type { Client } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { clientFor } from './connect.ts';
import {
  baseUrlOf,
  type Connection,
  checkKey,
  findConnection,
  findServerHere,
  readKeyFile,
} from './find-connection.ts';
import { profilesPath, readProfiles, writeProfiles } from './profile-store.ts';
import { promptHidden } from './prompt-hidden.ts';
import type { Terminal } from './terminal.ts';

/** Tries a key and keeps it in a profile. */
export async function logIn(given: GivenFlags, terminal: Terminal): Promise<void> {
  const name = profileName(given, terminal);
  const baseUrl = baseUrlOf(given, terminal, await findServerHere(terminal));
  const apiKey = (await readKeyFile(given, terminal)) ?? (await askForKey(baseUrl, terminal));
  const connection = { apiKey, baseUrl, source: `profile ${name}` };
  const caller = await whoAmI(clientFor(connection, given, terminal), terminal);
  await writeProfiles(terminal, { ...(await readProfiles(terminal)), [name]: { apiKey, baseUrl } });
  await terminal.stderr.write(`Kept as profile "${name}" in ${profilesPath(terminal)}.\n`);
  await printStatus(connection, caller, terminal);
}

/** Says which key and address are used; fails when they do not work. */
export async function showStatus(given: GivenFlags, terminal: Terminal): Promise<void> {
  const connection = await findConnection(given, terminal);
  await printStatus(connection, await whoAmI(clientFor(connection, given, terminal), terminal), terminal);
}

/** Removes a profile; one that is not there is no failure. */
export async function logOut(given: GivenFlags, terminal: Terminal): Promise<void> {
  const name = profileName(given, terminal);
  const { [name]: removed, ...rest } = await readProfiles(terminal);
  if (removed !== undefined) await writeProfiles(terminal, rest);
  const what = removed === undefined ? `There is no profile "${name}".` : `Forgot profile "${name}".`;
  await terminal.stderr.write(`${what} The key itself is still valid until it is revoked.\n`);
}

function profileName(given: GivenFlags, { env }: Terminal): string {
  const name = textOf(given, 'profile') ?? env.PUFFLE_PROFILE ?? 'default';
  if (!/^[\w.-]+$/.test(name) || name.startsWith('__')) throw usageError(`"${name}" is no name for a profile.`);
  return name;
}

async function askForKey(baseUrl: string, terminal: Terminal): Promise<string> {
  const isAsked = terminal.stdin.isTTY === true;
  const typed = isAsked ? await promptHidden(`API key for ${baseUrl}: `, terminal) : await text(terminal.stdin);
  return checkKey(typed.trim(), isAsked ? 'The answer' : 'Standard input');
}

async function whoAmI(client: Client, terminal: Terminal): Promise<unknown> {
  return await client.request({ method: 'GET', path: '/api/me' }, { signal: terminal.signal });
}

async function printStatus(
  { baseUrl, source, apiKey }: Connection,
  caller: unknown,
  terminal: Terminal,
): Promise<void> {
  const status = {
    baseUrl,
    source,
    keyPrefix: apiKey.slice(0, Math.min(24, apiKey.length / 3)),
    ...(typeof caller === 'object' && caller),
  };
  await terminal.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
}
