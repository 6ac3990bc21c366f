import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startServer } from './start-server.ts';

// Tools of others, fetched for this check alone: they would bring 60 packages into every installation.
const tools = ['@seriousme/openapi-schema-validator@2.11.0', '@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3'];

const usage = `
import { createClient } from './client/client/index';
import { createLead, getLeads } from './client';

const client = createClient({ baseUrl: process.env.BASE_URL, auth: () => process.env.API_KEY });
const created = await createLead({ client, body: { type: 'person', name: 'Ada Lovelace', contacts: ['ada@engines.example'] } });
const reused = await createLead({ client, body: { type: 'person', name: 'Ada Lovelace', contacts: ['ADA@engines.example'] } });
const read = await getLeads({ client, query: { id: created.data?.lead.id } });
console.log(created.response.status, reused.response.status, read.data?.leads[0]?.name.full, created.error ?? '');
`;

/** Validates the served OpenAPI document with one foreign tool, and creates a Lead through a client that another generates from it. */
async function checkOpenApi(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'puffle-openapi-'));
  const server = await startServer();
  try {
    const document = await (await fetch(`${server.url}/openapi.json`)).text();
    await writeFile(join(directory, 'openapi.json'), document);
    await writeFile(join(directory, 'package.json'), '{"private":true,"type":"module"}');
    run(directory, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', ...tools]);
    console.log(`valid: ${run(directory, 'node', ['--input-type=module', '-e', validation]).trim()}`);
    run(directory, 'node_modules/.bin/openapi-ts', [
      '-i',
      'openapi.json',
      '-o',
      'client',
      '-c',
      '@hey-api/client-fetch',
      '--silent',
    ]);
    await writeFile(join(directory, 'usage.ts'), usage);
    await build({
      entryPoints: [join(directory, 'usage.ts')],
      outfile: join(directory, 'usage.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const said = run(directory, 'node', ['usage.mjs'], { BASE_URL: server.url, API_KEY: server.apiKey }).trim();
    console.log(`generated client: ${said}`);
    if (said !== '201 200 Ada Lovelace') throw new Error('The generated client did not create and reuse a Lead.');
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

const validation = `
import { Validator } from '@seriousme/openapi-schema-validator';
const result = await new Validator().validate('openapi.json');
if (!result.valid) throw new Error(JSON.stringify(result.errors, null, 2));
console.log('OpenAPI', result.specification?.openapi ?? '3.1');
`;

function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
}

await checkOpenApi();
