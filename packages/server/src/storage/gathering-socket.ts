import { Socket } from 'node:net';

/** Statements of one turn of the event loop leave in one system call, and the database is woken once for all of them. */
export class GatheringSocket extends Socket {
  private isGathering = false;

  override cork(): void {
    if (!this.isGathering) {
      this.isGathering = true;
      super.cork();
      process.nextTick(() => {
        this.isGathering = false;
        this.uncork();
      });
    }
    super.cork();
  }
}
