import type { Band, LeadType } from '@puffle/contract';
import { compareProfiles, type Model } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { bands } from './fit-limits.ts';
import { comparedPairs, countFrequencies, type KnownProfile } from './profiles.ts';

export type Judged = {
  readonly leads: number;
  readonly wanted: number;
  readonly suggested: Record<Band, number>;
  readonly right: Record<Band, number>;
};

/** Recall and precision of each band on Leads that nothing was learned from. */
export function judgeBands(all: readonly KnownProfile[], type: LeadType, model: Model): Judged {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const groups = [...Map.groupBy(profiles, ({ truth }) => truth).values()];
  const wanted = groups.reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0);
  const suggested = { very_likely: 0, likely: 0, possible: 0 };
  const right = { very_likely: 0, likely: 0, possible: 0 };
  for (const [a, b] of comparedPairs(profiles)) {
    const { band } = compareProfiles(a.profile, b.profile, frequencies, model);
    if (band === null) continue;
    suggested[band] += 1;
    right[band] += Number(a.truth === b.truth);
  }
  return { leads: profiles.length, wanted, suggested, right };
}

/** One line for each band. */
export function tellBands(name: string, runs: readonly Judged[]): void {
  const sum = (of: (run: Judged) => number): number => runs.reduce((total, run) => total + of(run), 0);
  process.stdout.write(`${name}: ${sum((run) => run.wanted)} true pairs of ${sum((run) => run.leads)} Leads\n`);
  let found = 0;
  for (const [band] of bands) {
    const own = sum((run) => run.suggested[band]);
    const right = sum((run) => run.right[band]);
    found += right;
    const recall = found / sum((run) => run.wanted);
    process.stdout.write(
      `  ${band}: ${own} pairs, precision ${(right / own).toFixed(3)}, recall so far ${recall.toFixed(3)}\n`,
    );
  }
}
