import { Socket } from 'node:net';

/**
 * Statements of one turn of the event loop leave in one system call, and the database is woken once for all of them: with them the
 * COMMIT that waits for a `process.nextTick`, so that nothing has failed here when it is sent.
 */
export class GatheringSocket extends Socket {
  private isGathering = false;

  override cork(): void {
    if (!this.isGathering) {
      this.isGathering = true;
      super.cork();
      // What follows a `process.nextTick` runs as a microtask, when all of those that wait have been called.
      process.nextTick(() => queueMicrotask(() => process.nextTick(() => this.send())));
    }
    super.cork();
  }

  private send(): void {
    this.isGathering = false;
    this.uncork();
  }
}
