import { failUpload, listCutUploads } from '../storage/import-files.ts';
import { deleteImport, listOldDryRuns } from '../storage/imports.ts';
import { runImports } from './import-job.ts';
import { JobRunner, type JobRunnerDeps, type JobTools } from './job-runner.ts';
import { runWithdrawals } from './withdrawal-job.ts';

const dryRunKeptMs = 24 * 60 * 60 * 1000;
const silentSeconds = 120;

/** All work that is done in the background. */
export function createJobs(deps: Omit<JobRunnerDeps, 'jobs' | 'housekeeping'>): JobRunner {
  return new JobRunner({ ...deps, jobs: [runImports, runWithdrawals], housekeeping: tidyImports });
}

/** Uploads that nobody is sending any more fail, old dry runs go. */
async function tidyImports({ database, clock }: JobTools): Promise<void> {
  for (const { workspaceId, id } of await database.read((sql) => listCutUploads(sql, silentSeconds))) {
    await database.read((sql) => failUpload(sql, workspaceId, id, 'The upload was cut off before its end.', clock()));
  }
  const before = new Date(clock().getTime() - dryRunKeptMs);
  for (const { workspaceId, id } of await database.read((sql) => listOldDryRuns(sql, before))) {
    await database.transaction((tx) => deleteImport(tx, workspaceId, id));
  }
}
