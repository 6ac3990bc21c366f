import type { Band, LeadType } from '@puffle/contract';
import { compareProfiles } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { generateLeads } from './generate-leads.ts';
import { comparedPairs, countFrequencies, readProfiles } from './profiles.ts';
import { learned, other } from './rates.ts';

/** Recall and precision of each band on Leads that nothing was learned from: other seeds, and other shares of faults. */
const count = Number(process.env.BENCH_LEADS ?? 20_000);
const seeds = (process.env.BENCH_SEED ?? '2026,2027,2028').split(',').map(Number);
const bands: readonly Band[] = ['very_likely', 'likely', 'possible'];

for (const [name, rates] of Object.entries({ learned, other })) {
  for (const type of ['person', 'company'] as const) {
    const runs = seeds.map((seed) => judge(type, seed, rates));
    const sum = (of: (run: Judged) => number): number => runs.reduce((total, run) => total + of(run), 0);
    process.stdout.write(
      `${type}, faults as ${name}: ${sum((run) => run.wanted)} true pairs of ${sum((run) => run.leads)} Leads\n`,
    );
    let found = 0;
    for (const band of bands) {
      const own = sum((run) => run.suggested[band]);
      const right = sum((run) => run.right[band]);
      found += right;
      const recall = found / sum((run) => run.wanted);
      process.stdout.write(
        `  ${band}: ${own} pairs, precision ${(right / own).toFixed(3)}, recall so far ${recall.toFixed(3)}\n`,
      );
    }
  }
}

type Judged = {
  readonly leads: number;
  readonly wanted: number;
  readonly suggested: Record<Band, number>;
  readonly right: Record<Band, number>;
};

function judge(type: LeadType, seed: number, rates: typeof learned): Judged {
  const profiles = readProfiles(generateLeads(count, seed, rates)).filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const groups = [...Map.groupBy(profiles, ({ truth }) => truth).values()];
  const wanted = groups.reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0);
  const suggested = { very_likely: 0, likely: 0, possible: 0 };
  const right = { very_likely: 0, likely: 0, possible: 0 };
  for (const [a, b] of comparedPairs(profiles)) {
    const { band } = compareProfiles(a.profile, b.profile, frequencies);
    if (band === null) continue;
    suggested[band] += 1;
    right[band] += Number(a.truth === b.truth);
  }
  return { leads: profiles.length, wanted, suggested, right };
}
