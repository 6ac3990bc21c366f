/** What stands between two Leads, found by the two in either order. */
export class PairMap<Value> {
  private readonly bySide = new Map<string, Map<string, Value[]>>();

  add(a: string, b: string, value: Value): void {
    this.put(a, b, [value]);
    this.put(b, a, [value]);
  }

  /** Nothing stands between a Lead and itself: what was said of parts of one is no word about any two. */
  between(a: string, b: string): readonly Value[] {
    return a === b ? [] : (this.bySide.get(a)?.get(b) ?? []);
  }

  /** Whatever stood between the loser and another stands between the survivor and it. */
  standIn(loserId: string, survivorId: string): void {
    const others = this.bySide.get(loserId);
    if (others === undefined) return;
    this.bySide.delete(loserId);
    for (const [otherId, values] of others) {
      this.bySide.get(otherId)?.delete(loserId);
      if (otherId === survivorId || otherId === loserId) continue;
      this.put(survivorId, otherId, values);
      this.put(otherId, survivorId, values);
    }
  }

  private put(side: string, otherId: string, values: readonly Value[]): void {
    const others = this.bySide.get(side) ?? new Map<string, Value[]>();
    this.bySide.set(side, others);
    others.set(otherId, [...(others.get(otherId) ?? []), ...values]);
  }
}
