import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeServer, problem, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

let server: FakeServer;
let home: string;

beforeAll(async () => {
  server = await startFakeServer(({ headers }) => {
    const key = headers.authorization?.replace('Bearer ', '') ?? '';
    return key.startsWith('pk_') ? { body: { key } } : problem('unauthenticated', 401);
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'puffle-home-'));
});
afterEach(() => rm(home, { recursive: true }));

const puffle = (argv: readonly string[], options: { env?: Record<string, string>; stdin?: string } = {}) =>
  runCli(argv, { homeDirectory: home, workingDirectory: home, ...options });
const keyUsed = async (argv: readonly string[], env: Record<string, string> = {}) => {
  const { stdout, stderr } = await puffle(['me', '--base-url', server.url, ...argv], { env });
  return stdout === '' ? JSON.parse(stderr).detail : JSON.parse(stdout).key;
};

describe('the key', () => {
  test('is the first of: file, named profile, environment, default profile, credentials of the server', async () => {
    const profiles = { default: { apiKey: 'pk_default' }, work: { apiKey: 'pk_work' } };
    await mkdir(join(home, '.config/puffle'), { recursive: true });
    await mkdir(join(home, '.puffle'));
    await writeFile(join(home, 'key'), 'pk_file\n');
    await writeFile(join(home, '.puffle/credentials.json'), JSON.stringify({ apiKey: 'pk_server' }));
    expect(await keyUsed([])).toBe('pk_server');
    await writeFile(join(home, '.config/puffle/profiles.json'), JSON.stringify(profiles), { mode: 0o600 });
    const env = { PUFFLE_API_KEY: 'pk_env' };
    expect(await keyUsed([])).toBe('pk_default');
    expect(await keyUsed([], env)).toBe('pk_env');
    expect(await keyUsed(['--profile', 'work'], env)).toBe('pk_work');
    expect(await keyUsed(['--profile', 'work', '--api-key-file', 'key'], env)).toBe('pk_file');
  });

  test('of the server is found in PUFFLE_DATA_DIR, with its address', async () => {
    await mkdir(join(home, 'data'));
    await writeFile(join(home, 'data/credentials.json'), JSON.stringify({ apiKey: 'pk_data', baseUrl: server.url }));
    const { stdout } = await puffle(['me'], { env: { PUFFLE_DATA_DIR: join(home, 'data') } });
    expect(JSON.parse(stdout).key).toBe('pk_data');
  });

  test.each([
    ['the environment', [], { PUFFLE_API_KEY: 'pk_env' }, 'pk_env'],
    ['a file', ['--api-key-file', 'key'], {}, 'pk_file'],
  ])('of %s goes to the server whose data directory this is', async (_, argv, env, key) => {
    await mkdir(join(home, '.puffle'));
    await writeFile(join(home, '.puffle/credentials.json'), JSON.stringify({ apiKey: 'pk_x', baseUrl: server.url }));
    await writeFile(join(home, 'key'), 'pk_file\n');
    expect(JSON.parse((await puffle(['me', ...argv], { env })).stdout).key).toBe(key);
  });

  test('of the environment goes to no address of another machine that a folder names', async () => {
    await mkdir(join(home, '.puffle'));
    await writeFile(join(home, '.puffle/credentials.json'), '{"apiKey":"pk_x","baseUrl":"http://thief.example:1"}');
    const { stderr } = await puffle(['me'], { env: { PUFFLE_API_KEY: 'pk_env' } });
    expect(stderr).not.toContain('thief.example');
  });

  test('that is nowhere ends with 4 and says how to get one', async () => {
    const { exitCode, stderr } = await puffle(['me']);
    expect(exitCode).toBe(4);
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'unauthenticated',
      hint: expect.stringContaining('puffle auth login'),
    });
  });

  test('that can be none is refused without showing it', async () => {
    await writeFile(join(home, 'key'), '{"secret": 1}\nx');
    const { exitCode, stderr } = await puffle(['me', '--api-key-file', 'key', '--base-url', server.url]);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('secret');
  });

  test('of a profile that others can read is not used', async () => {
    await mkdir(join(home, '.config/puffle'), { recursive: true });
    const path = join(home, '.config/puffle/profiles.json');
    await writeFile(path, JSON.stringify({ default: { apiKey: 'pk_default' } }));
    await chmod(path, 0o644);
    expect(await keyUsed([])).toContain('can be read by others');
  });
});

describe('auth', () => {
  const profilesOf = async () => JSON.parse(await readFile(join(home, '.config/puffle/profiles.json'), 'utf8'));

  test('login keeps a working key with its address in a file for its owner alone; logout forgets it', async () => {
    const login = await puffle(['auth', 'login', '--base-url', server.url], { stdin: 'pk_new\n' });
    expect(login).toMatchObject({ exitCode: 0 });
    expect(await profilesOf()).toEqual({ default: { apiKey: 'pk_new', baseUrl: server.url } });
    const { mode } = await stat(join(home, '.config/puffle/profiles.json'));
    expect(mode & 0o777).toBe(0o600);
    const status = JSON.parse((await puffle(['auth', 'status'])).stdout);
    expect(status).toMatchObject({ baseUrl: server.url, source: 'profile default', key: 'pk_new' });
    expect(await puffle(['auth', 'logout'])).toMatchObject({ exitCode: 0 });
    expect(await profilesOf()).toEqual({});
  });

  test('login keeps no key that does not work', async () => {
    const login = await puffle(['auth', 'login', '--base-url', server.url], { stdin: 'wrong' });
    expect(login).toMatchObject({ exitCode: 4 });
    await expect(profilesOf()).rejects.toThrow('ENOENT');
  });

  test('login without a key does not wait for one', async () => {
    expect(await puffle(['auth', 'login', '--base-url', server.url], { stdin: '' })).toMatchObject({ exitCode: 2 });
  });

  test('login keeps the other profiles', async () => {
    for (const name of ['a', 'b']) {
      await puffle(['auth', 'login', '--profile', name, '--base-url', server.url], { stdin: `pk_${name}` });
    }
    expect(Object.keys(await profilesOf())).toEqual(['a', 'b']);
  });
});
