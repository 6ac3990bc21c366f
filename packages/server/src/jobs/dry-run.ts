import { findImport, hasOtherDryRuns, type ImportRow, restartImport } from '../storage/imports.ts';
import { clearPreview, hasPreview, openPreview } from '../storage/preview-tables.ts';
import type { JobTools } from './job-runner.ts';

/** Prepares the copies of a dry run; where a crash of the database has emptied them, it begins again. */
export async function openDryRun({ database, runner }: JobTools, row: ImportRow): Promise<ImportRow> {
  return database.transaction(async (tx) => {
    if (await hasPreview(tx, row.id)) return row;
    await openPreview(tx, row.workspaceId, row.id);
    if (row.rowsDone === 0 || row.plan === null) return row;
    await restartImport(tx, row.workspaceId, row.id, runner, row.plan.start);
    return (await findImport(tx, row.workspaceId, row.id)) ?? row;
  });
}

/** Removes the copies once the dry run has ended. */
export async function clearDryRun({ database }: JobTools, { workspaceId, id }: ImportRow): Promise<void> {
  await database.transaction(async (tx) => {
    const row = await findImport(tx, workspaceId, id);
    if (row !== null && (row.status === 'pending' || row.status === 'running')) return;
    await clearPreview(tx, id, async () => !(await hasOtherDryRuns(tx, id)));
  });
}
