import type { Import } from '@puffle/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { data, fixture, importFile, ndjson, sendFile } from './import-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function take(name: string, query: Record<string, string> = {}) {
  const { key } = await api.newWorkspace();
  const done: Import = await importFile(api, fixture(name), { query, key });
  const { leads } = (await api.get('/api/leads', { sort: 'createdAt' }, { key })).body;
  return { done, leads, key };
}

const kinds = (done: Import, row: number) => [done.examples?.created?.[row]?.matchedBy, done.identifying] as const;

describe('the export of', () => {
  it('LinkedIn is read past its notes; a member without a name is refused with its line', async () => {
    const { done, leads } = await take('linkedin-connections.csv');
    expect(done).toMatchObject({
      type: 'person',
      mappingFrom: 'preset',
      format: { preset: 'linkedin-connections', headerLine: 4 },
    });
    expect(done.counts).toMatchObject({ received: 3, created: 2, rejected: 1 });
    expect(done.examples?.rejected?.[0]?.line).toBe(7);
    expect(leads[1]).toMatchObject({
      name: { full: 'Jörg Müller', first: 'Jörg', last: 'Müller' },
      title: 'CTO',
      company: { name: 'Müller, Werke GmbH' },
      socials: [{ platform: 'linkedin' }],
      contacts: [{ type: 'email' }],
      raw: { 'Connected On': '11 Jan 2023' },
    });
  });

  it('a Sales Navigator scraper keeps the public profile and the member token apart', async () => {
    const { done, leads } = await take('sales-navigator.csv');
    expect(done.format?.preset).toBe('sales-navigator');
    expect(done.counts.created).toBe(2);
    expect(leads[0]).toMatchObject({
      title: 'VP Sales',
      company: { name: 'Luz Energia' },
      location: { raw: 'Lisbon' },
    });
    expect(leads[0].socials).toHaveLength(2);
  });

  it('Apollo takes the website as the employer’s and splits several addresses', async () => {
    const { done, leads } = await take('apollo.csv');
    expect(done.format?.preset).toBe('apollo');
    expect(leads[0]).toMatchObject({
      company: { name: 'Harbor Freight Tech', domain: 'http://www.harbor-tech.example-ap.net' },
      location: { city: 'Oakland', state: 'California', country: 'United States' },
      sources: [{ provider: 'apollo', objectType: 'contact', id: '60a1' }],
      attributes: { industry: 'logistics' },
    });
    expect(leads[0].contacts.map((contact: { value: string }) => contact.value)).toContain('+1 510 555 0142');
    expect(leads[1].contacts.filter((contact: { type: string }) => contact.type === 'email')).toHaveLength(2);
    expect(kinds(done, 0)[1]).toEqual(['Email', 'Person Linkedin Url', 'Apollo Contact Id']);
  });

  it('HubSpot contacts links each row by its Record ID', async () => {
    const { done, leads } = await take('hubspot-contacts.csv');
    expect(done).toMatchObject({ type: 'person', format: { preset: 'hubspot-contacts' } });
    expect(leads[0]).toMatchObject({
      title: 'Buyer',
      company: { name: 'Quist AS' },
      sources: [{ provider: 'hubspot', objectType: 'contact', id: '9001' }],
      raw: { 'Contact owner': 'Sam Seller' },
    });
  });

  it('HubSpot companies is known as companies without being told', async () => {
    const { done, leads } = await take('hubspot-companies.csv');
    expect(done).toMatchObject({ type: 'company', format: { preset: 'hubspot-companies' }, counts: { created: 2 } });
    expect(leads[0]).toMatchObject({
      domain: 'quist-as.net',
      industry: 'CONSUMER_GOODS',
      size: '40',
      location: { city: 'Oslo', country: 'Norway' },
    });
  });

  it('Salesforce keeps ids apart that differ in case alone', async () => {
    const { done, leads } = await take('salesforce.csv');
    expect(done).toMatchObject({ format: { preset: 'salesforce' }, counts: { created: 2 } });
    expect(leads[0].sources).toEqual([{ provider: 'salesforce', id: '0035e00000AbCdE' }]);
    expect(leads[0]).toMatchObject({ company: { name: 'Roth AG' }, location: { city: 'Zürich' } });
  });

  it('a report of Salesforce Leads, which have a status as HubSpot contacts have, keeps id and company', async () => {
    const { done, leads } = await take('salesforce-leads.csv');
    expect(done).toMatchObject({ format: { preset: 'salesforce', headerLine: 4 }, counts: { created: 2 } });
    expect(leads[0]).toMatchObject({
      name: { full: 'José Núñez' },
      company: { name: 'Núñez S.L.' },
      sources: [{ provider: 'salesforce', id: '00Q5e00000AbCdE' }],
      raw: { 'Lead Status': 'Open' },
    });
  });

  it('a plain file in Windows-1252 with semicolons is read by the names of its columns', async () => {
    const { done, leads } = await take('plain-semicolon-latin1.csv', { type: 'person' });
    expect(done.format).toMatchObject({ encoding: 'windows-1252', delimiter: ';', preset: null });
    expect(leads[0]).toMatchObject({
      name: { full: 'Käthe Groß' },
      company: { name: 'Groß & Söhne' },
      title: 'Geschäftsführerin',
      sources: [{ provider: 'kunden', id: 'K-1' }],
    });
  });
});

describe('the real data', () => {
  it('of persons from two sources ends as 537 Leads, in either order', async () => {
    for (const order of [
      ['people.csv', 'people-social.ndjson'],
      ['people-social.ndjson', 'people.csv'],
    ]) {
      const { key } = await api.newWorkspace();
      for (const name of order) {
        const contentType = name.endsWith('csv') ? 'text/csv' : ndjson;
        const done = await importFile(api, data(name), { contentType, query: { type: 'person' }, key });
        expect(done.counts.rejected).toBe(0);
      }
      expect((await api.get('/api/lists', { id: 'all' }, { key })).body.lists[0].leadCount).toBe(537);
    }
  });

  it('of companies is imported by the HubSpot preset with no mapping given', async () => {
    const { key } = await api.newWorkspace();
    const done = await importFile(api, data('companies.csv'), { key });
    expect(done).toMatchObject({ format: { preset: 'hubspot-companies' }, counts: { received: 2564, rejected: 0 } });
    const found = await api.post('/api/leads', { type: 'company', name: '1Password', domain: '1password.ca' }, { key });
    expect([found.status, found.body.lead.domain]).toEqual([200, '1password.ca']);
    const dry = await importFile(api, data('companies.csv'), { query: { dryRun: true }, key });
    const again = await importFile(api, data('companies.csv'), { key });
    expect(dry.counts).toEqual(again.counts);
    expect(again.counts).toMatchObject({ received: 2564, merged: 0, rejected: 0 });
  });
});

describe('a mapping', () => {
  const csv = 'Who,Where to write,Ring,Customer Id,Owner Id\nAda,ada@map.net,x,1,9\nBob,bob@map.net,y,2,9\n';

  it('is shown with the columns that identify; a provider’s ids are found by their name, shared ones are not', async () => {
    const { key } = await api.newWorkspace();
    const mapping = JSON.stringify({ Who: 'name', 'Where to write': 'email', 'Customer Id': 'source.customer' });
    const done = await importFile(api, csv, { query: { type: 'person', mapping, dryRun: true }, key });
    expect(done).toMatchObject({
      mappingFrom: 'given',
      mapping: {
        Who: 'name',
        'Where to write': 'email',
        Ring: 'raw',
        'Customer Id': 'source.customer',
        'Owner Id': 'raw',
      },
      identifying: ['Where to write', 'Customer Id'],
    });
    const guessed = await importFile(api, csv.replace('Who', 'Name'), { query: { type: 'person', dryRun: true }, key });
    expect(guessed.mapping).toMatchObject({ 'Customer Id': 'source.customer', 'Owner Id': 'raw' });
    const repeated = await importFile(api, csv.replace('Who', 'Name').replace('y,2', 'y,1'), {
      query: { type: 'person', dryRun: true },
      key,
    });
    expect(repeated.mapping['Customer Id']).toBe('raw');
  });

  it('is remembered for the header by a real import, whatever the order of the columns', async () => {
    const { key } = await api.newWorkspace();
    const mapping = JSON.stringify({ Who: 'name', 'Where to write': 'email', Ring: 'attributes.ring' });
    await importFile(api, csv, { query: { type: 'person', mapping }, key });
    const turned = 'where to write,Customer Id,RING,Owner Id,Who\ncy@map.net,3,z,9,Cy\n';
    const answer = await sendFile(api, turned, { query: { type: 'person' }, key });
    expect(answer.body.import).toMatchObject({
      mappingFrom: 'remembered',
      mapping: { Who: 'name', RING: 'attributes.ring' },
    });
    const other = await api.newWorkspace();
    expect((await sendFile(api, turned, { query: { type: 'person' }, key: other.key })).status).toBe(400);
  });

  it.each([
    ['an unknown column', { Nobody: 'name' }, 'unknown_column'],
    ['an unknown field', { Who: 'nmae' }, 'unknown_field'],
    ['two columns for one field', { Who: 'name', Ring: 'name' }, 'field_mapped_twice'],
    ['no name', { Ring: 'phone' }, 'required'],
  ])('with %s is refused, naming it', async (_what, mapping, code) => {
    const { key } = await api.newWorkspace();
    const answer = await sendFile(api, csv, { query: { type: 'person', mapping: JSON.stringify(mapping) }, key });
    expect(answer.status).toBe(400);
    expect(answer.body.issues.map((issue: { code: string }) => issue.code)).toContain(code);
    expect((await api.get('/api/imports', {}, { key })).body.imports).toEqual([]);
  });

  it('of companies that is sent as persons is refused with the type that fits', async () => {
    const { key } = await api.newWorkspace();
    const refused = await sendFile(api, fixture('hubspot-companies.csv'), { key, query: { type: 'person' } });
    expect(refused.status).toBe(400);
    expect(refused.body.hint).toMatch(/^Send type=company /);
  });

  it('for a file that says nothing of its type needs to be told', async () => {
    const answer = await sendFile(api, 'Name,Email\nA,a@b-map.net\n');
    expect(answer.body.issues).toMatchObject([{ path: 'type', code: 'required' }]);
  });
});
