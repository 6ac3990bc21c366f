import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkLibraries } from './link-libraries.ts';

const run = promisify(execFile);
let root: string;
let nativeDir: string;
let fallbackDir: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'puffle-links-'));
  nativeDir = join(root, 'native');
  fallbackDir = join(root, 'fallback', 'lib');
  await mkdir(join(nativeDir, 'lib'), { recursive: true });
  await writeFile(join(nativeDir, 'lib', 'libpq.so.5.18'), 'library');
  const links = [
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
  ];
  await writeFile(join(nativeDir, 'pg-symlinks.json'), JSON.stringify(links));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test('several processes that link at once all find the links made', async () => {
  const paths = await Promise.all([1, 2, 3].map(() => linkLibraries(nativeDir, fallbackDir)));
  expect(paths).toEqual([undefined, undefined, undefined]);
  expect(await readFile(join(nativeDir, 'lib', 'libpq.so'), 'utf8')).toBe('library');
  expect(await readFile(join(nativeDir, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});

test('where the package is read-only the links go elsewhere, and that is the library path', async () => {
  await mkdir(join(root, 'fallback'));
  for (const folder of [root, nativeDir, join(nativeDir, 'lib')]) await chmod(folder, 0o555);
  await chmod(join(root, 'fallback'), 0o777);
  const answer = await linkAsOrdinaryUser();
  for (const folder of [root, nativeDir, join(nativeDir, 'lib')]) await chmod(folder, 0o755);
  expect(answer).toBe(fallbackDir);
  expect((await readdir(fallbackDir)).sort()).toEqual(['libpq.so', 'libpq.so.5']);
  expect(await readFile(join(fallbackDir, 'libpq.so'), 'utf8')).toBe('library');
});

/** Nothing is read-only to root: without its rights over files it sees what everybody sees. */
async function linkAsOrdinaryUser(): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return linkLibraries(nativeDir, fallbackDir);
  const module = new URL('./link-libraries.ts', import.meta.url).href;
  const program = `import(${JSON.stringify(module)}).then(async (m) => console.log(await m.linkLibraries(...process.argv.slice(1))))`;
  const bounds = ['--bounding-set=-dac_override', '--inh-caps=-dac_override', '--reuid=0', '--'];
  const { stdout } = await run('setpriv', [...bounds, process.execPath, '-e', program, nativeDir, fallbackDir]);
  return stdout.trim();
}
