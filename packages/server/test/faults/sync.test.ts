import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { traceCommits } from './crash/trace-commits.ts';

const creates = Number(process.env.PUFFLE_RUNS ?? 10);
const hasTrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0 && process.getuid?.() === 0;

test.skipIf(!hasTrace)(
  'no answer leaves before the log of its commit is synced to disk (seen by strace, as root)',
  {
    timeout: 300_000,
  },
  async () => {
    const { acknowledged, commits, early } = await traceCommits(creates);
    expect(early).toEqual([]);
    expect(acknowledged).toBe(creates);
    expect(commits).toBeGreaterThanOrEqual(creates);
  },
);
