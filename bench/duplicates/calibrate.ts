import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LeadType } from '@puffle/contract';
import { learned as model } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { fitLimits } from './fit-limits.ts';
import { generateLeads } from './generate-leads.ts';
import { readProfiles } from './profiles.ts';
import { learned } from './rates.ts';

/** Sets the limits of the bands by labelled pairs and writes them where the server reads them. */
const count = Number(process.env.BENCH_LEADS ?? 30_000);
const seed = Number(process.env.BENCH_SEED ?? 7);
const page = join(import.meta.dirname, '../../packages/server/src/domain/duplicates/band-limits.ts');

const all = readProfiles(generateLeads(count, seed, learned));
await writeFile(page, print());

function print(): string {
  const rows = (type: LeadType): string => {
    const { limits, pairs, bitsTooLow } = fitLimits(all, type, model, true);
    process.stdout.write(`${type}: ${pairs} pairs compared, ${bitsTooLow.toFixed(1)} bits too low\n`);
    return limits.map(([band, least]) => `    ['${band}', ${least}],`).join('\n');
  };
  return `import type { Band, LeadType } from '@puffle/contract';

/** Scores in bits from which a pair is in a band, best first. */
export type BandLimits = Readonly<Record<LeadType, readonly (readonly [Band, number])[]>>;

/** Set by bench/duplicates/calibrate.ts. */
export const bandLimits: BandLimits = {
  person: [
${rows('person')}
  ],
  company: [
${rows('company')}
  ],
};
`;
}
