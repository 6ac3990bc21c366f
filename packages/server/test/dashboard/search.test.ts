import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeSearch } from '../support/fake-provider.ts';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the page for searches', () => {
  let dashboard: Dashboard;
  let letGo: () => void = () => undefined;
  beforeAll(async () => {
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const before = ({ filters }: { filters: { keywords: { include: string[] } } }) =>
      filters.keywords.include.includes('slow') ? held : undefined;
    dashboard = await openDashboard({ search: createFakeSearch({ people: 8, before }) });
  });
  afterAll(async () => {
    letGo();
    await dashboard?.close();
  });

  const searches = () => dashboard.page.getByRole('list', { name: 'Searches' });
  const leadsOf = async (prompt: string) => {
    const { tasks } = (await dashboard.api.get('/api/leads/search')).body;
    const { resultListId } = tasks.find((task: { prompt: string }) => task.prompt === prompt);
    return (await dashboard.api.get(`/api/lists/${resultListId}/leads`)).body.total;
  };

  test('shows how a sentence is read before anything is looked for', async () => {
    const { page, open, api } = dashboard;
    await open('/search');
    await page.getByLabel('Who you look for, in a sentence').fill('penguins');
    await page.getByRole('button', { name: 'See how it is read' }).click();
    await page.getByRole('list', { name: 'Read as' }).getByText('Words: penguins').waitFor();
    expect((await api.get('/api/leads/search')).body.tasks).toEqual([]);
  });

  test('puts the wanted number of Leads in a List, and goes on from there', async () => {
    const { page, open, findBarriers } = dashboard;
    await open('/search');
    await page.getByLabel('Who you look for, in a sentence').fill('walruses');
    await page.getByRole('spinbutton').fill('5');
    await page.keyboard.press('Enter');
    await searches().getByText('completed').waitFor();
    expect(await leadsOf('walruses')).toBe(5);
    expect(await findBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Find 5 more' }).click();
    await page.getByRole('link', { name: 'Open the List (3 new)' }).click();
    await page.getByText('Person walruses 7').waitFor();
    expect(await leadsOf('walruses')).toBe(8);
  });

  test('stops a search that goes on', async () => {
    const { page, open } = dashboard;
    await open('/search');
    await page.getByLabel('Who you look for, in a sentence').fill('slow');
    await page.keyboard.press('Enter');
    const stopped = page.waitForResponse(/cancel/);
    await page.getByRole('button', { name: 'Stop' }).click();
    await stopped;
    letGo();
    await searches().getByText('cancelled').waitFor();
  });
});
