import { lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';

const linkListSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages can not carry symbolic links, and install scripts are often off: the engine's library links are made here.
 * Where the package may not be written to they are made in `fallbackDir`, which is then returned as the library path.
 */
export async function linkLibraries(nativeDir: string, fallbackDir: string): Promise<string | undefined> {
  const packageDir = dirname(nativeDir);
  const list = linkListSchema.parse(JSON.parse(await readFile(join(nativeDir, 'pg-symlinks.json'), 'utf8')));
  const missing = [];
  for (const { source, target } of list) {
    if (!(await exists(join(packageDir, target)))) missing.push({ source, target });
  }
  try {
    for (const { source, target } of missing) {
      await link(relative(dirname(target), source), join(packageDir, target));
    }
    return undefined;
  } catch (error) {
    if (!isNotWritable(error)) throw error;
  }
  await mkdir(fallbackDir, { recursive: true, mode: 0o755 });
  for (const { source, target } of missing) {
    await link(join(packageDir, source), join(fallbackDir, basename(target)));
  }
  return fallbackDir;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function link(pointsTo: string, path: string): Promise<void> {
  await symlink(pointsTo, path).catch((error: unknown) => {
    // Another process that starts at the same moment made the same link.
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

function isNotWritable(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
