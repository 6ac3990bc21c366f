import type { SearchTools } from './domain/search/search-tools.ts';
import { createJobs, type JobDeps } from './jobs/create-jobs.ts';
import { createSearchJobs } from './jobs/create-search-jobs.ts';
import { startApart } from './jobs/job-runner.ts';
import { createWebhookJobs } from './jobs/webhook-job.ts';

/** The work that requests leave, done beside them. */
export type Background = {
  start(): void;
  /** Says that a request has left something to do. */
  wake(): void;
  /** Waits for the turn under way. */
  stop(): Promise<void>;
};

export type BackgroundDeps = JobDeps & {
  readonly search: SearchTools;
  readonly egressAllow: readonly string[];
};

export function createBackground({ search, egressAllow, ...deps }: BackgroundDeps): Background {
  const jobs = createJobs(deps);
  const searches = createSearchJobs(deps, search);
  const webhooks = createWebhookJobs(deps, egressAllow);
  return {
    start() {
      jobs.start();
      searches.start();
      startApart(webhooks);
    },
    wake() {
      jobs.wake();
      searches.wake();
    },
    async stop() {
      await Promise.all([jobs, searches, ...webhooks].map((runner) => runner.stop()));
    },
  };
}
