import { ConfigError, readConfig } from './config.ts';
import { openLog } from './open-log.ts';
import { runCommand } from './server-commands.ts';
import { BackupError } from './storage/backup/format.ts';
import { DatabaseUnavailable } from './storage/database.ts';
import { EngineError } from './storage/engine/engine.ts';
import { MigrationError } from './storage/migrate.ts';

/** The only reader of the environment and the arguments. */
async function main(): Promise<number> {
  try {
    const config = readConfig(process.env);
    return await runCommand(process.argv.slice(2), config, openLog(config.logLevel));
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`puffle-server: ${error.message}\n`);
    return 1;
  }
}

/** What the person who starts the server can mend: one sentence, no stack. */
function isExpected(error: unknown): error is Error {
  if (
    [BackupError, ConfigError, EngineError, MigrationError, DatabaseUnavailable].some((kind) => error instanceof kind)
  )
    return true;
  return (
    error instanceof Error &&
    'code' in error &&
    ['EADDRINUSE', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EACCES', 'ENOENT', 'ENOSPC', 'EPIPE'].includes(String(error.code))
  );
}

process.exitCode = await main();
