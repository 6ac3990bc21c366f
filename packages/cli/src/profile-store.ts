import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from './cli-errors.ts';
import type { Terminal } from './terminal.ts';

export type Profile = { readonly apiKey: string; readonly baseUrl?: string };
export type Profiles = Readonly<Record<string, Profile>>;

/** Where the profiles of this user are kept. */
export function profilesPath({ env, homeDirectory }: Terminal): string {
  return join(env.XDG_CONFIG_HOME || join(homeDirectory, '.config'), 'puffle', 'profiles.json');
}

/** Every profile; none when there is no file. A file that others can read is refused. */
export async function readProfiles(terminal: Terminal): Promise<Profiles> {
  const path = profilesPath(terminal);
  const file = await stat(path).catch(() => undefined);
  if (file === undefined) return {};
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    throw new CliError(`${path} can be read by others.`, {
      code: 'profiles_exposed',
      exitCode: 4,
      hint: `Run: chmod 600 ${path}`,
    });
  }
  return parseProfiles(await readFile(path, 'utf8'), path);
}

/** Replaces the profiles; the file is readable by its owner alone at every moment. */
export async function writeProfiles(terminal: Terminal, profiles: Profiles): Promise<void> {
  const path = profilesPath(terminal);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
}

function parseProfiles(text: string, path: string): Profiles {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Profiles; // written by this program
  } catch (cause) {
    throw new CliError(`${path} is not JSON.`, {
      code: 'profiles_broken',
      exitCode: 1,
      hint: 'Mend or delete it.',
      cause,
    });
  }
  return {};
}
