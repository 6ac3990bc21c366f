import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadInput } from '@puffle/contract';
import { parse } from 'csv-parse/sync';

const folder = join(import.meta.dirname, '../../data');

type Row = Readonly<Record<string, string>>;

async function readRows(name: string): Promise<Row[]> {
  return parse(await readFile(join(folder, name)), { columns: true, bom: true });
}

/** The members of Congress of `people.csv`, as a person who maps the columns by hand would send them. */
export async function readPeople(): Promise<LeadInput[]> {
  return (await readRows('people.csv')).map((row) => ({
    type: 'person',
    name: { first: row['First Name'], last: row['Last Name'], full: row['Full Name'] },
    title: row.Title,
    company: { name: row.Company, domain: row['Company Domain'] },
    location: { state: row.State, country: row.Country },
    contacts: [
      ...some(row.Phone, (value) => ({ value, type: 'phone' })),
      ...some(row.Website, (value) => ({ value, type: 'website' })),
    ],
    sources: [
      ...some(row['Bioguide Id'], (id) => ({ provider: 'bioguide', id })),
      ...some(row['GovTrack Id'], (id) => ({ provider: 'govtrack', id })),
      ...some(row['Wikidata Id'], (id) => ({ provider: 'wikidata', id })),
    ],
  }));
}

/** The same persons from another source, as Create Lead bodies. */
export async function readSocialPeople(): Promise<LeadInput[]> {
  const lines = (await readFile(join(folder, 'people-social.ndjson'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LeadInput);
}

export async function readCompanies(): Promise<LeadInput[]> {
  return (await readRows('companies.csv')).map((row) => ({
    type: 'company',
    name: row['Company name'] ?? '',
    domain: row['Company Domain Name'],
    industry: row.Industry,
    location: { country: row['Country/Region'] },
    contacts: [
      ...some(row.Email, (value) => ({ value, type: 'email' })),
      ...some(row['Website URL'], (value) => ({ value, type: 'website' })),
      ...(row['Additional domains'] ?? '')
        .split(';')
        .flatMap((domain) => some(domain.trim(), (value) => ({ value, type: 'website' }))),
    ],
    socials: [
      ...some(row['Twitter Handle'], (handle) => ({ url: `https://twitter.com/${handle}` })),
      ...some(row['Facebook Company Page'], (url) => ({ url })),
    ],
  }));
}

function some<T>(value: string | undefined, make: (value: string) => T): T[] {
  return value === undefined || value === '' ? [] : [make(value)];
}
