import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Random, randomOf } from './random.ts';
import { learned, type Rates } from './rates.ts';

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
 * Persons named and employed from the files in `test/data`, some of them a second time with what goes wrong in real lists, and
 * namesakes who are somebody else; companies the same way. Leads with equal `truth` are one.
 */
export function generateLeads(count: number, seed: number, rates: Rates = learned): GeneratedLead[] {
  const random = randomOf(seed);
  const pools = readPools();
  const leads: GeneratedLead[] = [];
  for (let truth = 0; leads.length < count; truth++) {
    const person = makePerson(random, pools);
    leads.push({ truth, body: describe(person, emailOf(person)) });
    if (random.isChance(rates.again.person)) leads.push({ truth, body: spoil(random, pools, person, rates) });
    if (random.isChance(rates.again.namesake)) {
      const namesake = { ...makePerson(random, pools), first: person.first, last: person.last };
      leads.push({
        truth: count + leads.length,
        body: describe(namesake, `x${leads.length}@${namesake.employer.domain}`),
      });
    }
  }
  return [...leads, ...generateCompanies(random, pools, count * 3, rates)];
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
function spoil(random: Random, pools: Pools, person: Person, rates: Rates): Record<string, unknown> {
  const { city, phone: phones, title } = rates;
  const body = describe(
    {
      ...person,
      city: choose(random, [city.same, person.city], [city.missing, ''], [1, random.pick(cities)]),
      phone: choose(random, [phones.same, person.phone], [phones.missing, null], [1, phone(random)]),
      title: choose(random, [title.same, person.title], [title.other, random.pick(titles)], [1, '']),
    },
    spoilEmail(random, person, rates),
    spoilName(random, person, rates),
  );
  const { employer } = person;
  const company = choose<object | null>(
    random,
    [rates.employer.same, { name: employer.name, domain: employer.domain }],
    [rates.employer.nameOnly, { name: employer.name }],
    [rates.employer.other, { name: random.pick(pools.companies).name }],
    [1, null],
  );
  return { ...body, company };
}

function spoilEmail(random: Random, { first, last, employer }: Person, { email }: Rates): string | null {
  const short = `${first.charAt(0)}${last}`.toLowerCase().replaceAll(' ', '');
  return choose<string | null>(
    random,
    [email.missing, null],
    [email.other, `${short}${random.below(100)}@${employer.domain}`],
    [1, `${short}${random.below(1000)}@gmail.com`],
  );
}

function spoilName(random: Random, { first, last }: Person, { name }: Rates): string {
  return choose(
    random,
    [name.same, `${first} ${last}`],
    [name.slipLast, `${first} ${slip(random, last)}`],
    [name.slipFirst, `${slip(random, first)} ${last}`],
    [name.nickname, `${nicknames[first] ?? first} ${last}`],
    [name.initial, `${first.charAt(0)}. ${last}`],
    [name.swapped, `${last} ${first}`],
    [1, `${first} ${random.pick(['A.', 'Lee', 'Marie', 'J.'])} ${last}`],
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

function generateCompanies(random: Random, { companies }: Pools, firstTruth: number, rates: Rates): GeneratedLead[] {
  return companies.flatMap((company, place): GeneratedLead[] => {
    const truth = firstTruth + place;
    const { name, domain, country, industry } = company;
    const body = { type: 'company', name, domain, industry, ...(country === '' ? {} : { location: { country } }) };
    if (!random.isChance(rates.again.company)) return [{ truth, body }];
    const label = domain.split('.')[0] ?? domain;
    const copy = {
      type: 'company',
      name: choose(
        random,
        [rates.company.legalForm, `${name} ${random.pick(legalForms)}`],
        [rates.company.slip, slip(random, name)],
        [1, name],
      ),
      domain: choose<string | null>(
        random,
        [rates.company.noDomain, null],
        [1, `${label}.${random.pick(['io', 'app', 'co', 'eu'])}`],
      ),
      industry: choose<string | null>(
        random,
        [rates.company.sameIndustry, industry],
        [rates.company.otherIndustry, random.pick(companies).industry],
        [1, null],
      ),
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
