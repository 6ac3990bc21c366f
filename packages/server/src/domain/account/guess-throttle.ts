import { DomainError } from '../domain-error.ts';

export type GuessLimits = {
  /** Unknown keys that one address may try in a window. */
  readonly perAddress: number;
  /** Unknown keys that all addresses together may try in a window; from then on an address has a single try. */
  readonly total: number;
  readonly windowMs: number;
};

export const guessLimits: GuessLimits = { perAddress: 20, total: 500, windowMs: 10_000 };
const mostAddresses = 10_000;

/**
 * Slows down who guesses keys. Only keys that nobody has count, and only keys that were not valid a moment ago are held up: a client
 * that works goes on, and a right key that is new waits until the window is over at most. The memory is that of one window.
 */
export class GuessThrottle {
  private readonly limits: GuessLimits;
  private readonly misses = new Map<string, number>();
  private total = 0;
  private endsAt = 0;
  private readonly tell: (guesses: number, addresses: number) => void;

  /** `tell` learns at the end of a window how many unknown keys came from how many addresses. */
  constructor(limits: GuessLimits, tell: (guesses: number, addresses: number) => void = () => undefined) {
    this.limits = limits;
    this.tell = tell;
  }

  /** Before an unknown key is looked up. Errors: `rate_limited`. */
  check(address: string | null, now: number): void {
    this.turn(now);
    const isFlooded = this.total >= this.limits.total;
    const missed = this.misses.get(networkOf(address));
    const isFull = missed === undefined && this.misses.size >= mostAddresses;
    if (!isFull && (missed ?? 0) < (isFlooded ? 1 : this.limits.perAddress)) return;
    throw new DomainError('rate_limited', 'Too many unknown API keys came from this address.', {
      retryAfter: Math.max(1, Math.ceil((this.endsAt - now) / 1000)),
      hint: 'Check the key, and send the request again after Retry-After.',
    });
  }

  /** After a key that nobody has. */
  count(address: string | null, now: number): void {
    this.turn(now);
    const network = networkOf(address);
    this.total += 1;
    if (this.misses.size < mostAddresses || this.misses.has(network)) {
      this.misses.set(network, (this.misses.get(network) ?? 0) + 1);
    }
  }

  private turn(now: number): void {
    if (now < this.endsAt && now >= this.endsAt - this.limits.windowMs) return;
    if (this.total > 0) this.tell(this.total, this.misses.size);
    this.misses.clear();
    this.total = 0;
    this.endsAt = now + this.limits.windowMs;
  }
}

/** An IPv6 host has a /64 to itself: its addresses count as one. */
export function networkOf(address: string | null): string {
  if (address === null) return '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after];
  return filled.slice(0, 4).join(':');
}
