import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import { runBackup } from './backup/run-backup.ts';
import { runRestore, runVerify } from './backup/run-restore.ts';
import { type Config, ConfigError, readWorkers } from './config.ts';
import { createWorkspace } from './domain/account/manage-keys.ts';
import { runDoctor } from './domain/doctor/run-doctor.ts';
import { IdSource } from './domain/ids.ts';
import { type EndSignals, takeEndSignals } from './end-signals.ts';
import { createKeyByHand, limitKeyByHand, listKeysByHand, revokeKeyByHand } from './key-commands.ts';
import { joinStorage } from './open-storage.ts';
import type { Database } from './storage/database.ts';
import { listWorkspaces } from './storage/keys.ts';
import { version } from './version.ts';

const usage = `Usage: puffle-server <command>

  serve [--workers <n>]                     start everything and listen (npm start)
  migrate                                   bring the schema up to date
  workspace create --name <name>            make a workspace
  workspace list
  key create --name <name> [--workspace <id>] [--scopes read,write,send,admin] [--expires <time>]
             [--rate off | read=<a minute>,write=<a minute>,concurrent=<at once>]
  key list [--workspace <id>]
  key limit <id> --rate <…> [--workspace <id>]
  key revoke <id or prefix> [--workspace <id>]
  doctor [--workspace <id>] [--repair]      prove the stored Leads against what was said about them
  backup --out <file>                       the whole database as of one moment, beside a running server; - writes into a pipe
  restore <file> [--replace]                make the database what the backup holds; --replace loses what it holds now;
          [--without-key]                   --without-key goes on where erased people cannot be recognised any more
  restore <file> --verify                   restore into a database that is thrown away, and examine it

Environment: PORT (4747), HOST (127.0.0.1), PUFFLE_DATA_DIR (.puffle), DATABASE_URL, PUFFLE_BOOTSTRAP_API_KEY,
PUFFLE_SUPPRESSION_KEY, PUFFLE_WORKERS (1), PUFFLE_DRAIN_SECONDS, LOG_LEVEL, and those of docs/operating.md: PUFFLE_LIMIT_READS, _WRITES and
_CONCURRENT, PUFFLE_IMPORTS_AT_ONCE, PUFFLE_IMPORT_MAX_BYTES, PUFFLE_AUDIT_DAYS, PUFFLE_TRUST_PROXY, PUFFLE_EGRESS_ALLOW.
The commands work beside a running server on the same data directory.
`;

type Flags = Readonly<Record<string, string | undefined>>;

/** Runs one `puffle-server` command and answers with the exit code. */
export async function runCommand(args: readonly string[], config: Config, log: Logger): Promise<number> {
  const { values, positionals } = readArgs(args);
  const [noun = 'serve', verb] = positionals;
  if (values.help !== undefined || noun === 'help') return print(usage);
  if (values.version !== undefined) return print(`${version}\n`);
  const signals = takeEndSignals();
  checkWords(positionals, noun, verb);
  if (noun === 'serve') {
    const workers = values.workers === undefined ? config.workers : readWorkers('--workers', values.workers);
    return runServer({ ...config, workers }, log, signals);
  }
  if (noun === 'backup') return runBackupCommand(values, config, log);
  if (noun === 'restore') return runRestoreCommand(positionals[1], values, config, log);
  const isKnown =
    noun === 'migrate' ||
    noun === 'doctor' ||
    (noun === 'workspace' && ['create', 'list'].includes(verb ?? '')) ||
    (noun === 'key' && ['create', 'list', 'limit', 'revoke'].includes(verb ?? ''));
  if (!isKnown) {
    process.stderr.write(`puffle-server: there is no command ${JSON.stringify(positionals.join(' '))}.\n\n${usage}`);
    return 2;
  }
  const storage = await joinStorage(config, log);
  try {
    if (noun === 'migrate') return print('The schema is up to date.\n');
    if (noun === 'doctor') return await examineWorkspaces(values, storage.database);
    if (noun === 'workspace') return await runWorkspace(verb ?? '', values, storage.database);
    return await runKey(verb ?? '', positionals[2], values, storage.database);
  } finally {
    await storage.close();
  }
}

/** A word that no command takes is told: of two keys to revoke the second would live on unseen. Backup asks for --out itself. */
function checkWords(words: readonly string[], noun: string, verb: string | undefined): void {
  const takesTarget = noun === 'restore' || (noun === 'key' && (verb === 'limit' || verb === 'revoke'));
  const hasVerb = noun === 'workspace' || noun === 'key';
  const surplus = words[1 + Number(hasVerb) + Number(takesTarget)];
  const isKnown = hasVerb || ['serve', 'migrate', 'doctor', 'restore'].includes(noun);
  if (surplus === undefined || !isKnown) return;
  throw new ConfigError(`${JSON.stringify(surplus)} is a word too many; puffle-server --help lists the commands.`);
}

function readArgs(args: readonly string[]): { values: Flags; positionals: readonly string[] } {
  const text = { type: 'string' as const };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: text,
        workers: text,
        workspace: text,
        scopes: text,
        expires: text,
        out: text,
        rate: text,
        repair: { type: 'boolean' },
        replace: { type: 'boolean' },
        verify: { type: 'boolean' },
        'without-key': { type: 'boolean' },
        version: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const flags = Object.entries(values).map(([name, value]) => [name, value === true ? 'yes' : value]);
    return { values: Object.fromEntries(flags), positionals };
  } catch (error) {
    // Node adds how to pass words that begin with a dash, which no command takes.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    throw new ConfigError(`${sentence.replace(/\.$/, '')}; puffle-server --help lists the commands.`);
  }
}

async function runServer(config: Config, log: Logger, signals: EndSignals): Promise<number> {
  // The other commands do without HTTP, and without the time to load it.
  const { serve } = await import('./serve.ts');
  const server = await serve(config, log);
  const told = untilToldToStop(log, signals);
  process.stdout.write(server.welcome);
  await told;
  await server.close();
  return 0;
}

/** A terminal, a service manager and the program that started this one may each pass on one and the same signal. */
const SAME_SIGNAL_MS = 250;

/** The first signal asks to stop; a second one does not wait for what is under way. */
function untilToldToStop(log: Logger, signals: EndSignals): Promise<void> {
  return new Promise((resolve) => {
    let toldAt: number | null = null;
    signals.answerWith((signal) => {
      if (toldAt !== null && performance.now() - toldAt < SAME_SIGNAL_MS) return;
      if (toldAt !== null) {
        log.warn({ signal }, 'stopping at once; the next start mends what is left open');
        process.exit(1);
      }
      toldAt = performance.now();
      log.info({ signal }, 'stopping: requests under way are finished; a second signal stops at once');
      resolve();
    });
  });
}

async function runBackupCommand(flags: Flags, config: Config, log: Logger): Promise<number> {
  await runBackup(config, log, flags.out, report);
  return 0;
}

async function runRestoreCommand(from: string | undefined, flags: Flags, config: Config, log: Logger): Promise<number> {
  const choices = { replaces: flags.replace !== undefined, withoutKey: flags['without-key'] !== undefined };
  const isWell =
    flags.verify === undefined
      ? await runRestore(config, log, from, choices, report)
      : await runVerify(log, from, report);
  return isWell ? 0 : 1;
}

/** Beside a backup on standard output. */
function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function examineWorkspaces(flags: Flags, database: Database): Promise<number> {
  const ids =
    flags.workspace === undefined
      ? (await database.read(listWorkspaces)).map((workspace) => workspace.id)
      : [await chooseWorkspace(flags.workspace, database)];
  const isWell = await runDoctor(database, ids, flags.repair !== undefined, new Date(), (line) => print(`${line}\n`));
  return isWell ? 0 : 1;
}

async function runWorkspace(verb: string, flags: Flags, database: Database): Promise<number> {
  if (verb === 'list') {
    const workspaces = await database.read(listWorkspaces);
    return print(workspaces.map((workspace) => `${workspace.id}  ${workspace.name}\n`).join(''));
  }
  const name = requireFlag(flags, 'name');
  const workspace = await database.transaction((tx) => createWorkspace(tx, new IdSource(Date.now), new Date(), name));
  return print(`${workspace.id}\n`);
}

async function runKey(verb: string, target: string | undefined, flags: Flags, database: Database): Promise<number> {
  const workspaceId = await chooseWorkspace(flags.workspace, database);
  if (verb === 'list') return print(await listKeysByHand(workspaceId, database));
  if (verb === 'create') return print(`${await createKeyByHand(workspaceId, flags, database)}\n`);
  if (verb === 'limit') {
    await limitKeyByHand(workspaceId, target, flags.rate, database);
    return print('The limits are set.\n');
  }
  await revokeKeyByHand(workspaceId, target, database);
  return print('The key is revoked.\n');
}

async function chooseWorkspace(wanted: string | undefined, database: Database): Promise<string> {
  const workspaces = await database.read(listWorkspaces);
  const found =
    wanted === undefined && workspaces.length === 1
      ? workspaces[0]
      : workspaces.find((workspace) => workspace.id === wanted);
  if (found !== undefined) return found.id;
  const fault = wanted === undefined ? 'Name the workspace with --workspace <id>' : `There is no workspace "${wanted}"`;
  throw new ConfigError(`${fault}; puffle-server workspace list shows them.`);
}

function requireFlag(flags: Flags, name: string): string {
  const value = flags[name];
  if (value === undefined || value.trim() === '') throw new ConfigError(`--${name} is required.`);
  return value;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
