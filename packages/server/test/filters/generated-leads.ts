import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A pseudo-random source that gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pickFrom<T>(random: () => number, values: readonly T[]): T {
  const picked = values[Math.floor(random() * values.length)];
  if (picked === undefined) throw new Error('There is nothing to pick from.');
  return picked;
}

/** Given and family names in twelve scripts. */
const scripts: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'Zoë',
      'François',
      'Łukasz',
      'Søren',
      'Ðorđe',
      'Þóra',
      'İpek',
      'Nguyễn',
      'Siân',
      'José María',
      "D'Artagnan",
      'Anne-Marie',
    ],
    [
      'Müller',
      'Ångström',
      'Weiß',
      'Çelik',
      "O'Brien",
      'Škvorecký',
      'Bjørnson',
      'Æther',
      'de la Cruz',
      'Smith-Jones',
      'Ünal',
      'Ōtani',
    ],
  ],
  [
    ['Иван', 'Алёна', 'Юлия', 'Йордан', 'Їжак'],
    ['Щербаков', 'Ёлкин', 'Толстой', 'Чайковский', 'Кравченко'],
  ],
  [
    ['Γιώργος', 'Ελένη', 'Ὀδυσσεύς'],
    ['Παπαδόπουλος', 'Ἀθηναῖος', 'Καζαντζάκης'],
  ],
  [
    ['محمد', 'فاطمة', 'عَلِيّ'],
    ['العربي', 'الخوارزمي', 'حسين'],
  ],
  [
    ['משה', 'שָׂרָה', 'יעל'],
    ['כהן', 'לוי', 'בן־גוריון'],
  ],
  [
    ['小龍', '伟', '芳'],
    ['李', '王', '欧阳'],
  ],
  [
    ['さくら', 'ガンダム', 'はるき'],
    ['たなか', 'スズキ', 'やまもと'],
  ],
  [
    ['민준', '서연', '지우'],
    ['김', '이', '박'],
  ],
  [
    ['अमित', 'प्रिया', 'विकास'],
    ['शर्मा', 'कुमार', 'गुप्ता'],
  ],
  [
    ['สมชาย', 'กานดา', 'น้ำฝน'],
    ['ใจดี', 'ศรีสุข', 'วงศ์สว่าง'],
  ],
  [
    ['Արամ', 'Անի', 'Տիգրան'],
    ['Պետրոսյան', 'Սարգսյան', 'Խաչատրյան'],
  ],
  [
    ['გიორგი', 'ნინო', 'თამარ'],
    ['ბერიძე', 'კაპანაძე', 'მაისურაძე'],
  ],
];
const titles = [
  'CEO',
  'Head of Sales (EMEA)',
  'C++ Engineer',
  'VP, R&D',
  '100% remote_worker',
  'Geschäftsführer',
  'Ingénieur\tréseau',
  'a.b*c',
];
const industries = [
  'Software',
  'Bäckerei & Café',
  'Oil/Gas',
  'e-commerce',
  '銀行',
  '100%_organic',
  'IT',
  'Ölförderung',
];
const cities = [
  'Zürich',
  'São Paulo',
  '東京',
  'İstanbul',
  'Москва',
  'New York, NY',
  "L'Aquila",
  'A Coruña',
  'القاهرة',
  'Xi’an',
];
const mailHosts = [
  'bücher-shop.de',
  'example-corp.co.uk',
  'gmail.com',
  'googlemail.com',
  'sub.mail-host.io',
  'proton.me',
];

/** Create Lead bodies of persons and companies with names in twelve scripts and values that mean something to LIKE and to patterns. */
export function generateLeads(count: number, seed: number): object[] {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => pickFrom(random, values);
  const maybe = (chance: number, fields: () => object): object => (random() < chance ? fields() : {});
  const personBody = (n: number): object => {
    const [given, family] = pick(scripts);
    const [first, last] = [pick(given), pick(family)];
    const local = pick(['a.b', 'Ada+x', 'info', 'x_y', `n${n}`]);
    const email = `${local}.${n}@${pick(mailHosts)}`;
    return {
      type: 'person',
      name: random() < 0.5 ? `${first} ${last}` : { first, last },
      ...maybe(0.7, () => ({ title: pick(titles) })),
      ...maybe(0.6, () => ({
        company: { name: `${pick(family)} ${pick(['GmbH', 'AG', '株式会社', 'Ltd.'])}`, domain: `firm${n % 97}.de` },
      })),
      ...maybe(0.5, () => ({ location: random() < 0.5 ? { city: pick(cities), country: 'CH' } : pick(cities) })),
      ...maybe(0.8, () => ({ contacts: [random() < 0.9 ? email : `${email}, second.${n}@${pick(mailHosts)}`] })),
    };
  };
  const companyBody = (n: number): object => ({
    type: 'company',
    name: `${pick(pick(scripts)[1])} ${pick(industries)} ${n}`,
    ...maybe(0.8, () => ({
      domain: pick([`https://www.firm${n}.com/über-uns`, `FIRM${n}.co.jp`, `straße${n}.de`, `linktr.ee/firm${n}`]),
    })),
    ...maybe(0.7, () => ({ industry: pick(industries) })),
    ...maybe(0.4, () => ({ location: { raw: `${pick(cities)}, ${pick(cities)}`, state: 'X' } })),
    ...maybe(0.4, () => ({ contacts: [{ value: `office${n}@${pick(mailHosts)}`, type: 'work_email' }] })),
  });
  return Array.from({ length: count }, (_, n) => (random() < 0.7 ? personBody(n) : companyBody(n)));
}

const folder = new URL('../data/', import.meta.url);

/** The real people and companies as Create Lead bodies. */
export function realLeads(): object[] {
  const social = readFileSync(new URL('people-social.ndjson', folder), 'utf8').split('\n').filter(Boolean);
  return [
    ...readCsv('people.csv').map(toPerson),
    ...social.map((line) => JSON.parse(line) as object),
    ...readCsv('companies.csv').map(toCompany),
  ];
}

type Row = Readonly<Record<string, string>>;

function readCsv(file: string): Row[] {
  return parse(readFileSync(new URL(file, folder)), { columns: true, bom: true }) as Row[];
}

function toPerson(row: Row): object {
  return {
    type: 'person',
    name: { full: row['Full Name'], first: row['First Name'], last: row['Last Name'] },
    title: row.Title,
    company: { name: row.Company, domain: row['Company Domain'] },
    location: { state: row.State, country: row.Country },
    contacts: [row.Phone ?? ''].filter((value) => value !== '').map((value) => ({ value, type: 'phone' })),
    sources: [
      { provider: 'bioguide', id: row['Bioguide Id'] },
      { provider: 'govtrack', id: row['GovTrack Id'] },
      { provider: 'wikidata', id: row['Wikidata Id'] },
    ].filter(({ id }) => id !== ''),
  };
}

function toCompany(row: Row): object {
  return {
    type: 'company',
    name: row['Company name'],
    domain: row['Company Domain Name'],
    industry: row.Industry,
    location: { country: row['Country/Region'] },
    contacts: [row.Email ?? ''].filter((value) => value !== '').map((value) => ({ value, type: 'email' })),
  };
}
