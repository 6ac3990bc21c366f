import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { data, importFile } from '../imports/import-api.ts';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the pages of imports', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  /** Chooses a file on the page of imports and previews it. */
  async function preview(name: string, content: string | Buffer, type = ''): Promise<void> {
    const { page, open } = dashboard;
    await open('/imports');
    await page.getByLabel('Import a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.getByLabel('The rows are').selectOption(type);
    await page.getByRole('button', { name: 'Preview' }).click();
  }
  const seeCount = (outcome: string, count: string) =>
    dashboard.page.getByRole('tab', { name: `${count} ${outcome}`, exact: true }).waitFor();
  const seeStatus = (words: string) => dashboard.page.getByRole('status').getByText(words).waitFor();
  const seeTitle = (name: string) => dashboard.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const press = (name: string) => dashboard.page.getByRole('button', { name, exact: true }).first().click();
  const countLeads = async (): Promise<number> => {
    const { lists } = (await dashboard.api.get('/api/lists')).body;
    return lists.find((list: { id: string }) => list.id === 'all').leadCount;
  };
  const findLead = async (q: string) => (await dashboard.api.get('/api/leads', { q })).body.leads[0];

  test('show what a file would do and keep nothing, import it for real, and undo and redo it', async () => {
    const { page, open, findBarriers } = dashboard;
    await open('/imports');
    await page.getByRole('heading', { name: 'No imports yet' }).waitFor();
    expect(await findBarriers()).toEqual([]);
    await preview('people.csv', data('people.csv'), 'person');
    await seeTitle('Preview of people.csv');
    await seeStatus('Nothing is kept yet');
    await seeCount('Created', '537');
    await page.getByText('Maria Cantwell').waitFor();
    expect(await countLeads()).toBe(0);

    await press('Import for real');
    await seeTitle('Import of people.csv');
    await seeStatus('Every row has been dealt with.');
    await seeCount('Created', '537');
    expect(await countLeads()).toBe(537);
    expect(await findBarriers()).toEqual([]);

    await press('Undo');
    await page.getByRole('alertdialog').getByText('Nothing of it will stay.').waitFor();
    expect(await countLeads()).toBe(537);
    await press('Undo it');
    await seeStatus('has been taken out of the Leads again');
    expect(await countLeads()).toBe(0);
    await press('Redo');
    await seeStatus('Every row has been dealt with.');
    expect(await countLeads()).toBe(537);

    await page.getByRole('link', { name: 'Maria Cantwell' }).click();
    await page.getByRole('complementary', { name: 'Maria Cantwell' }).waitFor();
    await open('/imports');
    await page.getByRole('row', { name: /^Import of people completed 537 537 / }).waitFor();
    await page.getByRole('row', { name: /^Preview of people completed 537 537 / }).waitFor();
  });

  test('show for each outcome which rows came to it and why', async () => {
    const { page } = dashboard;
    await preview('companies.csv', data('companies.csv'));
    await seeStatus('Nothing is kept yet');
    await page.getByText('read as HubSpot companies').waitFor();
    const counts = await page.getByRole('tab').allInnerTexts();
    const numbers = counts.map((text) => Number.parseInt(text.replace(',', ''), 10));
    expect(numbers.reduce((sum, count) => sum + count)).toBe(2564);
    await page.getByRole('tab', { name: /Created$/ }).press('ArrowRight');
    const rows = page.getByRole('tabpanel', { name: /Updated$/ });
    await rows.getByText('Found by domain amazon.com').first().waitFor();
    await rows.getByText('industry “retail” → “cloud; domains; hosting”').waitFor();
    await page.getByRole('tab', { name: /Conflicts$/ }).click();
    await page.getByText('domain comed.com belongs to another Lead.').waitFor();
  });

  test('hand out the refused rows as a CSV that says why', async () => {
    const { page } = dashboard;
    const file = 'Name,Email\nAda Byron,ada@rows.test\nGrace\n,nobody@rows.test\n';
    await preview('mixed.csv', file, 'person');
    await seeCount('Refused', '2');
    await page.getByRole('tab', { name: '2 Refused' }).click();
    await page.getByText('ragged_row').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('Refused rows as CSV')]);
    expect(download.suggestedFilename()).toMatch(/^import-.*-refused\.csv$/);
    const saved = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    expect(saved.map((line) => line.split(',').slice(0, 4))).toEqual([
      ['Name', 'Email', '_row', '_error_code'],
      ['Grace', '', '3', 'ragged_row'],
      ['', 'nobody@rows.test', '4', 'required'],
    ]);
  });

  test('import by the mapping that was changed, once it was previewed', async () => {
    const { page, findBarriers } = dashboard;
    const file = 'Name,Work Email,Mood,Notes\nJoan Clarke,joan@mapping.test,Codebreaker,calm\n';
    await preview('moods.csv', file, 'person');
    await seeStatus('Nothing is kept yet');
    const realImport = page.getByRole('button', { name: 'Import for real' });
    await page.getByLabel('Field of Mood').selectOption('title');
    expect(await realImport.isDisabled()).toBe(true);
    await page.getByLabel('Field of Notes').selectOption('attributes.');
    await page.getByLabel('Key of the field of Notes').fill('temper');
    expect(await findBarriers()).toEqual([]);
    await press('Preview again');
    await page.getByText('As it was given').waitFor();
    await seeStatus('Nothing is kept yet');
    await realImport.click();
    await seeTitle('Import of moods.csv');
    await seeStatus('Every row has been dealt with.');
    expect(await findLead('Joan Clarke')).toMatchObject({ title: 'Codebreaker', attributes: { temper: 'calm' } });
  });

  test('ask what the columns mean where a header does not say who the rows are', async () => {
    const { page, findBarriers } = dashboard;
    await preview('strange.csv', 'Wer,Wo\nHedy Lamarr,Wien\n', 'person');
    const problem = page.getByRole('alert');
    await problem.getByText('No column is mapped to name').waitFor();
    await problem.getByText('Say below what the columns mean').waitFor();
    expect(await problem.textContent()).not.toContain('--mapping');
    await page.getByLabel('Field of Wer').selectOption('name');
    expect(await findBarriers()).toEqual([]);
    await press('Preview');
    await seeTitle('Preview of strange.csv');
    await seeCount('Created', '1');
    await page.getByText('Hedy Lamarr').waitFor();
  });

  test('take a packed file, put its Leads into a List and say its source', async () => {
    const { page, api, open } = dashboard;
    const { id } = (await api.post('/api/lists', { name: 'Pioneers' })).body.list;
    await open('/imports');
    const lines = `${JSON.stringify({ type: 'person', name: 'Karen Jones', contacts: ['karen@packed.test'] })}\n`;
    const file = { name: 'people.ndjson.gz', mimeType: '', buffer: gzipSync(lines) };
    await page.getByLabel('Import a file').setInputFiles(file);
    await page.getByLabel('List to put them in').selectOption(id);
    await page.getByLabel('Source').fill('crunch');
    await press('Preview');
    await seeStatus('Nothing is kept yet');
    await press('Import for real');
    await seeTitle('Import of people.ndjson.gz');
    await seeStatus('Every row has been dealt with.');
    await page.getByRole('definition').getByText('crunch').waitFor();
    await page.getByRole('definition').getByRole('link', { name: 'Pioneers' }).click();
    await page.getByText('Karen Jones').waitFor();
    await page.getByText('Maria Cantwell').waitFor({ state: 'detached' });
  });

  test('say in the words of the server what is wrong with a file', async () => {
    const { page } = dashboard;
    const problem = page.getByRole('alert');
    await preview('book.csv', Buffer.from('PK\u0003\u0004 no text at all'), 'person');
    await problem.getByText('This is a ZIP archive or an Excel workbook, not text.').waitFor();
    await problem.getByText('Save the sheet as CSV and send that.').waitFor();
    await preview('people.csv', 'Name,Email\nAda,ada@type.test\n');
    await problem.getByText('Nothing says whether the rows are persons or companies').first().waitFor();
  });

  test('tell before an undo and after it which Leads stay', async () => {
    const { page, api } = dashboard;
    const rows = 'Name,Email\nMary Jackson,mary@kept.test\nDorothy Vaughan,dorothy@kept.test\n';
    const { id } = await importFile(api, rows, { query: { type: 'person' } });
    const lead = await findLead('Mary Jackson');
    await api.patch('/api/leads', { id: lead.id, title: 'Engineer' });
    await dashboard.open(`/imports/${id}`);
    await press('Undo');
    await page.getByRole('alertdialog').getByText('1 Lead stays').waitFor();
    expect((await api.get('/api/imports', { id })).body.import.status).toBe('completed');
    await press('Undo it');
    await page.getByRole('heading', { name: '1 Lead stayed, wholly or in part' }).waitFor();
    await page.getByText('A person changed it since.').waitFor();
    await page.getByRole('link', { name: lead.id }).click();
    await page.getByRole('complementary', { name: 'Mary Jackson' }).waitFor();
    expect(await findLead('Dorothy Vaughan')).toBeUndefined();
  });

  test('take a file that is dropped anywhere on the page', async () => {
    const { page, open } = dashboard;
    await open('/imports');
    const dataTransfer = await page.evaluateHandle(`(() => {
      const dragged = new DataTransfer();
      dragged.items.add(new File(['Name\\nAnnie Easley\\n'], 'dropped.csv'));
      return dragged;
    })()`);
    await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer });
    await page.getByLabel('The rows are').selectOption('person');
    await press('Preview');
    await seeTitle('Preview of dropped.csv');
    await page.getByText('Annie Easley').waitFor();
    await page.getByText('No column can find a known Lead').waitFor();
  });

  test('tell how far a preview is, and stop it', async () => {
    const { page } = dashboard;
    const rows = Array.from({ length: 40_000 }, (_, n) => `Person ${n},person${n}@long.test\n`);
    await preview('long.csv', `Name,Email\n${rows.join('')}`, 'person');
    await seeStatus('The rows are tried; nothing is kept.');
    await page.getByRole('progressbar', { name: 'Progress' }).waitFor();
    await page.getByText(/^\d+ %, [\d,]+ rows?, .* of [\d.]+ MB$/).waitFor();
    await press('Cancel');
    await seeStatus('It was stopped.');
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Import for real' }).isDisabled()).toBe(true);
  });

  test('lead from the newest imports to older ones', async () => {
    const { page, api, open } = dashboard;
    for (const source of ['the-oldest', ...Array.from({ length: 25 }, (_, n) => `later-${n}`)]) {
      await importFile(api, 'Name\nAda\n', { query: { type: 'person', dryRun: true, source } });
    }
    await open('/imports');
    await page.getByText('from later-24').waitFor();
    expect(await page.getByText('from the-oldest').count()).toBe(0);
    await press('Older');
    await page.getByText('from the-oldest').waitFor();
  });

  test('import no file that is another than the one that was previewed', async () => {
    const { page, open } = dashboard;
    const folder = await mkdtemp(join(tmpdir(), 'puffle-imports-'));
    const path = join(folder, 'edited.csv');
    await writeFile(path, 'Name\nMargaret Hamilton\n');
    await open('/imports');
    await page.getByLabel('Import a file').setInputFiles(path);
    await page.getByLabel('The rows are').selectOption('person');
    await press('Preview');
    await seeStatus('Nothing is kept yet');
    await writeFile(path, 'Name\nSomebody Else Altogether\n');
    await press('Import for real');
    await page.getByRole('alert').getByText('edited.csv has changed or gone since it was chosen.').waitFor();
    await seeTitle('Preview of edited.csv');
    await rm(folder, { recursive: true });
  });

  test('ask for the file of a preview again once the page was loaded anew', async () => {
    const { page } = dashboard;
    const file = 'Name,Email\nJean Bartik,jean@again.test\n';
    await preview('again.csv', file, 'person');
    await seeStatus('Nothing is kept yet');
    await page.reload();
    const again = page.getByLabel('This page does not have the file');
    await again.waitFor();
    expect(await page.getByRole('button', { name: 'Import for real' }).count()).toBe(0);
    await again.setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await seeTitle('Preview of again.csv');
    await press('Import for real');
    await seeTitle('Import of again.csv');
    await seeStatus('Every row has been dealt with.');
    expect(await findLead('Jean Bartik')).toMatchObject({ name: { full: 'Jean Bartik' } });
  });
});
