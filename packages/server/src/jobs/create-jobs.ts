import { failUpload } from '../domain/imports/fail-upload.ts';
import { pruneAudit } from '../storage/audit.ts';
import { forgetAnswers } from '../storage/idempotency.ts';
import { listCutUploads } from '../storage/import-files.ts';
import { deleteImport, listOldDryRuns } from '../storage/imports.ts';
import { listWorkspaces } from '../storage/keys.ts';
import { runImports } from './import-job.ts';
import { JobRunner, type JobRunnerDeps, type JobTools } from './job-runner.ts';
import { runWithdrawals } from './withdrawal-job.ts';

const dayMs = 24 * 60 * 60 * 1000;
const dryRunKeptMs = dayMs;
const answerKeptMs = 2 * dayMs;
const silentSeconds = 120;
const prunedAtOnce = 5000;

export type JobDeps = Omit<JobRunnerDeps, 'jobs' | 'housekeeping'> & { readonly auditDays: number };

/** All work that is done in the background. */
export function createJobs({ auditDays, ...deps }: JobDeps): JobRunner {
  return new JobRunner({
    ...deps,
    jobs: [runImports, runWithdrawals],
    async housekeeping(tools) {
      await tidyImports(tools);
      await forgetOldAnswers(tools);
      await pruneAuditLogs(tools, auditDays);
    },
  });
}

/** Uploads that nobody is sending any more fail, old dry runs go. */
async function tidyImports({ database, clock }: JobTools): Promise<void> {
  for (const { workspaceId, id } of await database.read((sql) => listCutUploads(sql, silentSeconds))) {
    await failUpload(database, workspaceId, id, clock());
  }
  const before = new Date(clock().getTime() - dryRunKeptMs);
  for (const { workspaceId, id } of await database.read((sql) => listOldDryRuns(sql, before))) {
    await database.transaction((tx) => deleteImport(tx, workspaceId, id));
  }
}

/** Answers under an Idempotency-Key are kept for 48 hours. */
export async function forgetOldAnswers({ database, clock, isOver }: JobTools): Promise<void> {
  const before = new Date(clock().getTime() - answerKeptMs);
  for (const { id } of await database.read(listWorkspaces)) {
    while (!isOver() && (await database.read((sql) => forgetAnswers(sql, id, before, prunedAtOnce))) === prunedAtOnce);
  }
}

/** Entries of the audit log that are past their time go, the oldest first. */
export async function pruneAuditLogs({ database, clock, isOver }: JobTools, auditDays: number): Promise<void> {
  const before = new Date(clock().getTime() - auditDays * dayMs);
  for (const { id } of await database.read(listWorkspaces)) {
    while (!isOver() && (await database.read((sql) => pruneAudit(sql, id, before, prunedAtOnce))) === prunedAtOnce);
  }
}
