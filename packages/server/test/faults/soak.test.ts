import { platform } from 'node:os';
import { expect, test } from 'vitest';
import { faultsOf, runSoak } from './soak/soak.ts';

test.skipIf(platform() !== 'linux')(
  'a server among clients that write, read, undo, export and leave in the middle complains of nothing, loses nothing, and leaves nothing behind',
  async () => {
    const load = { writers: 6, visitors: 4, restMs: 50 };
    const figures = await runSoak({ ...load, seconds: 10, seed: 20_261_126, sampleSeconds: 2, awaitsEvents: false });
    expect(faultsOf(figures)).toEqual([]);
    expect(figures.signs).toHaveLength(6);
    expect(Object.keys(figures.visits).length).toBeGreaterThan(8);
  },
  120_000,
);
