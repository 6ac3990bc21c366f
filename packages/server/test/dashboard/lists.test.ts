import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { searchApi } from '../search/search-api.ts';
import { createFakeSearch } from '../support/fake-provider.ts';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the page of Lists', () => {
  let dashboard: Dashboard;
  /** A search goes on once this is done. */
  let held: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    dashboard = await openDashboard({ search: createFakeSearch({ before: () => held }) });
  });
  afterAll(() => dashboard?.close());
  beforeEach(async () => {
    for (const { id } of await own()) await dashboard.api.call('DELETE', '/api/lists', { id });
  });

  type Known = { id: string; name: string; description: string | null; leadType: string; leadCount: number };
  const own = async (): Promise<Known[]> =>
    (await dashboard.api.get('/api/lists')).body.lists.filter(({ id }: Known) => id !== 'all');
  const make = async (body: object): Promise<string> => (await dashboard.api.post('/api/lists', body)).body.list.id;
  const ada = async (): Promise<string> => {
    const body = { type: 'person', name: 'Ada Lovelace', contacts: ['ada@example.net'] };
    return (await dashboard.api.post('/api/leads', body)).body.lead.id;
  };
  const button = (name: string | RegExp) => dashboard.page.getByRole('button', { name });
  const text = (words: string) => dashboard.page.getByText(words);

  test('says how a List is made where there is none', async () => {
    await dashboard.open('/lists');
    await text('No Lists yet').waitFor();
    await text('puffle list create').waitFor();
    expect(await dashboard.findBarriers()).toEqual([]);
  });

  test('makes a List, from the keyboard alone', async () => {
    const { page } = dashboard;
    await dashboard.open('/lists');
    await text('No Lists yet').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: 'New List' }).waitFor();
    await page.getByLabel('Name').and(page.locator(':focus')).waitFor();
    expect(await dashboard.findBarriers()).toEqual([]);
    await page.keyboard.type('Berlin founders');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Only p');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Met at the fair');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Berlin founders/ }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await own()).toMatchObject([
      { name: 'Berlin founders', description: 'Met at the fair', leadType: 'person', leadCount: 0 },
    ]);
  });

  test('renames a List and describes it; its Leads stay in it', async () => {
    const { page } = dashboard;
    const id = await make({ name: 'Founders', leadIds: [await ada()] });
    await dashboard.open('/lists');
    await button('Change Founders').click();
    await page.getByLabel('Name').fill('Founders, 2026');
    await page.getByLabel('Description').fill('Of the second half');
    await button('Save').click();
    await page.getByRole('row', { name: /Founders, 2026.*Of the second half/ }).waitFor();
    await button('Change Founders, 2026').and(page.locator(':focus')).waitFor();
    expect(await own()).toMatchObject([
      { id, name: 'Founders, 2026', description: 'Of the second half', leadType: 'person', leadCount: 1 },
    ]);
  });

  test('deletes a List once that is confirmed; its Leads are still there', async () => {
    const lead = await ada();
    await make({ name: 'Doomed', leadIds: [lead] });
    await dashboard.open('/lists');
    await button('Delete Doomed').click();
    await text('Its Lead stays.').waitFor();
    expect(await dashboard.findBarriers()).toEqual([]);
    await button('Cancel').click();
    await dashboard.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await own()).toHaveLength(1);
    await button('Delete Doomed').and(dashboard.page.locator(':focus')).waitFor();
    await dashboard.page.keyboard.press('Enter');
    await dashboard.page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await text('No Lists yet').waitFor();
    expect(await own()).toEqual([]);
    expect((await dashboard.api.get('/api/leads', { id: lead })).body.leads).toHaveLength(1);
  });

  test('opens the Leads of a List', async () => {
    const id = await make({ name: 'Analysts', leadIds: [await ada()] });
    await dashboard.api.post('/api/leads', { type: 'person', name: 'Grace Hopper', contacts: ['grace@navy.test'] });
    await dashboard.open('/lists');
    await dashboard.page.getByRole('link', { name: 'Analysts' }).click();
    await dashboard.page.waitForURL(`**/app/leads?list=${id}`);
    await dashboard.page.getByRole('row', { name: /Ada Lovelace/ }).waitFor();
    expect(await text('Grace Hopper').count()).toBe(0);
  });

  test('saves a List as a CSV that is named after it', async () => {
    await make({ name: 'Analysts / 1843', leadIds: [await ada()] });
    await dashboard.open('/lists');
    const [file] = await Promise.all([
      dashboard.page.waitForEvent('download'),
      button('Export CSV of Analysts / 1843').click(),
    ]);
    expect(file.suggestedFilename()).toBe('Analysts-1843.csv');
    const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('ada@example.net');
  });

  test('marks a List while a search fills it, and shows what it found', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    const searches = searchApi(dashboard.api);
    const { task } = (await searches.start({ prompt: 'carpenters', fetch_count: 5 })).body;
    await dashboard.open('/lists');
    const row = dashboard.page.getByRole('row').filter({ hasText: 'A search is filling it' });
    await row.waitFor();
    resolve();
    await searches.untilDone(task.id);
    await row.waitFor({ state: 'detached' });
    const [list] = await own();
    await dashboard.page.getByRole('row', { name: `${list?.name} People 5` }).waitFor();
  });
});
