import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { builtDashboard } from '../../src/http/serve-dashboard.ts';
import { createTestApi, type TestApi, type TestApiOptions } from '../support/test-api.ts';

/** The distribution's browser; the tests of the pages are skipped where there is none. */
export const browserPath = [process.env.PUFFLE_TEST_BROWSER, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (browserPath === undefined) console.warn('The tests of the dashboard are skipped: there is no Chromium.');

/** A server of its own, and a browser that is signed in to it. */
export type Dashboard = {
  readonly api: TestApi;
  readonly url: string;
  readonly page: Page;
  /** Another page with nothing kept by it, as of somebody who comes for the first time. */
  newPage(): Promise<Page>;
  /** Goes to a place of the dashboard, such as `/leads`. */
  open(place: string): Promise<void>;
  /** What axe finds against WCAG 2.2 AA in the page as it is. */
  findBarriers(): Promise<string[]>;
  close(): Promise<void>;
};

const patienceMs = 20_000;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function openDashboard(options: TestApiOptions = {}): Promise<Dashboard> {
  if (!existsSync(join(builtDashboard, 'index.html'))) throw new Error('Build the dashboard first: npm run build:web');
  const api = await createTestApi(options);
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({
    ...(browserPath && { executablePath: browserPath }),
    args: ['--no-sandbox'],
  });
  const context = await newContext(browser);
  await context.addInitScript((key) => sessionStorage.setItem('puffle.key', key), api.workspace.key);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // A refusal that the page shows is told there as well.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) faults.push(message.text());
  });
  return {
    api,
    url,
    page,
    newPage: async () => (await newContext(browser)).newPage(),
    open: async (place) => {
      await page.goto(`${url}/app${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    findBarriers: async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    close: async () => {
      await browser.close();
      await api.close();
      if (faults.length > 0) throw new Error(`The page failed: ${faults.join('; ')}`);
    },
  };
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(patienceMs);
  return context;
}
