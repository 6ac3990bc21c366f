/** Times in milliseconds, kept to within one percent. */
export class Histogram {
  private readonly counts = new Map<number, number>();
  count = 0;

  add(ms: number): void {
    const place = Math.round(Math.log(Math.max(ms, 0.001)) * 100);
    this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
    this.count += 1;
  }

  /** The time within which this share of all was done. */
  percentile(share: number): number {
    let left = Math.ceil(this.count * share);
    for (const [place, count] of [...this.counts].sort(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return Math.exp(place / 100);
    }
    return Number.NaN;
  }
}
