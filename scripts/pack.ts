import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { schemas } from '../packages/contract/src/generated/schemas.ts';
import { surface } from '../packages/contract/src/generated/surface.ts';
import { clientDeclarations } from './client-declarations.ts';

const root = join(import.meta.dirname, '..');

const common = { version: surface.version, license: 'Apache-2.0', type: 'module', engines: { node: '>=20' } };
const bundle = { bundle: true, format: 'esm', target: 'node20', minifySyntax: true, logLevel: 'error' } as const;

/** Packs the command line and the typed client, each with everything it needs in it; gives the paths of the tarballs. */
export async function packAll(outDir: string): Promise<{ readonly cli: string; readonly client: string }> {
  rmSync(outDir, { recursive: true, force: true });
  return { cli: await packCli(outDir), client: await packClient(outDir) };
}

async function packCli(outDir: string): Promise<string> {
  const directory = join(outDir, 'cli');
  await build({
    ...bundle,
    entryPoints: { main: join(root, 'packages/cli/src/main.ts') },
    outdir: join(directory, 'dist'),
    platform: 'node',
    splitting: true,
    // commander is CommonJS inside, and asks for Node's own modules by require.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  mkdirSync(join(directory, 'bin'));
  writeFileSync(join(directory, 'bin/puffle.js'), shim);
  const description = 'The puffle command: keep leads in Puffle, a self-hosted lead system of record.';
  return packDirectory(outDir, directory, 'packages/cli/README.md', {
    ...common,
    name: '@puffle/cli',
    description,
    bin: { puffle: 'bin/puffle.js' },
    files: ['bin', 'dist'],
  });
}

async function packClient(outDir: string): Promise<string> {
  const directory = join(outDir, 'client');
  const source = join(root, 'packages/contract/src/client');
  const contents = ['call', 'client-errors', 'create-client'].map((name) => `export * from './${name}.ts';`).join('\n');
  await build({
    ...bundle,
    stdin: { contents, resolveDir: source, loader: 'ts' },
    outfile: join(directory, 'dist/index.js'),
    platform: 'neutral',
  });
  declare(source, join(directory, 'dist'));
  return packDirectory(outDir, directory, join('packages/contract/src/client/README.md'), {
    ...common,
    name: '@puffle/client',
    description: 'The typed client of Puffle, a self-hosted lead system of record.',
    sideEffects: false,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
  });
}

/** The types: those that are written by hand as the compiler emits them, the operations spelled out. */
function declare(source: string, outDir: string): void {
  const files = ['call', 'client-errors', 'client-shapes'].map((name) => join(source, `${name}.ts`));
  const options = [
    '--ignoreConfig',
    '--rootDir',
    join(source, '..'),
    '--outDir',
    outDir,
    '--declaration',
    '--emitDeclarationOnly',
  ];
  const modern = [
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--allowImportingTsExtensions',
    '--skipLibCheck',
    '--types',
    '',
  ];
  execFileSync(join(root, 'node_modules/.bin/tsc'), [
    ...options,
    ...modern,
    '--strict',
    '--exactOptionalPropertyTypes',
    ...files,
  ]);
  for (const file of globSync('**/*.d.ts', { cwd: outDir })) {
    const text = readFileSync(join(outDir, file), 'utf8');
    writeFileSync(join(outDir, file), text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
  writeFileSync(join(outDir, 'index.d.ts'), clientDeclarations(surface, schemas));
}

function packDirectory(outDir: string, directory: string, readme: string, manifest: object): string {
  cpSync(join(root, readme), join(directory, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(directory, 'LICENSE'));
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', outDir], {
    cwd: directory,
    encoding: 'utf8',
  });
  const [packed]: { filename: string }[] = JSON.parse(answer);
  if (packed === undefined) throw new Error(`npm packed nothing of ${directory}.`);
  return join(outDir, packed.filename);
}

const shim = `#!/usr/bin/env node
import module from 'node:module';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error('puffle needs Node 20 or newer; this is ' + process.version + '.');
  process.exit(1);
}
module.enableCompileCache?.();
await import('../dist/main.js');
`;

if (import.meta.main) {
  const { cli, client } = await packAll(join(root, 'dist'));
  console.log([cli, client].join('\n'));
}
