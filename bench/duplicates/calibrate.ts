import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadType } from '@puffle/contract';
import { compareProfiles } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { generateLeads } from './generate-leads.ts';
import { comparedPairs, countFrequencies, readProfiles } from './profiles.ts';
import { learned } from './rates.ts';

/** How likely a pair at the lower limit of a band is to be one. */
const bands = [
  ['very_likely', 0.9],
  ['likely', 0.5],
  ['possible', 0.2],
] as const;
/** Bits are powers of two. */
const slope = Math.LN2;
const count = Number(process.env.BENCH_LEADS ?? 30_000);
const seed = Number(process.env.BENCH_SEED ?? 7);
const page = join(import.meta.dirname, '../../packages/server/src/domain/duplicates/band-limits.ts');

const all = readProfiles(generateLeads(count, seed, learned));
await writeFile(page, print(limitsOf('person'), limitsOf('company')));

type Scored = { readonly score: number; readonly isOne: boolean };

/** The scores at which a pair is as likely to be one as the bands say, by a logistic curve through the pairs that blocking finds. */
function limitsOf(type: LeadType): number[] {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const scored = comparedPairs(profiles).map(([a, b]): Scored => {
    const { score } = compareProfiles(a.profile, b.profile, frequencies);
    return { score, isOne: a.truth === b.truth };
  });
  const offset = fitOffset(scored.filter(({ score }) => Number.isFinite(score)));
  process.stdout.write(`${type}: ${scored.length} pairs compared, ${(offset / slope).toFixed(1)} bits too low\n`);
  return bands.map(([, share]) => Number(((Math.log(share / (1 - share)) - offset) / slope).toFixed(1)));
}

/** By how much the scores have to be raised to say how likely pairs are to be one: the most likely logistic curve of this slope. */
function fitOffset(scored: readonly Scored[]): number {
  let offset = 0;
  for (let round = 0; round < 200; round++) {
    let [missed, spread] = [0, 1];
    for (const { score, isOne } of scored) {
      const likely = 1 / (1 + Math.exp(-(slope * score + offset)));
      missed += Number(isOne) - likely;
      spread += likely * (1 - likely);
    }
    offset += Math.min(0.5, Math.max(-0.5, missed / spread));
  }
  return offset;
}

function print(person: readonly number[], company: readonly number[]): string {
  const rows = (limits: readonly number[]): string =>
    bands.map(([band], place) => `    ['${band}', ${limits[place]}],`).join('\n');
  return `import type { Band, LeadType } from '@puffle/contract';

/** Scores in bits from which a pair is in a band, best first. Set by bench/duplicates/calibrate.ts. */
export const bandLimits: Readonly<Record<LeadType, readonly (readonly [Band, number])[]>> = {
  person: [
${rows(person)}
  ],
  company: [
${rows(company)}
  ],
};
`;
}
