import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the table of Leads', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
    const leads = Array.from({ length: 300 }, (_, n) => ({
      type: 'person',
      name: `Person ${String(n).padStart(3, '0')}`,
      title: n % 2 === 0 ? 'Engineer' : 'Buyer',
      company: `Company ${n % 7}`,
      contacts: [`person${n}@company${n % 7}.test`],
    }));
    await dashboard.api.post('/api/leads/batch', { leads });
  });
  afterAll(() => dashboard.close());

  test('shows the newest Leads first, and further ones as it is scrolled', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.getByText('Person 299').waitFor();
    expect(await page.getByText('Person 000').count()).toBe(0);
    await page.getByRole('region', { name: 'Table of Leads' }).hover();
    const scroll = async () => {
      await page.mouse.wheel(0, 4_000);
      return page.getByText('Person 000').count();
    };
    await expect.poll(scroll, { timeout: 20_000 }).toBe(1);
  });
});
