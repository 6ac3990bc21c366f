import type { LeadType } from '@puffle/contract';
import { domainLabel } from '@puffle/server/domain/duplicates/blocking-keys.ts';
import {
  compareProfiles,
  findEvidence,
  learned as labelled,
  type Model,
} from '@puffle/server/domain/duplicates/compare-profiles.ts';
import type { Evidence, Field, Frequencies } from '@puffle/server/domain/duplicates/evidence.ts';
import type { Profile } from '@puffle/server/domain/duplicates/read-profile.ts';
import { fitLimits } from './fit-limits.ts';
import { generateLeads } from './generate-leads.ts';
import { judgeBands, tellBands } from './judge-bands.ts';
import { blockedPairs, countFrequencies, type KnownProfile, readProfiles } from './profiles.ts';
import { learned, other } from './rates.ts';
import { assumed, complete, countStrangers, leastPairs, type Shares, sum, type Taught, toWeights } from './shares.ts';

/**
 * Estimates the weights without labels, as Splink does: u from random pairs, m by expectation and maximisation over pairs that agree in
 * something else than what is estimated. Compares them with the labelled ones; writes nothing.
 */
const count = Number(process.env.BENCH_LEADS ?? 30_000);
const seed = Number(process.env.BENCH_SEED ?? 7);
const judgedCount = Number(process.env.BENCH_JUDGED ?? 20_000);
const judgedSeeds = (process.env.BENCH_JUDGED_SEEDS ?? '2026,2027,2028').split(',').map(Number);

/** Pairs that share one of these keys teach about these fields. */
type Pass = {
  readonly name: string;
  readonly keysOf: (profile: Profile) => string[];
  readonly fields: readonly Field[];
};
const passes: Readonly<Record<LeadType, readonly Pass[]>> = {
  person: [
    {
      name: 'the same name',
      keysOf: wholeName,
      fields: ['employer', 'email', 'email_of_employer', 'place', 'title', 'phone'],
    },
    {
      name: 'the same phone',
      keysOf: ({ phones }) => [...phones],
      fields: ['name', 'employer', 'email', 'email_of_employer', 'place', 'title'],
    },
    {
      name: 'the same employer and place',
      keysOf: employerAndPlace,
      fields: ['name', 'email_of_employer', 'title', 'phone'],
    },
  ],
  company: [
    { name: 'the same name', keysOf: wholeName, fields: ['domain', 'industry', 'place'] },
    {
      name: 'the same domain name',
      keysOf: ({ domains }) => domains.map(domainLabel),
      fields: ['name', 'industry', 'place'],
    },
  ],
};

function wholeName({ tokens }: Profile): string[] {
  return tokens.length === 0 ? [] : [tokens.toSorted().join(' ')];
}

function employerAndPlace({ domains, city }: Profile): string[] {
  return city === '' ? [] : domains.map((domain) => `${domain} ${city}`);
}

const all = readProfiles(generateLeads(count, seed, learned));
const weights = toWeights({ person: estimate('person'), company: estimate('company') });
tellWeights();
const model = (isLabelled: boolean): Model => ({
  weights,
  limits: {
    person: fitLimits(all, 'person', { ...labelled, weights }, isLabelled).limits,
    company: fitLimits(all, 'company', { ...labelled, weights }, isLabelled).limits,
  },
});
const models = { labelled, 'estimated, limits by labels': model(true), 'estimated throughout': model(false) };
for (const [faults, rates] of Object.entries({ learned, other })) {
  const lists = judgedSeeds.map((own) => readProfiles(generateLeads(judgedCount, own, rates)));
  for (const type of ['person', 'company'] as const) {
    for (const [name, known] of Object.entries(models))
      tellBands(
        `${type}, faults as ${faults}, ${name}`,
        lists.map((list) => judgeBands(list, type, known)),
      );
  }
}

type List = { readonly type: LeadType; readonly profiles: readonly KnownProfile[]; readonly frequencies: Frequencies };

/** Random pairs are strangers but for those that a first estimate takes for one. */
function estimate(type: LeadType): Taught {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const list = { type, profiles, frequencies };
  const first = estimateFrom(list, () => true);
  const rough = { ...labelled, weights: toWeights({ person: first, company: first }) };
  return estimateFrom(list, (a, b) => compareProfiles(a.profile, b.profile, frequencies, rough).score < 0);
}

function estimateFrom(list: List, areStrangers: (a: KnownProfile, b: KnownProfile) => boolean): Taught {
  const { type, profiles, frequencies } = list;
  const u = countStrangers(profiles, frequencies, seed, areStrangers);
  const votes = passes[type].map(({ name, keysOf, fields }) => {
    const pairs = blockedPairs(profiles, keysOf).map(([a, b]) => evidenceOf(a, b, frequencies, fields));
    const vote = maximise(pairs, complete(assumed.u, u));
    const ones = vote.likely.reduce((sum, one) => sum + one, 0);
    process.stdout.write(`${type}, ${name}: ${pairs.length} pairs, ${ones.toFixed(0)} of them one\n`);
    return vote;
  });
  const m = average(votes);
  for (const field of Object.keys(u)) if (m[field] === undefined) delete u[field];
  return { m: complete(assumed.m, m), u: complete(assumed.u, u) };
}

function evidenceOf(a: KnownProfile, b: KnownProfile, frequencies: Frequencies, fields: readonly Field[]): Evidence[] {
  const isKnown = ({ level }: Evidence): boolean => level !== 'branch' && level !== 'whole';
  return findEvidence(a.profile, b.profile, frequencies).filter((one) => fields.includes(one.field) && isKnown(one));
}

/** Pairs, and how likely each is one. */
type Vote = { readonly pairs: readonly Evidence[][]; readonly likely: readonly number[] };

/** Who is one by the m so far, and m by who is one, until it rests. */
function maximise(pairs: readonly Evidence[][], u: Shares): Vote {
  let m = startingShares(pairs);
  let share = 0.3;
  let likely: number[] = [];
  for (let round = 0; round < 200; round++) {
    likely = pairs.map((pair) => {
      const odds = pair.reduce((sum, one) => sum + ratioOf(one, m, u), Math.log(share / (1 - share)));
      return 1 / (1 + Math.exp(-odds));
    });
    const ones = likely.reduce((sum, one) => sum + one, 0);
    share = Math.min(0.9999, Math.max(0.0001, ones / pairs.length));
    m = sharesOf(countLikely({ pairs, likely }));
  }
  return { pairs, likely };
}

function ratioOf({ field, level, chance }: Evidence, m: Shares, u: Shares): number {
  return Math.log((m[field]?.[level] ?? 1e-4) / Math.max(1e-12, (u[field]?.[level] ?? 1) * (chance ?? 1)));
}

/** At first every level of a field is as likely as every other: only that strangers seldom agree tells them apart. */
function startingShares(pairs: readonly Evidence[][]): Shares {
  const seen = countLikely({ pairs, likely: pairs.map(() => 1) });
  return sharesOf(
    Object.fromEntries(
      Object.entries(seen).map(([field, levels]) => [
        field,
        Object.fromEntries(Object.keys(levels).map((level) => [level, 1])),
      ]),
    ),
  );
}

function countLikely(...votes: readonly Vote[]): Shares {
  const counts: Shares = {};
  for (const { pairs, likely } of votes) {
    pairs.forEach((pair, place) => {
      for (const { field, level } of pair) {
        const levels = counts[field] ?? {};
        counts[field] = levels;
        levels[level] = (levels[level] ?? 0) + (likely[place] ?? 0);
      }
    });
  }
  return counts;
}

function sharesOf(counts: Shares): Shares {
  return Object.fromEntries(
    Object.entries(counts).map(([field, levels]) => {
      const named = Object.entries(levels);
      const total = sum(levels) + 0.5 * named.length;
      return [field, Object.fromEntries(named.map(([level, one]) => [level, (one + 0.5) / total]))];
    }),
  );
}

/** m by the pairs of all passes; what too few pairs that are one speak about is not learned. */
function average(votes: readonly Vote[]): Shares {
  const counts = Object.entries(countLikely(...votes)).filter(([, levels]) => sum(levels) >= leastPairs);
  return sharesOf(Object.fromEntries(counts));
}

function tellWeights(): void {
  for (const type of ['person', 'company'] as const) {
    for (const [field, levels] of Object.entries(weights[type])) {
      for (const [level, [m, u]] of Object.entries(levels ?? {})) {
        const [ofOne, ofTwo] = labelled.weights[type][field as Field]?.[level] ?? [];
        process.stdout.write(`${type} ${field} ${level}: m ${m} (labelled ${ofOne}), u ${u} (labelled ${ofTwo})\n`);
      }
    }
  }
}
