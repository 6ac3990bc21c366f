import { expect, test } from 'vitest';
import { runCli } from './support/fake-terminal.ts';

const env = { PUFFLE_API_KEY: 'pk', PUFFLE_API_BASE_URL: 'https://puffle.example.net/' };
const address = 'https://puffle.example.net/app/';

test('at a terminal the dashboard opens in a browser', async () => {
  const opened: string[] = [];
  const openUrl = async (url: string) => opened.push(url) > 0;
  expect(await runCli(['open'], { env, columns: 80, openUrl })).toEqual({
    exitCode: 0,
    stdout: `${address}\n`,
    stderr: '',
  });
  expect(opened).toEqual([address]);
});

test('without a browser the address is there to be opened by hand', async () => {
  const ran = await runCli(['open'], { env, columns: 80, openUrl: async () => false });
  expect(ran).toMatchObject({ exitCode: 0, stdout: `${address}\n` });
  expect(ran.stderr).toContain('open the address yourself');
});

test('a program gets the address and no window', async () => {
  const openUrl = async () => expect.unreachable('A window was opened.');
  expect((await runCli(['open'], { env, openUrl })).stdout).toBe(`${address}\n`);
});
