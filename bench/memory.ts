import { readdir, readFile } from 'node:fs/promises';

/** Proportional set size in MB of a process and all processes of its engine, two seconds after the start. Linux only. */
export async function idleMemoryMb(pid: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const family = await descendants(pid);
  const sizes = await Promise.all(family.map(readPssKb));
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

async function descendants(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid) ?? 0));
  return [...parents.keys()].filter((pid) => pid > 1 && belongs(pid));
}

async function readPssKb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}
