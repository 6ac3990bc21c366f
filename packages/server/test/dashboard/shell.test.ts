import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
    await dashboard.api.post('/api/leads', { type: 'person', name: 'Grace Hopper', contacts: ['grace@navy.test'] });
  });
  afterAll(() => dashboard?.close());

  test('lets in who has a key, for this tab or for the browser, and out again', async () => {
    const { api, url, newPage } = dashboard;
    const page = await newPage();
    await page.goto(url);
    await page.getByLabel('API key').fill(api.workspace.key.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The server does not know this key').waitFor();
    await page.getByLabel('API key').fill(` ${api.workspace.key} `);
    await page.getByLabel('Remember it in this browser').check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Leads' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/app/leads');
    const other = await page.context().newPage();
    await other.goto(`${url}/app/keys`);
    await other.getByRole('heading', { name: 'Keys' }).waitFor();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.getByLabel('API key').waitFor();
    expect(await other.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('pk_live');
  });

  test('asks for another key once its own is revoked', async () => {
    const { api, url, newPage } = dashboard;
    const { key, secret } = (await api.post('/api/keys', { name: 'short-lived' })).body;
    const page = await newPage();
    await page.addInitScript((known) => sessionStorage.setItem('puffle.key', known), secret);
    await page.goto(`${url}/app/leads`);
    await page.getByRole('heading', { name: 'Leads' }).waitFor();
    await api.call('DELETE', '/api/keys', { id: key.id });
    await expect.poll(async () => (await api.get('/api/me', undefined, { key: secret })).status).toBe(401);
    await page.reload();
    await page.getByRole('button', { name: 'Use another key' }).click();
    await page.getByLabel('API key').waitFor();
  });

  test('leads by keys and by its menu to every page and every Lead', async () => {
    const { page, open, findBarriers } = dashboard;
    await open('/leads');
    for (const [key, title] of [
      ['l', 'Lists'],
      ['s', 'Search'],
      ['i', 'Imports'],
      ['r', 'Review'],
      ['k', 'Keys'],
      ['e', 'Leads'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('A page, or a word of a Lead').fill('hopper');
    await page.getByRole('option', { name: 'Grace Hopper' }).waitFor();
    expect(await findBarriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Grace Hopper' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor();
  });

  test('makes, rotates and revokes keys, and shows each once', async () => {
    const { page, open, api, findBarriers } = dashboard;
    await open('/keys');
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Sync');
    await page.getByRole('checkbox', { name: /^write/ }).uncheck();
    await page.getByRole('button', { name: 'Make the key' }).click();
    const secret =
      (await page
        .getByRole('dialog')
        .getByText(/^pk_live_/)
        .textContent()) ?? '';
    expect((await api.get('/api/me', undefined, { key: secret })).body.key).toMatchObject({
      name: 'Sync',
      scopes: ['read'],
    });
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Revoke Sync' }).click();
    expect(await findBarriers()).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('row', { name: /Sync/ }).getByText('revoked').waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(await findBarriers()).toEqual([]);
  });

  test('keeps what was typed while the server is away', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.getByRole('button', { name: 'New Lead' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Name', { exact: true }).fill('Mary Somerville');
    let refusals = 0;
    await page.route('**/api/**', (route) => {
      if (route.request().url().endsWith('/api/me')) refusals += 1;
      return route.abort();
    });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').getByText('Could not reach').waitFor();
    // Who it is was asked anew, and once more.
    await expect.poll(() => refusals).toBe(2);
    await page.unroute('**/api/**');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('complementary', { name: 'Mary Somerville' }).waitFor();
  });

  test('says what a key may not do', async () => {
    const { api, url, newPage } = dashboard;
    const page = await newPage();
    const key = await api.newKey(api.workspace.id, ['read']);
    await page.addInitScript((known) => sessionStorage.setItem('puffle.key', known), key);
    await page.goto(`${url}/app/keys`);
    await page.getByRole('alert').getByText('no admin scope').waitFor();
  });

  test('is at hand without much waiting: its first page is under 200 KB', async () => {
    const { api, url, newPage } = dashboard;
    const page = await newPage();
    await page.addInitScript((known) => sessionStorage.setItem('puffle.key', known), api.workspace.key);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)));
    await page.goto(`${url}/app/leads`);
    await page.getByText('Grace Hopper').waitFor();
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(200_000);
  });
});
