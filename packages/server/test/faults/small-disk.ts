import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type SmallDisk = {
  readonly folder: string;
  /** Takes every block that is left. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): Promise<void>;
};

/** A file system of its own, in memory; a sentence where this machine gives none, which takes Linux and root. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | string> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount a small disk';
  const folder = await mkdtemp(join(tmpdir(), 'puffle-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  } catch (error) {
    await rm(folder, { recursive: true });
    return `no small disk can be mounted here (${String(error).trim().split('\n').at(-1)})`;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fill(ballast),
    makeRoom: () => rm(ballast),
    async remove() {
      await run('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true });
    },
  };
}

async function fill(ballast: string): Promise<void> {
  const file = await open(ballast, 'w');
  for (const bytes of [1024 * 1024, 4096]) {
    const block = Buffer.alloc(bytes);
    for (let hasRoom = true; hasRoom; ) {
      hasRoom = await file.write(block).then(
        ({ bytesWritten }) => bytesWritten === bytes,
        () => false,
      );
    }
  }
  await file.close();
}
