import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SearchFilters } from '@puffle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFilters } from '../../src/domain/search/parse/empty-filters.ts';
import { createDirectoryProvider } from '../../src/providers/directory/directory-provider.ts';
import { readDirectory } from '../../src/providers/directory/read-directory.ts';
import type { LeadProvider } from '../../src/providers/lead-provider.ts';

const header = 'Name,Title,Company,Domain,City,State,Country,Industry,Employees,Level,Money,Round,Tags,Email';
const people = [
  'Ada Lovelace,Chief Technology Officer,"Engines, Inc.",engines.example,London,ENG,United Kingdom,Computer Software,51-200,cxo,"1,000,000",Seed,maths; poetry,ada@engines.example',
  'Grace Hopper,Vice President of Engineering,Navy GmbH,www.navy.example,New York,New York,USA,defense,"10,001+",vp,500,Series A,compilers,grace@navy.example',
  'José Núñez,Director of Sales,Ventas,ventas.example,Sevilla,AN,España,retail,12,director,,,,jose@ventas.example',
  "Robert'); DROP TABLE lead;--,Head of Product,Tables,tables.example,Berlin,BE,DE,software,1,head,,,,bob@tables.example",
  'Mary Jackson,Senior Engineer,Engines Incorporated,engines.example,Hampton,VA,US,aerospace,200,senior,,,,mary@engines.example',
  'Nobody Known,,,,,,,,,,,,,nobody@nowhere.example',
];
const columns = {
  ...{ Name: 'name', Title: 'title', Company: 'company', Domain: 'company.domain', City: 'location.city' },
  ...{ State: 'location.state', Country: 'location.country', Industry: 'attributes.industry', Email: 'email' },
};
const searchColumns = { size: 'Employees', revenue: 'Money', fundingStages: 'Round', keywords: 'Tags' };

let folder: string;
const open: LeadProvider[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puffle-directory-'));
  await writeFile(join(folder, 'people.csv'), [header, ...people].join('\n'));
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  const csv = `(select * from read_csv('${join(folder, 'people.csv')}', header = true, all_varchar = true))`;
  await duck.run(`copy ${csv} to '${join(folder, 'people.parquet')}' (format parquet)`);
  await duck.run(`copy ${csv} to '${join(folder, 'people.ndjson')}' (format json)`);
  await duck.run(`copy ${csv} to '${join(folder, 'people.csv.gz')}' (format csv, header true, compression gzip)`);
});
afterAll(async () => {
  for (const provider of open) await provider.close?.();
  await rm(folder, { recursive: true });
});

let files = 0;
async function directory(...sources: readonly object[]): Promise<LeadProvider> {
  const file = join(folder, `directory-${files++}.json`);
  await writeFile(file, JSON.stringify({ sources }));
  const provider = createDirectoryProvider(readDirectory(file), { memoryMb: 256, threads: 2 });
  open.push(provider);
  return provider;
}
const source = (extra: object = {}) => ({
  name: 'people',
  type: 'person',
  files: 'people.csv',
  columns,
  search: searchColumns,
  ...extra,
});

type Wanted = { readonly [Field in keyof SearchFilters]?: SearchFilters[Field] };

async function find(provider: LeadProvider, wanted: Wanted, limit = 100, cursor: string | null = null) {
  const filters = { ...emptyFilters(), ...wanted };
  return provider.search({ filters, limit, cursor, signal: new AbortController().signal });
}
async function namesOf(provider: LeadProvider, wanted: Wanted): Promise<string[]> {
  const { rows } = await find(provider, wanted);
  return rows.map(({ raw }) => String(raw.Name).split(/[ ']/)[0] ?? '');
}
const only = <Item>(...include: Item[]) => ({ include, exclude: [] });
const except = <Item>(...exclude: Item[]) => ({ include: [], exclude });
const employers = (names: string[], domains: string[] = []) => ({ names, domains });

describe('what a directory finds', () => {
  test.each<[string, Wanted, string[]]>([
    ['a title by all of its words, in any order', { titles: only('officer technology') }, ['Ada']],
    ['any of several titles', { titles: only('director', 'head') }, ['José', 'Robert']],
    ['no title that merely contains the letters of one', { titles: only('direct') }, []],
    [
      'everybody but a title, those without one included',
      { titles: except('engineer', 'chief') },
      ['Grace', 'José', 'Robert', 'Nobody'],
    ],
    ['a level by the words of the title; a vice president is no president', { seniorities: only('c_suite') }, ['Ada']],
    ['vice presidents, however written', { seniorities: only('vp') }, ['Grace']],
    [
      'a function by the words of the title',
      { functions: only('engineering', 'sales') },
      ['Ada', 'Grace', 'José', 'Mary'],
    ],
    [
      'a country, by its code, its name and its name in another language',
      { locations: only({ country: 'ES' }, { country: 'DE' }) },
      ['José', 'Robert'],
    ],
    [
      'a state by its name or its code',
      { locations: only({ country: 'US', state: 'NY' }, { country: 'US', state: 'VA' }) },
      ['Grace', 'Mary'],
    ],
    ['a city without its accents', { locations: only({ city: 'sevilla' }) }, ['José']],
    [
      'everywhere but a country, places unknown included',
      { locations: except({ country: 'US' }) },
      ['Ada', 'José', 'Robert', 'Nobody'],
    ],
    [
      'an employer in spite of its legal form',
      { companies: { include: employers(['Engines LLC']), exclude: employers([]) } },
      ['Ada', 'Mary'],
    ],
    [
      'an employer by its domain',
      { companies: { include: employers([], ['navy.example']), exclude: employers([]) } },
      ['Grace'],
    ],
    [
      'everybody but an employer',
      { companies: { include: employers([]), exclude: employers(['engines']) } },
      ['Grace', 'José', 'Robert', 'Nobody'],
    ],
    ['an industry by the name that exports give it', { industries: only('software') }, ['Ada', 'Robert']],
    ['a keyword in any column', { keywords: only('poetry', 'navy') }, ['Ada', 'Grace']],
    ['a size that meets a band', { size: { min: 150, max: 20_000 } }, ['Ada', 'Grace', 'Mary']],
    ['a size above an open band', { size: { min: 50_000, max: null } }, ['Grace']],
    ['an amount of money', { revenue: { min: 1000, max: null, currency: 'USD' } }, ['Ada']],
    ['a stage of funding', { funding: { stages: ['series_a'], min: null, max: null, currency: null } }, ['Grace']],
    ['filters that all have to hold', { titles: only('engineer'), locations: only({ country: 'GB' }) }, []],
    ['everybody, when nothing is asked for', {}, ['Ada', 'Grace', 'José', 'Robert', 'Mary', 'Nobody']],
  ])('%s', async (_, wanted, expected) => {
    expect(await namesOf(await directory(source()), wanted)).toEqual(expected);
  });

  test.each(["x'; drop table lead; --", '")) or true --', '\\', '.*', '%', '$1', '\u0000'])(
    'takes %j as words and never as a part of the statement',
    async (text) => {
      const provider = await directory(source());
      const wanted = { titles: only(text), companies: { include: employers([text], [text]), exclude: employers([]) } };
      expect(await namesOf(provider, wanted).catch((error: Error) => error.message)).toEqual([]);
    },
  );

  test('by values that only its data has, as its description says what they mean', async () => {
    const values = { seniorities: { cxo: 'c_suite' }, industries: { aerospace: ['space', 'research'] } };
    const provider = await directory(source({ search: { ...searchColumns, seniorities: 'Level' }, values }));
    expect(await namesOf(provider, { seniorities: only('c_suite') })).toEqual(['Ada']);
    expect(await namesOf(provider, { industries: only('research') })).toEqual(['Mary']);
  });

  test.each(['people.csv', 'people.csv.gz', 'people.ndjson', 'people.parquet'])('the same in %s', async (name) => {
    const provider = await directory(source({ files: name }));
    expect(await namesOf(provider, { seniorities: only('vp', 'director') })).toEqual(['Grace', 'José']);
    const { rows } = await find(provider, { titles: only('chief') });
    expect(rows[0]?.lead).toMatchObject({
      type: 'person',
      name: { full: 'Ada Lovelace' },
      company: { name: 'Engines, Inc.', domain: 'engines.example' },
      contacts: [{ value: 'ada@engines.example', type: 'email' }],
    });
  });
});

describe('a search of a directory', () => {
  test('goes on after any row, over files and sources, and finds what was added at the end since', async () => {
    await writeFile(join(folder, 'more.csv'), [header, people[0]?.replace('Ada', 'Augusta')].join('\n'));
    const provider = await directory(
      source({ files: ['people.parquet', 'people.ndjson'] }),
      source({ name: 'more', files: 'more.csv' }),
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let isEnd = false; !isEnd; ) {
      const page = await find(provider, {}, 4, cursor);
      seen.push(...page.rows.map(({ raw }) => String(raw.Name)));
      ({ cursor, isEnd } = page);
    }
    expect(seen).toHaveLength(13);
    expect(seen.filter((name) => name.startsWith('Grace'))).toHaveLength(2);
    await writeFile(join(folder, 'more.csv'), `${await readFile(join(folder, 'more.csv'), 'utf8')}\n${people[4]}`);
    const { rows, isEnd } = await find(provider, {}, 4, cursor);
    expect([rows.map(({ raw }) => raw.Name), isEnd]).toEqual([['Mary Jackson'], true]);
  });

  test('tells what it cannot search by, and searches by the rest', async () => {
    const provider = await directory(source({ search: {} }));
    const filters = { ...emptyFilters(), titles: only('director'), size: { min: 10, max: null } };
    expect(provider.findUnsupported(filters)).toEqual([
      { text: 'employees: at least 10', reason: 'The directory has no column for the size.' },
    ]);
    expect(await namesOf(provider, filters)).toEqual(['José']);
    expect(provider.findUnsupported({ ...emptyFilters(), type: 'company' })).toEqual([
      { text: 'companies', reason: 'The directory holds people only.' },
    ]);
  });

  test('leaves out a source that lacks what another can search by', async () => {
    const provider = await directory(source({ name: 'bare', search: {} }), source());
    const { rows } = await find(provider, { size: { min: 50_000, max: null } });
    expect(rows.map(({ raw }) => raw.Name)).toEqual(['Grace Hopper']);
  });

  test('reads a quoted cell of a CSV that comes long after its beginning', async () => {
    const many = Array.from(
      { length: 60_000 },
      (_, n) => `Person ${n},Clerk,Plain,plain.example,,,,,,,,,,p${n}@plain.example`,
    );
    await writeFile(join(folder, 'long.csv'), [header, ...many, people[0]].join('\n'));
    const provider = await directory(source({ files: 'long.csv' }));
    expect(await namesOf(provider, { titles: only('chief') })).toEqual(['Ada']);
  });

  test('names the column that its file does not have', async () => {
    const provider = await directory(source({ columns: { ...columns, Titel: 'alias' } }));
    await expect(find(provider, {})).rejects.toMatchObject({
      kind: 'lasting',
      message: expect.stringContaining('has no column "Titel"; did you mean "Title"?'),
    });
  });

  test('names the file that cannot be read', async () => {
    await writeFile(join(folder, 'broken.parquet'), 'this is no parquet');
    const provider = await directory(source({ files: 'broken.parquet' }));
    await expect(find(provider, {})).rejects.toMatchObject({
      kind: 'lasting',
      message: expect.stringContaining('broken.parquet'),
    });
  });
});

describe('a description that is wrong stops the start with a sentence', () => {
  test.each<[string, unknown, RegExp]>([
    ['no JSON', 'nonsense', /is not JSON\.$/],
    ['no sources', { sources: [] }, /sources: /],
    ['an unknown key', { sources: [{ ...source(), colums: {} }] }, /colums/],
    [
      'an unknown field',
      { sources: [source({ columns: { Name: 'nam' } })] },
      /maps "Name" to "nam", which is no field; did you mean "name"\?$/,
    ],
    ['no name', { sources: [source({ columns: { Title: 'title' } })] }, /maps no column to name/],
    ['a file that is not there', { sources: [source({ files: 'nowhere/*.csv' })] }, /there is no such file\.$/],
    ['a file of another kind', { sources: [source({ files: 'directory-0.json'.replace('json', 'txt') })] }, /./],
    ['two sources of one name', { sources: [source(), source()] }, /two sources are called "people"\.$/],
  ])('%s', async (_, description, message) => {
    await writeFile(join(folder, 'directory-0.txt'), '');
    const file = join(folder, 'wrong.json');
    await writeFile(file, typeof description === 'string' ? description : JSON.stringify(description));
    expect(() => readDirectory(file)).toThrow(message);
  });
});
