import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadType } from '@puffle/contract';
import { findEvidence } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import type { Weights } from '@puffle/server/domain/duplicates/weights.ts';
import { generateLeads } from './generate-leads.ts';
import { countFrequencies, readProfiles } from './profiles.ts';
import { learned } from './rates.ts';
import {
  assumed,
  complete,
  countLevels,
  countStrangers,
  leastPairs,
  type Shares,
  sum,
  type Taught,
  toWeights,
} from './shares.ts';

/** Learns the weights from labelled pairs and writes them where the server reads them. */
const count = Number(process.env.BENCH_LEADS ?? 30_000);
const seed = Number(process.env.BENCH_SEED ?? 7);
const page = join(import.meta.dirname, '../../packages/server/src/domain/duplicates/weights.ts');

const all = readProfiles(generateLeads(count, seed, learned));
await writeFile(page, print(toWeights({ person: teach('person'), company: teach('company') })));

/** m from pairs that are one, u from pairs of strangers, and what the generated Leads do not show as it is assumed. */
function teach(type: LeadType): Taught {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const pairs = [...Map.groupBy(profiles, ({ truth }) => truth).values()].flatMap(([a, b]) =>
    a && b ? [findEvidence(a.profile, b.profile, frequencies)] : [],
  );
  process.stdout.write(`${type}: ${profiles.length} Leads, ${pairs.length} pairs are one\n`);
  const seen = countLevels(pairs);
  const u = countStrangers(profiles, frequencies, seed, (a, b) => a.truth !== b.truth);
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

function print(weights: Weights): string {
  return `import type { LeadType } from '@puffle/contract';
import type { Field } from './evidence.ts';

/** The share of a level of agreement among pairs that are one, and among pairs of strangers. */
export type Weight = readonly [ofOne: number, ofTwo: number];
/** By field and level. */
export type Weights = Readonly<Record<LeadType, Readonly<Partial<Record<Field, Readonly<Record<string, Weight>>>>>>>;

/** Learned by bench/duplicates/train.ts. Where the frequency of the value counts, the second number is a factor on it. */
export const weights: Weights = ${JSON.stringify(weights, null, 2)};
`;
}
