import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deriveTools } from '../packages/contract/src/derive/derive-tools.ts';
import { deriveOpenApi } from '../packages/contract/src/derive/openapi.ts';
import { operationSchemas } from '../packages/contract/src/derive/operation-schemas.ts';
import {
  apiPage,
  cliPage,
  errorsPage,
  operationPage,
  pageName,
  skillFiles,
  toolsPage,
} from '../packages/contract/src/derive/reference/index.ts';
import { deriveRoutes } from '../packages/contract/src/derive/routes.ts';
import { deriveSurface } from '../packages/contract/src/derive/surface.ts';
import { tools } from '../packages/contract/src/derive/tools.ts';
import { operations } from '../packages/contract/src/index.ts';

const root = join(import.meta.dirname, '..');
const code = 'packages/contract/src/generated';
const docs = 'docs/reference';
const skill = 'skills/puffle';

const files = generateFiles();
const stale = [...staleFiles(files), ...leftovers(files)];
if (process.argv.includes('--check')) report(stale);
else write(files, stale);

function generateFiles(): Map<string, string> {
  const surface = deriveSurface(operations, version());
  const schemas = Object.fromEntries(operations.map((operation) => [operation.id, operationSchemas(operation)]));
  const derivedTools = deriveTools(tools, operations);
  return new Map([
    [`${code}/surface.ts`, dataModule('surface', 'Surface', '../derive/surface-shape.ts', surface)],
    [`${code}/routes.ts`, dataModule('routes', 'Routes', '../client/route.ts', deriveRoutes(surface))],
    [`${code}/schemas.ts`, dataModule('schemas', 'Schemas', '../derive/operation-schemas.ts', schemas)],
    [`${code}/openapi.json`, `${JSON.stringify(deriveOpenApi(operations, version()), null, 2)}\n`],
    [`${docs}/api.md`, apiPage(surface)],
    [`${docs}/cli.md`, cliPage(surface)],
    [`${docs}/errors.md`, errorsPage(surface)],
    [`${docs}/tools.md`, toolsPage(derivedTools)],
    ...[...skillFiles(surface, derivedTools)].map(([name, text]): [string, string] => [`${skill}/${name}`, text]),
    ...surface.operations.map((operation): [string, string] => [
      `${docs}/operations/${pageName(operation.id)}.md`,
      operationPage(operation, schemas[operation.id] ?? { input: {}, output: {} }),
    ]),
  ]);
}

function dataModule(name: string, type: string, from: string, data: unknown): string {
  return [
    '// Generated from the contract by scripts/generate.ts. Do not edit.',
    `import type { ${type} } from '${from}';`,
    '',
    `export const ${name}: ${type} = ${JSON.stringify(data, null, 1)};`,
    '',
  ].join('\n');
}

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'packages/contract/package.json'), 'utf8'));
  return manifest.version;
}

function staleFiles(generated: ReadonlyMap<string, string>): string[] {
  return [...generated]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path);
}

function leftovers(generated: ReadonlyMap<string, string>): string[] {
  const present = globSync([`${code}/*`, `${docs}/operations/*`, `${skill}/*`], { cwd: root });
  return present.filter((path) => !generated.has(path));
}

function report(paths: readonly string[]): void {
  if (paths.length === 0) return;
  console.error(`Not what the contract says now:\n${paths.map((path) => `  ${path}`).join('\n')}`);
  console.error('Run: npm run generate');
  process.exitCode = 1;
}

function write(generated: ReadonlyMap<string, string>, paths: readonly string[]): void {
  for (const path of paths) {
    const text = generated.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${path}`);
  }
}
