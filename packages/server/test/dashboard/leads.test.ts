import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the Leads of the dashboard', () => {
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
  afterAll(() => dashboard?.close());

  const table = () => dashboard.page.getByRole('region', { name: 'Table of Leads' });
  const record = (name: string) => dashboard.page.getByRole('complementary', { name });
  const found = async (name: string) =>
    (await dashboard.api.get('/api/leads', { email: `${name}@company${Number(name.replace('person', '')) % 7}.test` }))
      .body.leads;

  test('are shown newest first, and further ones as the table is scrolled', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await table().getByText('Person 299').waitFor();
    expect(await table().getByText('Person 000').count()).toBe(0);
    await table().hover();
    const scroll = async () => {
      await page.mouse.wheel(0, 4_000);
      return page.getByText('Person 000').count();
    };
    await expect.poll(scroll, { timeout: 20_000 }).toBe(1);
  });

  test('are found by words, and the address keeps what was looked for', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.keyboard.press('/');
    await page.keyboard.type('company 3');
    await page.getByRole('button', { name: '+ Filter' }).click();
    await page.getByRole('menuitem', { name: 'title' }).click();
    await page.keyboard.type('engineer');
    await table().getByText('Person 297').waitFor({ state: 'detached' });
    await table().getByText('Person 290').waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'company 3', title: 'engineer' });
    await page.reload();
    await table().getByText('Person 290').waitFor();
    expect(await table().getByText('Person 297').count()).toBe(0);
    expect(await page.getByLabel('title', { exact: true }).inputValue()).toBe('engineer');
  });

  test('are walked through by keys, with the record beside the table', async () => {
    const { page, open, findBarriers } = dashboard;
    await open('/leads');
    await table().getByText('Person 299').waitFor();
    for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key);
    await record('Person 298').getByRole('link', { name: 'person298@company4.test' }).waitFor();
    await page.keyboard.press('j');
    await record('Person 297').getByRole('link', { name: 'person297@company3.test' }).waitFor();
    await record('Person 297').getByText('statement', { exact: true }).waitFor();
    expect(await findBarriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await record('Person 297').waitFor({ state: 'detached' });
  });

  test('keep the whole width beside an open record', async () => {
    const { open } = dashboard;
    const [lead] = await found('person290');
    await open(`/leads?lead=${lead.id}`);
    await record('Person 290').waitFor();
    await table().getByText('Person 299').waitFor();
    const rightEdge = async (role: 'table' | 'columnheader') => {
      const box = await table().getByRole(role).last().boundingBox();
      return box && Math.round(box.x + box.width);
    };
    expect(await rightEdge('columnheader')).toBe(await rightEdge('table'));
  });

  test('are walked through by keys once Enter leaves the search', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.keyboard.press('/');
    await page.keyboard.type('person123');
    await table().getByText('Person 299').waitFor({ state: 'detached' });
    await table().getByText('Person 123').waitFor();
    for (const key of ['Enter', 'j', 'Enter']) await page.keyboard.press(key);
    await record('Person 123').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('person123');
  });

  test('are found while a word is typed, of which nothing is lost', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.keyboard.press('/');
    for (const [typed, last] of [
      ['person ', 'Person 299'],
      ['21', 'Person 219'],
      ['7', 'Person 217'],
    ] as const) {
      await page.keyboard.type(typed);
      await expect
        .poll(() => new URL(page.url()).searchParams.get('q') ?? '', { timeout: 20_000 })
        .toContain(typed.trim());
      await table().getByText(last).waitFor();
    }
    expect(await page.getByLabel('Search', { exact: true }).inputValue()).toBe('person 217');
  });

  test('leave Enter to the button that has the focus, also in a question', async () => {
    const { page, open } = dashboard;
    const [lead] = await found('person160');
    await open(`/leads?lead=${lead.id}`);
    await page.getByRole('button', { name: 'Title: Engineer. Edit' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await record('Person 160').waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete …' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).focus();
    await page.keyboard.press('Enter');
    await record('Person 160').waitFor({ state: 'detached' });
    expect(await found('person160')).toEqual([]);
  });

  test('are corrected where they stand, and put back', async () => {
    const { page, open, api } = dashboard;
    const [lead] = await found('person150');
    await open(`/leads?lead=${lead.id}`);
    await page.getByRole('button', { name: 'Title: Engineer. Edit' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Head of Engines');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Title: Head of Engines. Edit' }).waitFor();
    expect((await found('person150'))[0].title).toBe('Head of Engines');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Title: Engineer. Edit' }).waitFor();
    expect((await found('person150'))[0].title).toBe('Engineer');
    const { entries } = (await api.get(`/api/leads/${lead.id}/history`)).body;
    expect(entries[0].by).toMatchObject({ keyName: 'test', actor: 'dashboard' });
  });

  test('keep the parts of what is changed beside them, and get back all of it', async () => {
    const { page, open, api } = dashboard;
    const known = {
      type: 'person',
      name: { full: 'Mary Jackson', first: 'Mary', last: 'Jackson' },
      company: { name: 'NASA', domain: 'nasa.gov' },
      location: { city: 'Hampton', state: 'VA', country: 'US' },
      contacts: [{ value: 'mary@langley.test', label: 'work', since: 1951 }],
    };
    const { lead } = (await api.post('/api/leads', known)).body;
    const read = async () => (await api.get('/api/leads', { id: lead.id })).body.leads[0];
    await open(`/leads?lead=${lead.id}`);
    for (const [field, text] of [
      ['Name: Mary Jackson', 'M. W. Jackson'],
      ['Company: NASA', 'NACA'],
      ['Location: Hampton, VA, US', 'Virginia'],
    ] as const) {
      await page.getByRole('button', { name: `${field}. Edit` }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `: ${text}. Edit` }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).first().click();
      await page.getByRole('button', { name: `${field}. Edit` }).waitFor();
    }
    const { name, company, location } = await read();
    expect({ name, company, location }).toMatchObject({
      name: known.name,
      company: known.company,
      location: known.location,
    });
    await page.getByRole('region', { name: 'Contacts' }).getByRole('button', { name: '+ Add' }).click();
    await page.keyboard.type('jackson@langley.test');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'jackson@langley.test' }).waitFor();
    expect((await read()).contacts).toEqual([
      { value: 'mary@langley.test', type: 'email', label: 'work', since: 1951 },
      { value: 'jackson@langley.test', type: 'email' },
    ]);
  });

  test('are not corrected over what somebody else has said meanwhile', async () => {
    const { page, open, api } = dashboard;
    const [lead] = await found('person151');
    await open(`/leads?lead=${lead.id}`);
    await page.getByRole('button', { name: 'Title: Buyer. Edit' }).click();
    await api.patch('/api/leads', { id: lead.id, title: 'Elsewhere' });
    await page.keyboard.type(' in chief');
    await page.keyboard.press('Enter');
    await page.getByText('Somebody else has changed it meanwhile.').waitFor();
    await page.getByRole('button', { name: 'Title: Elsewhere. Edit' }).waitFor();
    expect((await found('person151'))[0].title).toBe('Elsewhere');
  });

  test('get and lose contacts', async () => {
    const { page, open, api } = dashboard;
    const [lead] = await found('person152');
    await open(`/leads?lead=${lead.id}`);
    const contacts = page.getByRole('region', { name: 'Contacts' });
    await contacts.getByRole('button', { name: '+ Add' }).click();
    await page.keyboard.type('second@company5.test');
    await page.keyboard.press('Enter');
    await contacts.getByText('second@company5.test').waitFor();
    await contacts.getByRole('button', { name: 'Remove person152@company5.test' }).click();
    await contacts.getByText('person152@company5.test').waitFor({ state: 'detached' });
    const [after] = (await api.get('/api/leads', { email: 'second@company5.test' })).body.leads;
    expect(after.contacts.map(({ value }: { value: string }) => value)).toEqual(['second@company5.test']);
  });

  test('that are known are found when they are made again', async () => {
    const { page, open, findBarriers } = dashboard;
    await open('/leads');
    await page.keyboard.press('c');
    await page.getByLabel('Name', { exact: true }).fill('person 020');
    await page.getByLabel('E-mail addresses, phone numbers').fill('PERSON20@company6.test, +49 30 901820');
    expect(await findBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Known already').waitFor();
    await record('Person 020').getByRole('link', { name: '+49 30 901820' }).waitFor();
  });

  test('that are refused say why beside the form', async () => {
    const { page, open } = dashboard;
    await open('/leads');
    await page.getByRole('button', { name: 'New Lead' }).click();
    await page.getByLabel('Name', { exact: true }).fill(' ');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByRole('alert').getByText('name').first().waitFor();
  });

  test('are put in a List, made one and deleted together', async () => {
    const { page, open, api } = dashboard;
    const { list } = (await api.post('/api/lists', { name: 'Chosen' })).body;
    await open('/leads?q=company%206&sort=createdAt');
    for (const name of ['Person 006', 'Person 013']) await page.getByLabel(`Select ${name}`).check();
    await page.getByRole('toolbar').getByLabel('Add to a List').selectOption(list.id);
    await page.getByText('“Chosen” has 2 Leads now.').waitFor();
    for (const name of ['Person 006', 'Person 013']) await page.getByLabel(`Select ${name}`).check();
    await page.getByRole('button', { name: 'Merge' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Merge' }).click();
    await page.getByText('They are one').waitFor();
    expect((await api.get('/api/lists', { id: list.id })).body.lists[0].leadCount).toBe(1);
    await page.getByLabel('Select Person 027').check();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await table().getByText('Person 027').waitFor({ state: 'detached' });
    expect(await found('person27')).toEqual([]);
  });

  test('of a filter are saved as a file', async () => {
    const { page, open } = dashboard;
    await open('/leads?company=company%202');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(44);
  });
});
