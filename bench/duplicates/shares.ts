import type { LeadType } from '@puffle/contract';
import { findEvidence } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { type Evidence, type Frequencies, frequency } from '@puffle/server/domain/duplicates/evidence.ts';
import type { Weight, Weights } from '@puffle/server/domain/duplicates/weights.ts';
import { blockedPairs, type KnownProfile } from './profiles.ts';
import { randomOf } from './random.ts';

const strangerPairs = Number(process.env.BENCH_PAIRS ?? 500_000);
const colleaguePairs = 300_000;
/** A level that strangers were seen at less often is believed to be as rare as this, and no rarer. */
const leastSeen = 3;

/** Fewer pairs than these that are one and both say something teach nothing about a field. */
export const leastPairs = 20;

/** By field and level, the share among pairs that are one (m) or two (u). */
export type Shares = Record<string, Record<string, number>>;

/** What the generated Leads, or pairs of strangers, do not show. Of a value whose frequency counts, strangers share it by chance. */
export const assumed: { readonly m: Shares; readonly u: Shares } = {
  m: {
    name: { same: 0.6, joined: 0.02, agree: 0.1, swapped: 0.01, generation: 0.001, branch: 0.001, whole: 0.1 },
    handle: { same: 0.5, other: 0.05 },
    phone: { same: 0.5, other: 0.5 },
    place: { city: 0.6, country: 0.55, other_city: 0.2, other_country: 0.03 },
    email: { loose: 0.2, local: 0.1, host: 0.2, other: 0.5 },
    email_of_employer: { loose: 0.2, local: 0.1, host: 0.4, other: 0.3 },
  },
  u: {
    name: { same: 1, joined: 1, agree: 1e-4, swapped: 1, generation: 0.02, branch: 0.02, whole: 0.1 },
    handle: { same: 1e-4, other: 0.8 },
    phone: { same: 1, other: 0.8 },
    place: { city: 1, country: 0.4, other_city: 0.8, other_country: 0.5 },
    email: { loose: 5e-5, local: 1e-3, host: 0.2, other: 0.8 },
    email_of_employer: { loose: 5e-5, local: 1e-3, host: 0.6, other: 0.4 },
  },
};

export type Taught = { readonly m: Shares; readonly u: Shares };

/** What was learned, and of levels that nobody was seen at what is assumed. */
export function complete(known: Shares, taught: Shares): Shares {
  const fields = [...new Set([...Object.keys(known), ...Object.keys(taught)])];
  return Object.fromEntries(fields.map((field) => [field, { ...known[field], ...taught[field] }]));
}

/**
 * How often two strangers agree so; where the frequency of a value counts, how much oftener than its frequency says. Without labels any
 * two Leads are taken for strangers: hardly any are not.
 */
export function countStrangers(
  profiles: readonly KnownProfile[],
  frequencies: Frequencies,
  seed: number,
  areStrangers: (a: KnownProfile, b: KnownProfile) => boolean,
): Shares {
  const random = randomOf(seed + 1);
  const pick = (): KnownProfile => random.pick(profiles);
  const strangers: Evidence[][] = [];
  for (let pair = 0; pair < strangerPairs; pair++) {
    const [a, b] = [pick(), pick()];
    if (a !== b && areStrangers(a, b)) strangers.push(findEvidence(a.profile, b.profile, frequencies));
  }
  const colleagues = blockedPairs(profiles, ({ domains }) => domains, { most: colleaguePairs })
    .filter(([a, b]) => areStrangers(a, b))
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
        // What is shared oftener than its frequency says was not shared by chance.
        return [level, isCounted ? Math.min(1, share / meanChance(field, level, profiles, frequencies)) : share];
      }),
    );
  }
  return shares;
}

/** Branches of one name are no sign in either direction, whatever the generated Leads say: all of them are made of the one list. */
export function countLevels(pairs: readonly (readonly Evidence[])[]): Shares {
  const counts: Shares = {};
  for (const { field, level } of pairs.flat()) {
    if (level === 'branch' || level === 'whole') continue;
    const levels = counts[field] ?? {};
    counts[field] = levels;
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return counts;
}

export function sum(counts: Record<string, number>): number {
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

/** As the server reads it. */
export function toWeights(taught: Record<LeadType, Taught>): Weights {
  const least = 1e-4;
  const table = ({ m, u }: Taught) =>
    Object.fromEntries(
      Object.keys(u)
        .sort()
        .map((field) => {
          const levels = [...new Set([...Object.keys(u[field] ?? {}), ...Object.keys(m[field] ?? {})])].sort();
          const rows = levels.map((level): [string, Weight] => {
            const [ofOne, ofTwo] = [m[field]?.[level] ?? least, u[field]?.[level] ?? least];
            return [level, [Number(ofOne.toPrecision(2)), Number(ofTwo.toPrecision(2))]];
          });
          return [field, Object.fromEntries(rows)];
        }),
    );
  return { person: table(taught.person), company: table(taught.company) };
}
