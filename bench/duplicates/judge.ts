import { learned as model } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import { generateLeads } from './generate-leads.ts';
import { judgeBands, tellBands } from './judge-bands.ts';
import { readProfiles } from './profiles.ts';
import { learned, other } from './rates.ts';

/** Recall and precision of each band on Leads that nothing was learned from: other seeds, and other shares of faults. */
const count = Number(process.env.BENCH_LEADS ?? 20_000);
const seeds = (process.env.BENCH_SEED ?? '2026,2027,2028').split(',').map(Number);

for (const [name, rates] of Object.entries({ learned, other })) {
  const lists = seeds.map((seed) => readProfiles(generateLeads(count, seed, rates)));
  for (const type of ['person', 'company'] as const)
    tellBands(
      `${type}, faults as ${name}`,
      lists.map((all) => judgeBands(all, type, model)),
    );
}
