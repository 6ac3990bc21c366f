/**
 * What somebody waits for in the dashboard, among BENCH_PAGE_LEADS Leads (20,000 unless told): `node bench/dashboard.ts`. Needs Chromium, at
 * /usr/bin/chromium or where PUFFLE_TEST_BROWSER says.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { loadLeads, startServer } from './server.ts';

const edits = 20;
const scrollMs = 10_000;

const leads = Number(process.env.BENCH_PAGE_LEADS ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
await chmod(folder, 0o755);
const server = await startServer(join(folder, 'data'));
await loadLeads(server, 'page', leads);
const browser = await chromium.launch({
  executablePath: process.env.PUFFLE_TEST_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
await context.addInitScript((key) => sessionStorage.setItem('puffle.key', key), server.headers.authorization?.slice(7));
const page = await context.newPage();
try {
  await measureFirstRows(page);
  await measureEdits(page);
  await measureScrolling(page);
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
}

async function measureFirstRows(page: Page): Promise<void> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/app/')) sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  const startedAt = performance.now();
  await page.goto(`${server.url}/app/leads`);
  await page.locator('tbody tr').nth(10).waitFor();
  const took = performance.now() - startedAt;
  page.removeAllListeners('requestfinished');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(
    `first rows, nothing cached: ${took.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} KB of the dashboard itself`,
  );
}

/** From Enter in a field to the saved value in the record. */
async function measureEdits(page: Page): Promise<void> {
  await page.locator('tbody tr').nth(3).click();
  const field = page.getByRole('button', { name: /^Title: / });
  const times: number[] = [];
  for (let n = 0; n < edits; n++) {
    await field.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`Title ${n}`);
    const startedAt = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Title: Title ${n}. Edit` }).waitFor();
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  console.log(
    `edit to saved: median ${times[edits / 2]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms of ${edits}`,
  );
  await page.keyboard.press('Escape');
}

/** Goes on to the end of what is loaded, and tells the frames meanwhile. */
async function measureScrolling(page: Page): Promise<void> {
  const { frames, slowest, last } = await page.evaluate(async (lastsMs) => {
    const table = document.querySelector('section[aria-label="Table of Leads"]');
    if (table === null) throw new Error('There is no table.');
    const gaps: number[] = [];
    const endsAt = performance.now() + lastsMs;
    for (let before = performance.now(); before < endsAt; ) {
      table.scrollTop += 400;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      gaps.push(now - before);
      before = now;
    }
    const rows = [...document.querySelectorAll('tbody tr[aria-rowindex]')];
    gaps.sort((a, b) => a - b);
    return {
      frames: gaps.length,
      slowest: gaps[Math.floor(gaps.length * 0.99)] ?? 0,
      last: Number(rows.at(-1)?.getAttribute('aria-rowindex')),
    };
  }, scrollMs);
  const perSecond = (frames / scrollMs) * 1000;
  console.log(`scrolling: ${perSecond.toFixed(0)} frames a second, p99 ${slowest.toFixed(0)} ms, ${last} rows on`);
}
