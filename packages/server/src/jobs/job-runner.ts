import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { IdSource } from '../domain/ids.ts';
import { type Database, DatabaseUnavailable } from '../storage/database.ts';

/** What work in the background is given. */
export type JobTools = {
  readonly database: Database;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly ids: IdSource;
  readonly suppressionKey: Buffer;
  /** Under this name the work under way is held. */
  readonly runner: string;
  /** Whether the work has to pause: its turn is over, or the server stops. */
  readonly isOver: () => boolean;
};

/** One kind of work: does one turn of the piece that has waited longest; false when nothing waits. */
export type Job = (tools: JobTools) => Promise<boolean>;

export type JobRunnerDeps = Omit<JobTools, 'runner' | 'isOver'> & {
  readonly jobs: readonly Job[];
  readonly housekeeping: (tools: JobTools) => Promise<void>;
};

const turnMs = 2000;
const pollMs = 1000;
const housekeepingMs = 60_000;

/**
 * Carries out work that requests have left, one turn after the other, so that no piece of work waits for the end of another. It looks
 * for work when it is woken and every second: another server may have left it, or died over it.
 */
export class JobRunner {
  private readonly deps: JobRunnerDeps;
  private readonly runner = randomUUID();
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private isWoken = false;
  private isStopping = false;
  /** Whether the log knows that the database is away. */
  private isAway = false;
  private tidiedAt = Number.NEGATIVE_INFINITY;

  constructor(deps: JobRunnerDeps) {
    this.deps = deps;
  }

  /** Looks for work `afterMs` from now, and every second from then on. */
  start(afterMs = 0): void {
    this.timer = setTimeout(() => {
      this.timer = setInterval(() => this.wake(), pollMs).unref();
      this.wake();
    }, afterMs).unref();
  }

  wake(): void {
    this.isWoken = true;
    if (this.isStopping || this.working !== null) return;
    this.working = this.work().finally(() => {
      this.working = null;
      // Whoever woke it while it was tidying up has been overlooked.
      if (this.isWoken) this.wake();
    });
  }

  /** Waits for the batch under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    // Ends a timeout as well.
    if (this.timer !== null) clearInterval(this.timer);
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.isWoken && !this.isStopping) {
      this.isWoken = false;
      for (const job of this.deps.jobs) {
        if (!this.isStopping && (await this.takeTurn(job))) this.isWoken = true;
      }
    }
    await this.tidy();
  }

  private async takeTurn(job: Job): Promise<boolean> {
    const startedAt = performance.now();
    const isOver = (): boolean => this.isStopping || performance.now() - startedAt > turnMs;
    try {
      const isBusy = await job({ ...this.deps, runner: this.runner, isOver });
      this.isAway = false;
      return isBusy;
    } catch (error) {
      this.report(error);
      return false;
    }
  }

  private async tidy(): Promise<void> {
    if (this.isStopping || performance.now() - this.tidiedAt < housekeepingMs) return;
    this.tidiedAt = performance.now();
    try {
      await this.deps.housekeeping({ ...this.deps, runner: this.runner, isOver: () => this.isStopping });
    } catch (error) {
      this.report(error);
    }
  }

  /** The work is still there: it goes on when the database does, which is away for many turns and reported once. */
  private report(error: unknown): void {
    if (this.isStopping) return;
    const message = 'work in the background was interrupted';
    if (!(error instanceof DatabaseUnavailable)) this.deps.log.error({ err: error }, message);
    else if (!this.isAway) this.deps.log.warn({ err: error }, message);
    this.isAway = error instanceof DatabaseUnavailable;
  }
}

/** Starts runners that do the same, one after the other within a second: looking for work, they share one connection. */
export function startApart(runners: readonly JobRunner[]): void {
  runners.forEach((runner, place) => {
    runner.start((place * pollMs) / runners.length);
  });
}
