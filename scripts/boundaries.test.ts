import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBoundaryFaults } from './find-boundary-faults.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'puffle-boundaries-'));
  const manifest = (name: string, dependencies: object) => JSON.stringify({ name: `@puffle/${name}`, dependencies });
  write('package.json', JSON.stringify({ devDependencies: { vitest: '1' } }));
  write(
    'packages/contract/package.json',
    JSON.stringify({
      name: '@puffle/contract',
      dependencies: { zod: '1' },
      exports: { '.': './src/index.ts', './client': './src/client/index.ts' },
    }),
  );
  write(
    'packages/server/package.json',
    manifest('server', { '@puffle/contract': '1', pg: '1', fastify: '1', tldts: '1' }),
  );
  write('packages/cli/package.json', manifest('cli', { '@puffle/contract': '1', commander: '1' }));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const server = 'packages/server/src';

describe('is a fault:', () => {
  test.each([
    [
      'the contract importing a package of ours',
      'packages/contract/src/a.ts',
      `import { x } from '@puffle/server';`,
      'imports nothing of ours',
    ],
    [
      'the contract importing a module of Node',
      'packages/contract/src/a.ts',
      `import { x } from 'node:fs';`,
      'loads in a browser',
    ],
    [
      'the command importing the server',
      'packages/cli/src/a.ts',
      `import type { x } from '@puffle/server';`,
      'no other package of ours',
    ],
    [
      'the dashboard using the operations themselves',
      'packages/web/src/a.tsx',
      `import { operations } from '@puffle/contract';`,
      'through the client',
    ],
    ['a package that is not declared', 'packages/cli/src/a.ts', `import { z } from 'zod';`, 'does not declare it'],
    [
      'a package for tests alone in a source',
      'packages/cli/src/a.ts',
      `import { test } from 'vitest';`,
      'does not declare it',
    ],
    [
      'a relative path into another package',
      'packages/cli/src/a.ts',
      `import { x } from '../../contract/src/x.ts';`,
      'stays inside its package',
    ],
    [
      'an import over several lines',
      'packages/cli/src/a.ts',
      `import {\n  type A,\n  b,\n} from 'zod';`,
      'does not declare it',
    ],
    ['a re-export', 'packages/cli/src/a.ts', `export * from 'zod';`, 'does not declare it'],
    ['an import when it is needed', 'packages/cli/src/a.ts', `const x = await import('zod');`, 'does not declare it'],
    [
      'a transport reaching for SQL',
      `${server}/http/a.ts`,
      `import { x } from '../storage/leads.ts';`,
      'through execute and domain',
    ],
    ['execute calling a transport', `${server}/execute/a.ts`, `import { x } from '../http/x.ts';`, 'calls back up'],
    [
      'the domain calling execute',
      `${server}/domain/leads/a.ts`,
      `import { x } from '../../execute/x.ts';`,
      'domain and storage',
    ],
    [
      'the domain taking a type from HTTP',
      `${server}/domain/a.ts`,
      `import type { x } from '../http/x.ts';`,
      'domain and storage',
    ],
    ['the domain using the driver', `${server}/domain/a.ts`, `import { Pool } from 'pg';`, 'no HTTP, driver'],
    [
      'the domain reading files',
      `${server}/domain/a.ts`,
      `import { readFile } from 'node:fs/promises';`,
      'no HTTP, driver',
    ],
    ['the domain reading the clock', `${server}/domain/a.ts`, 'export const now = () => Date.now();', 'told the time'],
    [
      'identity importing storage',
      `${server}/domain/identity/a.ts`,
      `import { x } from '../../storage/x.ts';`,
      'identity is pure',
    ],
    [
      'identity importing the rest of the domain',
      `${server}/domain/identity/a.ts`,
      `import { x } from '../leads/x.ts';`,
      'identity is pure',
    ],
    [
      'identity loading the contract',
      `${server}/domain/identity/a.ts`,
      `import { x } from '@puffle/contract';`,
      'identity is pure',
    ],
    [
      'identity rolling dice',
      `${server}/domain/identity/a.ts`,
      'export const id = () => randomUUID();',
      'nothing to chance',
    ],
    [
      'storage calling the domain',
      `${server}/storage/a.ts`,
      `import { x } from '../domain/x.ts';`,
      'storage knows no rules',
    ],
    [
      'the environment read outside main.ts',
      `${server}/app.ts`,
      'export const port = process.env.PORT;',
      'only reader of the environment',
    ],
  ])('%s', (_, file, source, reason) => {
    write(file, `${source}\n`);
    const faults = findBoundaryFaults(root);
    expect(faults.filter((fault) => !fault.startsWith(`${file} `))).toEqual([]);
    expect(faults).toContainEqual(expect.stringContaining(reason));
  });

  test('schemas that the command would load through the client', () => {
    write('packages/cli/src/main.ts', `import { createClient } from '@puffle/contract/client';\n`);
    write('packages/contract/src/client/index.ts', `export { x } from '../lead.ts';\n`);
    write('packages/contract/src/lead.ts', `import { z } from 'zod';\nexport const x = z.string();\n`);
    expect(findBoundaryFaults(root)).toEqual([
      expect.stringContaining('packages/cli/src/main.ts loads zod through packages/contract/src/lead.ts'),
      expect.stringContaining('packages/contract/src/client/index.ts loads zod'),
    ]);
  });
});

describe('is none:', () => {
  test.each([
    [
      'the way down',
      `${server}/http/a.ts`,
      `import { x } from '../execute/x.ts';\nimport { y } from '../domain/y.ts';`,
    ],
    ['the domain using storage', `${server}/domain/leads/a.ts`, `import { x } from '../../storage/leads.ts';`],
    ['storage taking types of the domain', `${server}/storage/a.ts`, `import type { x } from '../domain/x.ts';`],
    [
      'identity using itself, types and pure libraries',
      `${server}/domain/identity/decide/a.ts`,
      `import { x } from '../fold/x.ts';\nimport type { Lead } from '@puffle/contract';\nimport { parse } from 'tldts';\nimport { domainToASCII } from 'node:url';`,
    ],
    ['the environment in main.ts', `${server}/main.ts`, 'start(process.env);'],
    ['a test importing its tools', `${server}/domain/identity/a.test.ts`, `import { test } from 'vitest';`],
    [
      'the command using the client',
      'packages/cli/src/main.ts',
      `import { createClient } from '@puffle/contract/client';\nimport { Command } from 'commander';`,
    ],
  ])('%s', (_, file, source) => {
    write(file, `${source}\n`);
    expect(findBoundaryFaults(root)).toEqual([]);
  });
});
