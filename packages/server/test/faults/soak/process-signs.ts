import { readdir, readFile } from 'node:fs/promises';

export type ProcessSigns = {
  /** Memory that is not shared with files or other processes. */
  readonly ownMb: number;
  /** Open file descriptors. */
  readonly open: number;
  readonly cpuSeconds: number;
};

const ticksPerSecond = 100;
const gone: ProcessSigns = { ownMb: 0, open: 0, cpuSeconds: 0 };

/** What processes use together; one that ends meanwhile counts as nothing. Linux only, as root or as their user. */
export async function readProcesses(pids: readonly number[]): Promise<ProcessSigns> {
  const all = await Promise.all(pids.map((pid) => readOne(pid).catch(() => gone)));
  return all.reduce(
    (sum, one) => ({
      ownMb: sum.ownMb + one.ownMb,
      open: sum.open + one.open,
      cpuSeconds: sum.cpuSeconds + one.cpuSeconds,
    }),
    gone,
  );
}

async function readOne(pid: number): Promise<ProcessSigns> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // After the name, which may hold spaces: the times of the process and of those children that have ended.
  const times = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
  return {
    ownMb: Number(/^Pss_Anon:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024,
    open: (await readdir(`/proc/${pid}/fd`)).length,
    cpuSeconds: times.reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond,
  };
}
