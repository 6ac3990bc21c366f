import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readdressCredentials } from './bootstrap.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puffle-bootstrap-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the file of the first key names the address of the last start; one that is broken stops no start', async () => {
  const file = join(folder, 'credentials.json');
  await readdressCredentials(folder, 'http://127.0.0.1:2');
  await writeFile(file, '{"apiKey":"pk","baseUrl":"http://127.0.0.1:1"}');
  await readdressCredentials(folder, 'http://127.0.0.1:2');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ apiKey: 'pk', baseUrl: 'http://127.0.0.1:2' });
  for (const broken of ['{broken', 'null', '7']) {
    await writeFile(file, broken);
    await readdressCredentials(folder, 'http://127.0.0.1:2');
    expect(await readFile(file, 'utf8')).toBe(broken);
  }
});

test('a bootstrap key that is none is refused before anything is started', () => {
  expect(() => readConfig({ PUFFLE_BOOTSTRAP_API_KEY: 'secret' })).toThrow(ConfigError);
  const key = `pk_live_${'a'.repeat(64)}`;
  expect(readConfig({ PUFFLE_BOOTSTRAP_API_KEY: key }).bootstrapApiKey).toBe(key);
});
