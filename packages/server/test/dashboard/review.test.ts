import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/domain/duplicates/find-duplicates.ts';
import { browserPath, type Dashboard, openDashboard } from './open-dashboard.ts';

describe.skipIf(browserPath === undefined)('the queue of what waits for a word', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard();
  });
  afterAll(() => dashboard?.close());

  const create = async (body: object): Promise<string> =>
    (await dashboard.api.post('/api/leads', { type: 'person', ...body })).body.lead.id;
  const shown = async (id: string) => (await dashboard.api.get('/api/leads', { id })).body.leads[0];
  const settledBy = async (id: string): Promise<string[]> => {
    const { conflicts } = (await dashboard.api.get('/api/leads/conflicts', { id, state: 'settled' })).body;
    return conflicts.map(({ settledCause }: { settledCause: string }) => settledCause);
  };
  const openAbout = async (id: string): Promise<string[]> => {
    const { conflicts } = (await dashboard.api.get('/api/leads/conflicts', { id })).body;
    return conflicts.map(({ kind }: { kind: string }) => kind);
  };
  const verdicts = async (a: string, b: string): Promise<string[]> => {
    const { reasons } = (await dashboard.api.get('/api/leads/why', { ids: `${a},${b}` })).body;
    return reasons.flatMap(({ rule }: { rule: string }) => (rule.startsWith('verdict_') ? [rule] : []));
  };

  /** Two records of one CRM that share an address. */
  const contradict = async (name: string, title = 'Buyer'): Promise<[string, string]> => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@northwind.io`;
    const record = (id: string) => ({ contacts: [email], sources: [{ provider: 'crm', id: `${name} ${id}` }] });
    return [
      await create({ name, title, ...record('1') }),
      await create({ name, title: 'Head of buying', ...record('2') }),
    ];
  };
  /** One person twice, in the queue of doubles. */
  const double = async (surname: string): Promise<[string, string]> => {
    const domain = `${surname.toLowerCase()}.test`;
    const rest = { company: { name: `${surname} Works`, domain }, location: 'Austin' };
    const a = await create({ name: `Robert ${surname}`, contacts: [`r.${surname}@${domain}`], ...rest });
    const b = await create({ name: `Bob ${surname}`, contacts: [`bob.${surname}@${domain}`], ...rest });
    await findDuplicates(dashboard.api.test.database, dashboard.api.workspace.id, () => new Date());
    return [a, b];
  };
  /** An address of one Lead that came under another name. */
  const misname = async (name: string, other: string): Promise<string> => {
    const contacts = [`${name.toLowerCase().replaceAll(' ', '.')}@fastmail.com`];
    const id = await create({ name, contacts });
    expect(await create({ name: other, contacts })).toBe(id);
    return id;
  };

  const open = (id: string, tab = '') => dashboard.open(`/review?lead=${id}${tab === '' ? '' : `&tab=${tab}`}`);
  const button = (name: string | RegExp) => dashboard.page.getByRole('button', { name });
  const word = (name: string) => dashboard.page.getByRole('group', { name: 'Your word' }).getByRole('button', { name });
  const ready = (name: string) => word(name).and(dashboard.page.locator(':enabled')).waitFor();
  const text = (words: string) => dashboard.page.getByText(words);
  const row = async (field: string): Promise<string[]> => {
    const { page } = dashboard;
    const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: field }) });
    return [
      ...(await line.getByRole('rowheader').allTextContents()),
      ...(await line.getByRole('cell').allTextContents()),
    ];
  };

  test('says what it is for while nothing waits', async () => {
    await dashboard.open('/review');
    await text('Nothing contradicts itself').waitFor();
    expect(await dashboard.findBarriers()).toEqual([]);
    await dashboard.page.getByRole('tab', { name: 'Likely doubles' }).click();
    await text('No likely doubles').waitFor();
    expect(await dashboard.findBarriers()).toEqual([]);
  });

  test('shows two Leads side by side: what is equal, what differs, what speaks against one, and what they would be', async () => {
    const [a] = await contradict('Jan Novak');
    await open(a);
    await dashboard.page.getByRole('heading', { name: 'Whose is jan.novak@northwind.io?' }).waitFor();
    await dashboard.page.getByRole('columnheader', { name: 'As one' }).waitFor();
    expect(await row('Name')).toEqual(['Name= equal', 'Jan Novak', 'Jan Novak', 'Jan Novak']);
    expect(await row('Title')).toEqual(['Title≠ differs', 'Buyer', 'Head of buying', 'Head of buying']);
    await text('of which a Lead has only one').waitFor();
    expect(await dashboard.page.getByRole('columnheader', { name: /holds the e-mail address/ }).count()).toBe(1);
    expect(await dashboard.findBarriers()).toEqual([]);
    await dashboard.page.getByRole('columnheader').getByRole('link').first().click();
    await dashboard.page.waitForURL(`**/app/leads?lead=${a}`);
  });

  test('d keeps the two of a contradiction apart, and the next one is in front', async () => {
    await contradict('Olga Older');
    const [a, b] = await contradict('Vera Apart');
    const [c] = await contradict('Walter Waiting');
    await dashboard.open('/review?type=person');
    await button(/Vera Apart/).click();
    await dashboard.page.getByRole('heading', { name: 'Whose is vera.apart@northwind.io?' }).waitFor();
    await ready('Different');
    await dashboard.page.keyboard.press('k');
    await dashboard.page.getByRole('heading', { name: 'Whose is walter.waiting@northwind.io?' }).waitFor();
    await dashboard.page.keyboard.press('j');
    await dashboard.page.getByRole('heading', { name: 'Whose is vera.apart@northwind.io?' }).waitFor();
    await ready('Different');
    await dashboard.page.keyboard.press('d');
    await dashboard.page.getByRole('heading', { name: 'Whose is olga.older@northwind.io?' }).waitFor();
    await text('They are kept apart from now on.').waitFor();
    expect(await verdicts(a, b)).toEqual(['verdict_different']);
    expect(await settledBy(a)).toEqual(['verdict']);
    expect(await openAbout(c)).toEqual(['contested']);
    expect(await button(/Vera Apart/).count()).toBe(0);
  });

  test('s makes the two of a contradiction one, and the note makes them two again', async () => {
    const [a, b] = await contradict('Selma One');
    await open(a);
    await ready('Same');
    await dashboard.page.keyboard.press('s');
    await text('Nothing waits that passes this filter').waitFor();
    await text('They are one: Selma One.').waitFor();
    expect((await shown(b)).id).toBe((await shown(a)).id);
    await button('Undo').click();
    await text('They are 2 Leads again').waitFor();
    expect((await shown(b)).id).not.toBe((await shown(a)).id);
    expect(await verdicts(a, b)).toEqual(['verdict_different']);
  });

  test('u notes that somebody is unsure about a contradiction, which stays open', async () => {
    const [a, b] = await contradict('Ulla Open');
    await open(a);
    await ready('Unsure');
    await dashboard.page.keyboard.press('u');
    await text('Noted as unsure; the contradiction stays open.').waitFor();
    expect(await verdicts(a, b)).toEqual(['verdict_unsure']);
    expect(await openAbout(a)).toEqual(['contested']);
  });

  test('likely doubles show why they look like one, and the button makes them one', async () => {
    const [a, b] = await double('Kowalczyk');
    await open(a, 'doubles');
    await text('forms of one given name').last().waitFor();
    await ready('Same');
    expect(await row('Also called')).toEqual(['Also called', '–', '–', 'Robert Kowalczyk']);
    expect(await dashboard.findBarriers()).toEqual([]);
    await word('Same').click();
    await text('They are one: Bob Kowalczyk.').waitFor();
    expect((await shown(b)).id).toBe((await shown(a)).id);
  });

  test('another look after Different takes another word', async () => {
    const [a, b] = await double('Brzezinski');
    await open(a, 'doubles');
    await ready('Different');
    await word('Different').click();
    await text('Nothing waits that passes this filter').waitFor();
    await text('They are kept apart from now on.').waitFor();
    expect(await verdicts(a, b)).toEqual(['verdict_different']);
    await button('Look again').click();
    await ready('Unsure');
    await word('Unsure').click();
    await text('Nobody is asked about the two again.').waitFor();
    expect(await verdicts(a, b)).toEqual(['verdict_unsure']);
    expect((await dashboard.api.get('/api/leads/duplicates', { id: a })).body.duplicates).toEqual([]);
  });

  test('doubles narrow to how likely they are', async () => {
    const [a] = await double('Wojciechowski');
    const { band } = (await dashboard.api.get('/api/leads/duplicates', { id: a })).body.duplicates[0];
    await open(a, 'doubles');
    await button(/Robert Wojciechowski · Bob/).waitFor();
    const likeness = dashboard.page.getByLabel('How likely');
    await likeness.selectOption(band === 'possible' ? 'likely' : 'possible');
    await text('Nothing waits that passes this filter').waitFor();
    await likeness.selectOption(band);
    await button(/Robert Wojciechowski · Bob/).waitFor();
  });

  test('a name that does not fit: s takes it over, and the note takes that back', async () => {
    const id = await misname('Maria Lopez', 'Otto Brandt');
    await open(id);
    await dashboard.page.getByRole('heading', { name: 'Is Maria Lopez also “Otto Brandt”?' }).waitFor();
    await ready('Same: call it “Otto Brandt”');
    expect(await dashboard.findBarriers()).toEqual([]);
    await dashboard.page.keyboard.press('s');
    await text('Maria Lopez is called Otto Brandt now.').waitFor();
    expect((await shown(id)).name.full).toBe('Otto Brandt');
    expect(await settledBy(id)).toEqual(['correction']);
    await button('Undo').click();
    await text('As it was.').waitFor();
    expect((await shown(id)).name.full).toBe('Maria Lopez');
  });

  test('a name that does not fit: d keeps the one that the Lead has', async () => {
    const id = await misname('Chloe Nguyen', 'Igor Petrov');
    await open(id);
    await ready('Different: keep “Chloe Nguyen”');
    await dashboard.page.keyboard.press('d');
    await text('It stays Chloe Nguyen.').waitFor();
    expect((await shown(id)).name.full).toBe('Chloe Nguyen');
    expect(await settledBy(id)).toEqual(['correction']);
  });

  test('a name that does not fit: the address can be taken out of the Lead', async () => {
    const id = await misname('Yusuf Demir', 'Hanna Schmidt');
    await open(id);
    await button('Take yusuf.demir@fastmail.com out of the Lead').click();
    await text('yusuf.demir@fastmail.com is not Yusuf Demir’s any more.').waitFor();
    expect((await shown(id)).contacts).toEqual([]);
    expect(await settledBy(id)).toEqual(['correction']);
  });

  test('of several Leads that share a value those that are picked are made one, or kept apart', async () => {
    const names = ['Aline Moreau', 'Bruno Keller', 'Dita Svoboda', 'Emil Larsen', 'Fumiko Tanaka'];
    const ids: string[] = [];
    for (const [place, name] of names.entries()) {
      const sources = [{ provider: 'shop', id: String(place) }];
      ids.push(await create({ name, contacts: ['household@posteo.net'], sources }));
    }
    const [a = '', b = '', c = '', d = '', e = ''] = ids;
    await open(e);
    await dashboard.page.getByRole('heading', { name: '5 Leads share household@posteo.net' }).waitFor();
    const pick = (name: string) => dashboard.page.getByRole('checkbox', { name: `Pick ${name}` });
    await pick('Dita Svoboda').check();
    expect(await word('Different').isEnabled()).toBe(false);
    await pick('Emil Larsen').check();
    expect(await dashboard.findBarriers()).toEqual([]);
    await dashboard.page.getByRole('heading', { name: '5 Leads share' }).click();
    await dashboard.page.keyboard.press('d');
    await text('They are kept apart from now on.').waitFor();
    expect(await verdicts(c, d)).toEqual(['verdict_different']);
    for (const name of names.slice(0, 3)) await pick(name).check();
    await dashboard.page.getByRole('columnheader', { name: 'As one' }).waitFor();
    await ready('Same');
    await word('Same').click();
    await text('They are one:').waitFor();
    const [first, second, third] = await Promise.all([a, b, c].map(shown));
    expect([second.id, third.id]).toEqual([first.id, first.id]);
  });

  test('what comes next is shown before the server has answered; what it refuses is back in front, with the reason', async () => {
    const [a, b] = await contradict('Rita Refused');
    const page = await dashboard.newPage();
    await page.addInitScript((key) => sessionStorage.setItem('puffle.key', key), dashboard.api.workspace.key);
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/api/leads/verdicts', async (route) => {
      await answered;
      await route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 409, title: 'Conflict', code: 'conflict', detail: 'Somebody was faster.' }),
      });
    });
    await page.goto(`${dashboard.url}/app/review?lead=${a}`);
    const different = page.getByRole('button', { name: 'Different' });
    await different.click();
    await page.getByText('Nothing waits that passes this filter').waitFor();
    answer();
    await page.getByText('Somebody was faster.').waitFor();
    await page.getByRole('heading', { name: 'Whose is rita.refused@northwind.io?' }).waitFor();
    expect(await verdicts(a, b)).toEqual([]);
    await page.close();
  });

  test('g s leads elsewhere and says nothing about the pair', async () => {
    const [a, b] = await contradict('Gerda Going');
    await open(a);
    await ready('Same');
    await dashboard.page.keyboard.press('g');
    await dashboard.page.keyboard.press('s');
    await dashboard.page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(await openAbout(a)).toEqual(['contested']);
    expect((await shown(b)).id).toBe(b);
  });

  test('narrows to people or companies, and reads older ones when they are asked for', async () => {
    const companies = (name: string) =>
      Array.from({ length: 51 }, (_, n) => ({ type: 'company', name, domain: `company${n}-corp.net` }));
    await dashboard.api.post('/api/leads/batch', { leads: companies('Alpha') });
    await dashboard.api.post('/api/leads/batch', { leads: companies('Zulu') });
    const [person] = await contradict('Paula Person');
    await dashboard.open('/review?type=company');
    const waiting = dashboard.page.getByRole('region', { name: 'Queue' }).getByRole('listitem');
    await waiting.nth(49).waitFor();
    expect(await waiting.count()).toBe(50);
    await button('Older').click();
    await waiting.nth(50).waitFor();
    expect(await waiting.count()).toBe(51);
    expect(await button(/Paula Person/).count()).toBe(0);
    await dashboard.page.getByLabel('Type').selectOption('person');
    await button(/Paula Person/).waitFor();
    expect(await button(/Alpha/).count()).toBe(0);
    expect(await openAbout(person)).toEqual(['contested']);
  });
});
