/** One call of an example in the guide: a Create Lead body and its query. */
export type ExampleCall = {
  readonly body: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>>;
};

const person = (name: unknown, rest: object): ExampleCall => ({ body: { type: 'person', name, ...rest } });
const company = (name: string, rest: object): ExampleCall => ({ body: { type: 'company', name, ...rest } });
const asked = (call: ExampleCall, query: Readonly<Record<string, string>>): ExampleCall => ({ ...call, query });

/** The examples of docs/identity.md by name; each runs in an empty workspace. */
export const examples: Readonly<Record<string, readonly ExampleCall[]>> = {
  spellings: [
    person('Ada Lovelace', { contacts: ['ada@lovelace.net'], socials: ['https://www.linkedin.com/in/ada-lovelace'] }),
    person('Lovelace, Ada', { contacts: ['mailto:Ada@Lovelace.NET'] }),
    person('Ada Lovelace', { socials: ['uk.linkedin.com/in/Ada-Lovelace/?trk=search#about'], title: 'Analyst' }),
  ],
  nobody: [
    person('Grace Hopper', {
      company: { name: 'Northwind', domain: 'northwind.io' },
      contacts: ['info@northwind.io', { value: '+1 202 224 3121', type: 'phone' }],
      sources: [{ provider: 'import', id: 'spring-2026' }],
    }),
  ],
  bridge: [
    person('Grace Hopper', { contacts: ['grace@northwind.io'] }),
    person('G. Hopper', { socials: ['https://www.linkedin.com/in/grace-hopper'] }),
    person('Grace Hopper', {
      contacts: ['grace@northwind.io'],
      socials: ['https://www.linkedin.com/in/grace-hopper'],
    }),
  ],
  contradiction: [
    person('Jan Novak', {
      contacts: ['jan.novak@northwind.io'],
      sources: [{ provider: 'salesforce', id: '003B0000001AAAA' }],
    }),
    person('Jan Novak', {
      contacts: ['jan.novak@northwind.io'],
      sources: [{ provider: 'salesforce', id: '003B0000002BBBB' }],
    }),
  ],
  'other name, own id': [
    person('Maria Lopez', { contacts: ['lopez.brandt@fastmail.com'] }),
    person('Otto Brandt', {
      contacts: ['lopez.brandt@fastmail.com'],
      socials: ['https://www.linkedin.com/in/otto-brandt'],
    }),
  ],
  'other name, nothing else': [
    person('Maria Lopez', { contacts: ['lopez.brandt@fastmail.com'] }),
    person('Otto Brandt', { contacts: ['lopez.brandt@fastmail.com'], title: 'Carpenter' }),
  ],
  'family mailbox': ['Maria Lopez', 'Otto Brandt', 'Yusuf Demir', 'Chloe Nguyen', 'Igor Petrov'].map((name, place) =>
    person(name, { contacts: ['lopez.household@fastmail.com'], sources: [{ provider: 'crm', id: `10${place}` }] }),
  ),
  handle: [
    person('Robert Klein', { contacts: ['robert@klein.dev'], socials: ['https://x.com/rklein'] }),
    person('Bob Klein', { socials: ['https://twitter.com/RKlein'] }),
    person('Yvonne Drummond', { socials: ['https://x.com/rklein'] }),
  ],
  fields: [
    person('Ada Lovelace', { contacts: ['ada@lovelace.net'], title: 'Analyst', company: 'Northwind' }),
    asked(person('Ada Lovelace', { contacts: ['ada@lovelace.net'], title: 'CTO', location: 'London' }), {
      onMatch: 'fill',
    }),
    person('Countess Ada King', { contacts: ['ada@lovelace.net'], company: 'Analytical Engines' }),
    asked(person('A. L.', { contacts: ['ada@lovelace.net'], title: 'Poet' }), { onMatch: 'keep' }),
  ],
  refuse: [
    person('Grace Hopper', { contacts: ['grace@northwind.io'] }),
    person('Grace Hopper', { socials: ['https://www.linkedin.com/in/grace-hopper'] }),
    asked(
      person('Grace Hopper', {
        contacts: ['grace@northwind.io'],
        socials: ['https://www.linkedin.com/in/grace-hopper'],
      }),
      { onConflict: 'refuse' },
    ),
  ],
  company: [
    company('Acme', { domain: 'acme-corp.io' }),
    company('Acme Careers', { domain: 'careers.acme-corp.io' }),
    company('Linktree page of a bakery', { domain: 'linktr.ee/corner-bakery' }),
  ],
};
