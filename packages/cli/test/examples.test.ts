import { loadSurface, type SurfaceOperation } from '@puffle/contract/client';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addFlagOptions, addSharedOptions } from '../src/add-options.ts';
import { scopesOf } from '../src/operation-command.ts';
import { startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

const { operations } = await loadSurface();

describe.each(operations)('$id', (operation) => {
  test('is called by its own example', async () => {
    const server = await startFakeServer(() => ({ body: {} }));
    const files = { workingDirectory: import.meta.dirname };
    const env = { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url };
    const argv = wordsOf(operation).map((word) => word.replace(/^@.*|^[\w./-]+\.(csv|ndjson|json)$/, replaceFile));
    const { exitCode, stderr } = await runCli(argv, { ...files, env, stdin: '{}' });
    await server.close();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const path = new RegExp(`^${operation.path.replace(/\{[^}]*\}/g, '[^/]+')}$`);
    expect(server.received).toEqual([
      expect.objectContaining({ method: operation.method, path: expect.stringMatching(path) }),
    ]);
  });

  test('has every one of its flags on its command', () => {
    const command = new Command();
    addFlagOptions(command, operation.flags);
    addSharedOptions(command, ...scopesOf(operation));
    const names = command.options.map(({ long }) => long);
    expect(names).toEqual(expect.arrayContaining(operation.flags.map(({ name }) => `--${name}`)));
    expect(new Set(names).size).toBe(names.length);
  });
});

function replaceFile(word: string): string {
  return word.startsWith('@') ? '@fixtures/body.json' : 'fixtures/body.json';
}

function wordsOf({ example }: SurfaceOperation): string[] {
  const [, ...words] = splitWords(example);
  return words;
}

function splitWords(line: string): string[] {
  return Array.from(
    line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g),
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}
