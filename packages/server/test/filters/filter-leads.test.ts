import type { Lead } from '@puffle/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { generateLeads, realLeads } from './generated-leads.ts';
import { type Filters, passes, type Scanned, scan } from './naive-filter.ts';

/** Random filters that are tried; more by PUFFLE_RUNS. */
const numRuns = Number(process.env.PUFFLE_RUNS ?? 240);
const seed = 20_261_124;
let api: TestApi;
let leads: readonly Lead[];
let scanned: readonly Scanned[];

beforeAll(async () => {
  api = await createTestApi();
  const bodies = [...realLeads(), ...generateLeads(10_000, seed)];
  for (let start = 0; start < bodies.length; start += 1_000) {
    const { status, body } = await api.post('/api/leads/batch', { leads: bodies.slice(start, start + 1_000) });
    if (status !== 200 || body.counts.rejected > 0) {
      throw new Error(JSON.stringify(body.results?.filter((row: { status: number }) => row.status >= 400) ?? body));
    }
  }
  await withClient(api.test.owner, (client) => client.query('analyze'));
  leads = await readAll({});
  scanned = leads.map(scan);
}, 120_000);
afterAll(() => api.close());

async function readAll(query: Record<string, string | number>): Promise<Lead[]> {
  const found: Lead[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await api.get('/api/leads', { limit: 500, ...query, ...(cursor === '' ? {} : { cursor }) });
    if (page.status !== 200) throw new Error(JSON.stringify(page.body));
    found.push(...page.body.leads);
    cursor = page.body.nextCursor;
  }
  return found;
}

async function expectSame(filters: Filters): Promise<void> {
  const found = await readAll({ ...filters });
  const wanted = scanned.filter((lead) => passes(lead, filters));
  expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
}

const textFilters = ['q', 'name', 'title', 'role', 'company', 'industry', 'location', 'domain', 'email'] as const;

/** A piece of something that some Lead says, changed in ways that must not matter, or in ways that must. */
function termArbitrary(): fc.Arbitrary<string> {
  const values = leads.flatMap((lead) => {
    const company =
      lead.type === 'person' ? [lead.title, lead.company.name, lead.company.domain] : [lead.domain, lead.industry];
    const places = Object.values(lead.location).map(String);
    return [
      lead.name.full,
      ...lead.name.aliases,
      ...company,
      ...places,
      ...lead.contacts.map(({ value }) => value),
    ].filter((value) => value !== null && value !== undefined);
  });
  const change = fc.constantFrom<((text: string) => string)[]>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    (text) => text.replace(/[aeiou]/, (letter) => `${letter}\u0301`),
    (text) => `%${text}_`,
    (text) => `${text}\\`,
    (text) => `(${text}|.*)`,
    (text) => text.replace(/ /g, ' - '),
    (text) => [...text].reverse().join(''),
  );
  const piece = fc
    .tuple(
      fc.constantFrom(...values),
      fc.nat(),
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(1, 2, 3) },
        { weight: 3, arbitrary: fc.integer({ min: 4, max: 40 }) },
      ),
      change,
    )
    .map(([value, at, length, alter]) => {
      const letters = [...value];
      const start = at % Math.max(1, letters.length);
      return alter(letters.slice(start, start + Math.max(1, length)).join(''));
    });
  const odd = fc.constantFrom('%', '_', '\\', '.*', '[a-z]', '(', '^', '$', '\n', "'", '', ' ', '|', 'e|', 'n|', '\t');
  return fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: odd });
}

test('any one filter finds what a scan of every Lead finds, in the same order', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(fc.constantFrom(...textFilters), termArbitrary(), (field, term) =>
    expectSame({ [field]: term.slice(0, 500) }),
  );
  await fc.assert(property, { numRuns, seed });
});

test('several filters together find what a scan of every Lead finds', { timeout: 300_000 }, async () => {
  const term = termArbitrary().map((text) => text.slice(0, 500));
  const filters = fc.record(
    { type: fc.constantFrom('person', 'company'), ...Object.fromEntries(textFilters.map((field) => [field, term])) },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(filters, { minLength: 1, maxLength: 1 }),
      fc.subarray([...textFilters, 'type'], { minLength: 2, maxLength: 3 }),
      ([all = {}], names) => {
        const given: Record<string, string> = {};
        for (const [name, value] of Object.entries(all)) if (names.includes(name)) given[name] = value as string;
        return expectSame(given);
      },
    ),
    { numRuns: Math.ceil(numRuns / 4), seed },
  );
});

test('an e-mail address is found in any spelling, also where a contact holds several', async () => {
  const contacts = ['Ada L. <First.Ada+crm@googlemail.com>; second@bücher-multi.de', 'third@multi-corp.io'];
  const { body } = await api.post('/api/leads', { type: 'person', name: 'Several Addresses', contacts });
  for (const email of ['firstada@gmail.com', 'SECOND@xn--bcher-multi-thb.de', 'mailto:third@multi-corp.io']) {
    expect([email, (await readAll({ email })).map(({ id }) => id)]).toEqual([email, [body.lead.id]]);
  }
});

test('a domain is found in any spelling', async () => {
  const company = { type: 'company', name: 'Any Spelling', domain: 'https://www.Any-Spelling.co.uk/about?x=1' };
  const { body } = await api.post('/api/leads', company);
  for (const domain of ['any-spelling.co.uk', 'WWW.ANY-SPELLING.CO.UK', 'http://shop.any-spelling.co.uk/']) {
    expect([domain, (await readAll({ domain })).map(({ id }) => id)]).toEqual([domain, [body.lead.id]]);
  }
});

describe('a text filter', () => {
  test.each([
    ['case', 'name', 'MÜLLER', 'Müller'],
    ['an accent that is left out', 'name', 'muller', 'Müller'],
    ['an accent that is put in', 'location', 'zürîch', 'Zürich'],
    ['a letter with a stroke', 'name', 'lukasz', 'Łukasz'],
    ['a ligature', 'name', 'aether', 'Æther'],
    ['sharp s', 'name', 'weiss', 'Weiß'],
    ['the dot of a capital i', 'location', 'istanbul', 'İstanbul'],
    ['Greek accents', 'name', 'αθηναιος', 'Ἀθηναῖος'],
    ['Cyrillic yo and its dots', 'name', 'елкин', 'Ёлкин'],
    ['Hebrew points', 'name', 'שרה', 'שָׂרָה'],
    ['Arabic vowel signs', 'name', 'علي', 'عَلِيّ'],
    ['an apostrophe', 'name', 'obrien', "O'Brien"],
    ['a typographic apostrophe', 'name', 'O’Brien', "O'Brien"],
    ['half-width letters', 'name', 'ﾀﾅｶ', 'タナカ'],
  ])('ignores %s', async (_, field, term, value) => {
    const name = field === 'name' ? value : `Somebody ${value}`;
    const { body } = await api.post('/api/leads', { type: 'person', name, location: { city: value } });
    const found = await readAll({ [field]: term });
    expect(found.map(({ id }) => id)).toContain(body.lead.id);
  });
});

describe('an order', () => {
  test.each([
    ['-createdAt', 'createdAt', -1],
    ['createdAt', 'createdAt', 1],
    ['-updatedAt', 'updatedAt', -1],
    ['updatedAt', 'updatedAt', 1],
  ] as const)('of %s shows every Lead once', async (sort, field, direction) => {
    const found = await readAll({ sort, limit: 477 });
    const times = found.map((lead) => lead[field]);
    expect(times).toEqual(times.toSorted((a, b) => direction * a.localeCompare(b)));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(leads.length);
  });

  test('is the same whatever the size of the pages', async () => {
    const whole = (await readAll({ name: 'mar', limit: 500 })).map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(60);
    for (const limit of [1, 7, 50]) expect((await readAll({ name: 'mar', limit })).map(({ id }) => id)).toEqual(whole);
  });

  test('without a limit shows 50', async () => {
    const { body } = await api.get('/api/leads');
    expect([body.leads.length, typeof body.nextCursor]).toEqual([50, 'string']);
  });

  test('does not take the cursor of another', async () => {
    const { body } = await api.get('/api/leads', { sort: 'updatedAt', limit: 1 });
    expect((await api.get('/api/leads', { sort: 'createdAt', cursor: body.nextCursor })).status).toBe(400);
  });
});
