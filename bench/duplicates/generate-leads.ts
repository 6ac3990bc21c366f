import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Random, randomOf } from './random.ts';

const folder = join(import.meta.dirname, '../../packages/server/test/data');
const nicknames: Readonly<Record<string, string>> = {
  Robert: 'Bob',
  William: 'Bill',
  James: 'Jim',
  Michael: 'Mike',
  Thomas: 'Tom',
  Richard: 'Rick',
  Elizabeth: 'Liz',
  Daniel: 'Dan',
  Joseph: 'Joe',
  David: 'Dave',
  Christopher: 'Chris',
  Patrick: 'Pat',
  Steven: 'Steve',
  Susan: 'Sue',
  Gregory: 'Greg',
  Jeffrey: 'Jeff',
  Katherine: 'Kate',
  Andrew: 'Andy',
  Benjamin: 'Ben',
  Matthew: 'Matt',
};
const cities =
  'Austin Boston Chicago Denver Dallas Houston Seattle Portland Phoenix Miami Atlanta Detroit Berlin Hamburg Paris Lyon London Leeds Madrid Milan Oslo Dublin Zurich Vienna'.split(
    ' ',
  );
const titles =
  'Engineer,Head of Sales,Account Executive,Chief Executive Officer,Marketing Manager,Analyst,Consultant,Director of Operations,Recruiter,Buyer'.split(
    ',',
  );
const legalForms = ['Inc.', 'LLC', 'Ltd', 'GmbH', 'Corporation'];

export type GeneratedLead = { readonly truth: number; readonly body: Record<string, unknown> };

type Company = { readonly name: string; readonly domain: string; readonly country: string; readonly industry: string };
type Person = {
  readonly first: string;
  readonly last: string;
  readonly employer: Company;
  readonly city: string;
  readonly phone: string | null;
  readonly title: string;
};

/**
 * Persons named and employed from the files in `test/data`, a tenth of them a second time with what goes wrong in real lists, and
 * namesakes who are somebody else; companies the same way. Leads with equal `truth` are one.
 */
export function generateLeads(count: number, seed: number): GeneratedLead[] {
  const random = randomOf(seed);
  const pools = readPools();
  const leads: GeneratedLead[] = [];
  for (let truth = 0; leads.length < count; truth++) {
    const person = makePerson(random, pools);
    leads.push({ truth, body: describe(person, emailOf(person)) });
    if (random.isChance(0.1)) leads.push({ truth, body: spoil(random, pools, person) });
    if (random.isChance(0.03)) {
      const namesake = { ...makePerson(random, pools), first: person.first, last: person.last };
      leads.push({
        truth: count + leads.length,
        body: describe(namesake, `x${leads.length}@${namesake.employer.domain}`),
      });
    }
  }
  return [...leads, ...generateCompanies(random, pools, count * 3)];
}

type Pools = {
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  readonly companies: readonly Company[];
};

function readPools(): Pools {
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true, bom: true });
  const people = read('people.csv');
  const companies = read('companies.csv').flatMap((row) => {
    const { 'Company name': name = '', 'Company Domain Name': domain = '' } = row;
    const rest = { country: row['Country/Region'] ?? '', industry: row.Industry ?? '' };
    return name === '' || domain === '' ? [] : [{ name, domain, ...rest }];
  });
  return {
    firsts: [...new Set(people.map((row) => row['First Name'] ?? ''))],
    lasts: [...new Set(people.map((row) => row['Last Name'] ?? ''))],
    companies,
  };
}

function makePerson(random: Random, { firsts, lasts, companies }: Pools): Person {
  return {
    first: random.pickSkewed(firsts),
    last: random.pickSkewed(lasts),
    employer: random.pickSkewed(companies),
    city: random.pick(cities),
    phone: random.isChance(0.6) ? phone(random) : null,
    title: random.pick(titles),
  };
}

function phone(random: Random): string {
  return `+1 512 ${200 + random.below(700)} ${String(random.below(10_000)).padStart(4, '0')}`;
}

function emailOf({ first, last, employer }: Person): string {
  return `${first}.${last}@${employer.domain}`.toLowerCase().replaceAll(' ', '');
}

function describe(
  person: Person,
  email: string | null,
  name = `${person.first} ${person.last}`,
): Record<string, unknown> {
  return {
    type: 'person',
    name,
    contacts: [...(email === null ? [] : [email]), ...(person.phone === null ? [] : [person.phone])],
    company: { name: person.employer.name, domain: person.employer.domain },
    ...(person.city === '' ? {} : { location: person.city }),
    ...(person.title === '' ? {} : { title: person.title }),
  };
}

/** The same person as another list has it. */
function spoil(random: Random, pools: Pools, person: Person): Record<string, unknown> {
  const body = describe(
    {
      ...person,
      city: choose(random, [0.7, person.city], [0.2, ''], [0.1, random.pick(cities)]),
      phone: choose(random, [0.3, person.phone], [0.6, null], [0.1, phone(random)]),
      title: choose(random, [0.5, person.title], [0.3, random.pick(titles)], [0.2, '']),
    },
    spoilEmail(random, person),
    spoilName(random, person),
  );
  const { employer } = person;
  const company = choose<object | null>(
    random,
    [0.75, { name: employer.name, domain: employer.domain }],
    [0.1, { name: employer.name }],
    [0.1, { name: random.pick(pools.companies).name }],
    [0.05, null],
  );
  return { ...body, company };
}

function spoilEmail(random: Random, { first, last, employer }: Person): string | null {
  const short = `${first.charAt(0)}${last}`.toLowerCase().replaceAll(' ', '');
  return choose<string | null>(
    random,
    [0.4, null],
    [0.35, `${short}${random.below(100)}@${employer.domain}`],
    [0.25, `${short}${random.below(1000)}@gmail.com`],
  );
}

function spoilName(random: Random, { first, last }: Person): string {
  return choose(
    random,
    [0.35, `${first} ${last}`],
    [0.13, `${first} ${slip(random, last)}`],
    [0.12, `${slip(random, first)} ${last}`],
    [0.15, `${nicknames[first] ?? first} ${last}`],
    [0.08, `${first.charAt(0)}. ${last}`],
    [0.07, `${last} ${first}`],
    [0.1, `${first} ${random.pick(['A.', 'Lee', 'Marie', 'J.'])} ${last}`],
  );
}

/** One letter dropped, doubled, replaced, or swapped with the next. */
function slip(random: Random, word: string): string {
  if (word.length < 4) return word;
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = random.pick([...'aeiornstl']);
  return choose(
    random,
    [0.25, before + after],
    [0.25, before + letter + letter + after],
    [0.25, before + other + after],
    [0.25, before + after.charAt(0) + letter + after.slice(1)],
  );
}

function generateCompanies(random: Random, { companies }: Pools, firstTruth: number): GeneratedLead[] {
  return companies.flatMap((company, place): GeneratedLead[] => {
    const truth = firstTruth + place;
    const { name, domain, country, industry } = company;
    const body = { type: 'company', name, domain, industry, ...(country === '' ? {} : { location: { country } }) };
    if (!random.isChance(0.15)) return [{ truth, body }];
    const label = domain.split('.')[0] ?? domain;
    const copy = {
      type: 'company',
      name: choose(random, [0.4, `${name} ${random.pick(legalForms)}`], [0.3, slip(random, name)], [0.3, name]),
      domain: choose<string | null>(random, [0.5, null], [0.5, `${label}.${random.pick(['io', 'app', 'co', 'eu'])}`]),
      ...(random.isChance(0.5) ? { industry } : {}),
    };
    return [
      { truth, body },
      { truth, body: copy },
    ];
  });
}

function choose<T>(random: Random, ...options: readonly (readonly [number, T])[]): T {
  let left = random.next();
  for (const [share, value] of options) {
    left -= share;
    if (left < 0) return value;
  }
  const last = options.at(-1);
  if (last === undefined) throw new Error('Nothing to choose from.');
  return last[1];
}
