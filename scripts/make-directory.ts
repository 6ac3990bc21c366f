import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

const root = join(import.meta.dirname, '..');
const from = join(root, 'packages/server/test/data');
const to = join(root, 'packages/server/data/directory');

type Row = Record<string, string>;
type SocialRecord = {
  readonly socials?: readonly { readonly url: string }[];
  readonly sources: readonly { readonly provider: string; readonly id: string }[];
};

/** Makes the directory that ships with the server from the real data that the tests run on. */
function makeDirectory(): void {
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'people.csv'), stringify(people(), { header: true }));
  writeFileSync(join(to, 'companies.csv'), stringify(companies(), { header: true }));
}

function people(): Row[] {
  const socials = socialsByBioguide();
  return readCsv('people.csv').map(({ Birthday: _, ...row }) => ({
    ...row,
    Profiles: (socials.get(row['Bioguide Id'] ?? '') ?? []).join('; '),
  }));
}

function socialsByBioguide(): Map<string, string[]> {
  const lines = readFileSync(join(from, 'people-social.ndjson'), 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const { socials = [], sources }: SocialRecord = JSON.parse(line);
      const id = sources.find(({ provider }) => provider === 'bioguide')?.id ?? '';
      return [id, socials.map(({ url }) => url)];
    }),
  );
}

function companies(): Row[] {
  return readCsv('companies.csv').map((row) => ({
    Name: decodeLetters(row['Company name'] ?? ''),
    Domain: row['Company Domain Name'] ?? '',
    'Other domains': row['Additional domains'] ?? '',
    Website: row['Website URL'] ?? '',
    Industry: row.Industry ?? '',
    'Serves only': (row['Country/Region'] ?? '').toUpperCase(),
    Twitter: row['Twitter Handle'] ?? '',
    Facebook: row['Facebook Company Page'] ?? '',
    Email: row.Email ?? '',
  }));
}

const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  tilde: '\u0303',
  uml: '\u0308',
};

/** Some names of the source have letters as HTML writes them: `&Auml;`. */
function decodeLetters(text: string): string {
  return text.replace(/&([A-Za-z])([a-z]+);/g, (whole, letter: string, accent: string) => {
    const mark = accents[accent];
    return mark === undefined ? whole : `${letter}${mark}`.normalize('NFC');
  });
}

function readCsv(name: string): Row[] {
  return parse(readFileSync(join(from, name)), { columns: true, bom: true });
}

if (import.meta.main) makeDirectory();
