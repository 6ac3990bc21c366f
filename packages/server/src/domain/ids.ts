import { randomFillSync } from 'node:crypto';

const counterLimit = 0x1000;

/**
 * Makes UUIDv7 ids (RFC 9562) that grow strictly within a process: milliseconds, then a 12-bit counter, then 62 random bits. When a
 * millisecond's counter is used up the next millisecond is taken early.
 */
export class IdSource {
  private readonly now: () => number;
  private readonly random = Buffer.alloc(4096);
  private randomHex = '';
  private randomAt = 0;
  private lastMs = 0;
  private time = formatTime(0);
  private counter = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  /** A new id, greater than every id of this source and than `floor`. */
  next(floor?: string): string {
    this.advanceTo(this.now());
    let id = this.format();
    if (floor !== undefined && id <= floor) {
      this.advanceTo(timeOfId(floor) + 1);
      id = this.format();
    }
    return id;
  }

  private advanceTo(ms: number): void {
    if (ms > this.lastMs) this.begin(ms);
    else if (this.counter + 1 === counterLimit) this.begin(this.lastMs + 1);
    else this.counter += 1;
  }

  private begin(ms: number): void {
    this.lastMs = ms;
    this.time = formatTime(ms);
    this.counter = 0;
  }

  private format(): string {
    if (this.randomAt === this.randomHex.length) {
      this.randomHex = randomFillSync(this.random).toString('hex');
      this.randomAt = 0;
    }
    const tail = this.randomHex.slice(this.randomAt, this.randomAt + 16);
    this.randomAt += 16;
    const versionAndCounter = (0x7000 + this.counter).toString(16);
    const variant = '89ab'.charAt(tail.charCodeAt(0) & 3);
    return `${this.time}-${versionAndCounter}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
  }
}

function formatTime(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** The time in milliseconds that a UUIDv7 carries. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
