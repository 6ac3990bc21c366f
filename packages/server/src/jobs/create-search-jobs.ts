import type { SearchTools } from '../domain/search/search-tools.ts';
import { JobRunner, type JobRunnerDeps, startApart } from './job-runner.ts';
import { searchJob } from './search-job.ts';

export type SearchJobs = { start(): void; wake(): void; stop(): Promise<void> };

/** So many searches are under way at a time: a provider that answers slowly does not keep the others waiting. */
const runners = 3;

/** Runners of their own for searches; stopping ends the calls under way. */
export function createSearchJobs(deps: Omit<JobRunnerDeps, 'jobs' | 'housekeeping'>, search: SearchTools): SearchJobs {
  const stopping = new AbortController();
  const jobs = Array.from(
    { length: runners },
    () => new JobRunner({ ...deps, jobs: [searchJob(search, stopping.signal)], housekeeping: async () => undefined }),
  );
  return {
    start() {
      startApart(jobs);
    },
    wake() {
      for (const job of jobs) job.wake();
    },
    async stop() {
      stopping.abort();
      await Promise.all(jobs.map((job) => job.stop()));
      await search.provider.close?.();
    },
  };
}
