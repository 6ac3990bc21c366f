import { type Database, isDiskFull } from '../../storage/database.ts';
import { holdUpload, markUploadFailed } from '../../storage/import-files.ts';
import { deleteImport } from '../../storage/imports.ts';

/** An upload that broke off stays as a failed import that says so; without room on the disk to say it, it goes, which takes none. */
export async function failUpload(database: Database, workspaceId: string, id: string, at: Date): Promise<void> {
  try {
    await database.read((sql) => markUploadFailed(sql, workspaceId, id, 'The upload was cut off before its end.', at));
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await dropUpload(database, workspaceId, id);
  }
}

/** Nothing of an upload that has not become an import is left. */
export async function dropUpload(database: Database, workspaceId: string, id: string): Promise<void> {
  await database.transaction(async (tx) => {
    if (await holdUpload(tx, workspaceId, id)) await deleteImport(tx, workspaceId, id);
  });
}
