import { open } from 'node:fs/promises';

/** Puts what was renamed or made in a folder on disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
