import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadType } from '@puffle/contract';
import { findEvidence } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { type Evidence, type Frequencies, frequency } from '@puffle/server/domain/duplicates/evidence.ts';
import { generateLeads } from './generate-leads.ts';
import { blockedPairs, countFrequencies, type KnownProfile, readProfiles } from './profiles.ts';
import { randomOf } from './random.ts';
import { learned } from './rates.ts';

const count = Number(process.env.BENCH_LEADS ?? 30_000);
const seed = Number(process.env.BENCH_SEED ?? 7);
const strangerPairs = Number(process.env.BENCH_PAIRS ?? 500_000);
const colleaguePairs = 300_000;
/** A level that strangers were seen at less often is believed to be as rare as this, and no rarer. */
const leastSeen = 3;
/** Fewer pairs than these that are one and both say something teach nothing about a field. */
const leastPairs = 20;
const page = join(import.meta.dirname, '../../packages/server/src/domain/duplicates/weights.ts');

/** By field and level, the share among pairs that are one (m) or two (u). */
type Shares = Record<string, Record<string, number>>;

/** What the generated Leads, or pairs of strangers, do not show. Of a value whose frequency counts, strangers share it by chance. */
const assumed: { readonly m: Shares; readonly u: Shares } = {
  m: {
    name: { same: 0.6, joined: 0.02, swapped: 0.01, generation: 0.001 },
    handle: { same: 0.5, other: 0.05 },
    phone: { same: 0.5, other: 0.5 },
    place: { city: 0.6, country: 0.55, other_city: 0.2, other_country: 0.03 },
    email: { loose: 0.2, local: 0.1, host: 0.2, other: 0.5 },
    email_of_employer: { loose: 0.2, local: 0.1, host: 0.4, other: 0.3 },
  },
  u: {
    name: { same: 1, joined: 1, swapped: 1, generation: 0.02 },
    handle: { same: 1e-4, other: 0.8 },
    phone: { same: 1, other: 0.8 },
    place: { city: 1, country: 0.4, other_city: 0.8, other_country: 0.5 },
    email: { loose: 5e-5, local: 1e-3, host: 0.2, other: 0.8 },
    email_of_employer: { loose: 5e-5, local: 1e-3, host: 0.6, other: 0.4 },
  },
};

const all = readProfiles(generateLeads(count, seed, learned));
const taught = { person: teach('person'), company: teach('company') };
await writeFile(page, print(taught));

type Taught = { readonly m: Shares; readonly u: Shares };

/** m from pairs that are one, u from pairs of strangers, and what the generated Leads do not show as it is assumed. */
function teach(type: LeadType): Taught {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const pairs = [...Map.groupBy(profiles, ({ truth }) => truth).values()].flatMap(([a, b]) =>
    a && b ? [findEvidence(a.profile, b.profile, frequencies)] : [],
  );
  process.stdout.write(`${type}: ${profiles.length} Leads, ${pairs.length} pairs are one\n`);
  const seen = countLevels(pairs);
  const u = countStrangers(profiles, frequencies);
  const m: Shares = {};
  for (const field of Object.keys(u)) {
    const total = sum(seen[field] ?? {});
    const levels = [...new Set([...Object.keys(u[field] ?? {}), ...Object.keys(seen[field] ?? {})])];
    if (total < leastPairs) delete u[field];
    else
      m[field] = Object.fromEntries(levels.map((level) => [level, ((seen[field]?.[level] ?? 0) + 0.5) / (total + 1)]));
  }
  return { m: complete(assumed.m, m), u: complete(assumed.u, u) };
}

/** What was learned, and of levels that nobody was seen at what is assumed. */
function complete(known: Shares, taught: Shares): Shares {
  const fields = [...new Set([...Object.keys(known), ...Object.keys(taught)])];
  return Object.fromEntries(fields.map((field) => [field, { ...known[field], ...taught[field] }]));
}

/** How often two strangers agree so; where the frequency of a value counts, how much oftener than its frequency says. */
function countStrangers(profiles: readonly KnownProfile[], frequencies: Frequencies): Shares {
  const random = randomOf(seed + 1);
  const pick = (): KnownProfile => random.pick(profiles);
  const strangers: Evidence[][] = [];
  for (let pair = 0; pair < strangerPairs; pair++) {
    const [a, b] = [pick(), pick()];
    if (a.truth !== b.truth) strangers.push(findEvidence(a.profile, b.profile, frequencies));
  }
  const colleagues = blockedPairs(profiles, ({ domains }) => domains, { most: colleaguePairs })
    .filter(([a, b]) => a.truth !== b.truth)
    .map(([a, b]) =>
      findEvidence(a.profile, b.profile, frequencies).filter(({ field }) => field === 'email_of_employer'),
    );
  const apart = strangers.map((evidence) => evidence.filter(({ field }) => field !== 'email_of_employer'));
  return { ...byChance(apart, profiles, frequencies), ...byChance(colleagues, profiles, frequencies) };
}

function byChance(pairs: readonly Evidence[][], profiles: readonly KnownProfile[], frequencies: Frequencies): Shares {
  const seen = countLevels(pairs);
  const counted = new Set(
    pairs.flat().flatMap(({ field, level, chance }) => (chance === null ? [] : [`${field} ${level}`])),
  );
  const shares: Shares = {};
  for (const [field, levels] of Object.entries(seen)) {
    const total = sum(levels);
    shares[field] = Object.fromEntries(
      Object.entries(levels).map(([level, count]) => {
        const share = Math.max(count, leastSeen) / total;
        const isCounted = counted.has(`${field} ${level}`);
        return [level, isCounted ? share / meanChance(field, level, profiles, frequencies) : share];
      }),
    );
  }
  return shares;
}

/** Branches of one name are no sign in either direction, whatever the generated Leads say: all of them are made of the one list. */
function countLevels(pairs: readonly (readonly Evidence[])[]): Shares {
  const counts: Shares = {};
  for (const { field, level } of pairs.flat()) {
    if (level === 'branch') continue;
    const levels = counts[field] ?? {};
    counts[field] = levels;
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return counts;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** How likely a stranger is, on the average, to have the value of one of these. */
function meanChance(field: string, level: string, profiles: readonly KnownProfile[], frequencies: Frequencies): number {
  const chances = profiles.flatMap(({ profile }) => {
    if (field === 'name' && level === 'initial') return frequency(frequencies, `last ${profile.tokens.at(-1)}`);
    if (field === 'employer' && level === 'name') return frequency(frequencies, `company ${profile.company}`);
    return findEvidence(profile, profile, frequencies).flatMap((own) =>
      own.field === field ? (own.chance ?? []) : [],
    );
  });
  return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
}

function print({ person, company }: Record<LeadType, Taught>): string {
  const table = ({ m, u }: Taught): string =>
    Object.keys(u)
      .sort()
      .map((field) => {
        const names = [...new Set([...Object.keys(u[field] ?? {}), ...Object.keys(m[field] ?? {})])].sort();
        const least = 1e-4;
        const rows = names.map((level) => {
          const pair = [m[field]?.[level] ?? least, u[field]?.[level] ?? least].map((one) =>
            Number(one.toPrecision(2)),
          );
          return `${level}: [${pair.join(', ')}]`;
        });
        return `    ${field}: { ${rows.join(', ')} },`;
      })
      .join('\n');
  return `import type { LeadType } from '@puffle/contract';
import type { Field } from './evidence.ts';

/** The share of a level of agreement among pairs that are one, and among pairs of strangers. */
export type Weight = readonly [ofOne: number, ofTwo: number];
type Weights = Readonly<Partial<Record<Field, Readonly<Record<string, Weight>>>>>;

/** Learned by bench/duplicates/train.ts. Where the frequency of the value counts, the second number is a factor on it. */
export const weights: Readonly<Record<LeadType, Weights>> = {
  person: {
${table(person)}
  },
  company: {
${table(company)}
  },
};
`;
}
