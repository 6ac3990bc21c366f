/** Why a Lead is in a List: somebody put it there, or a Lead that is merged into it was there. */
type Source = string;
const own: Source = 'own';
const broughtBy = (mergeId: string, loserId: string): Source => `${mergeId} ${loserId}`;

type Merge = { readonly id: string; readonly survivorId: string; readonly loserIds: readonly string[] };

/** The Lists of each Lead, of a merged one those that it had when it was merged. */
export class ListModel {
  private readonly lists = new Map<string, Map<string, Set<Source>>>();

  shown(leadId: string): string[] {
    return [...this.of(leadId).keys()].sort();
  }

  /** What a request says adds nothing where the Lead is in the List already. */
  join(leadId: string, listId: string): void {
    if (!this.of(leadId).has(listId)) this.of(leadId).set(listId, new Set([own]));
  }

  /** Whoever is put into a List by hand is there for itself. */
  put(leadId: string, listId: string): void {
    this.join(leadId, listId);
    this.of(leadId).get(listId)?.add(own);
  }

  leave(leadId: string, listId: string): void {
    this.of(leadId).delete(listId);
  }

  clear(leadId: string): void {
    this.lists.delete(leadId);
  }

  merge({ id, survivorId, loserIds }: Merge): void {
    for (const loserId of loserIds)
      for (const listId of this.of(loserId).keys()) this.bring(survivorId, listId, id, loserId);
  }

  /** `above` tells through which merge a Lead is part of another. */
  takeBack({ id, survivorId, loserIds }: Merge, above: (leadId: string) => Merge | null): void {
    for (const loserId of loserIds)
      for (const listId of this.of(loserId).keys()) this.lose(survivorId, listId, broughtBy(id, loserId), above);
  }

  /** Takes over what somebody else says of a Lead. */
  adopt(leadId: string, listIds: readonly string[]): void {
    for (const listId of this.shown(leadId)) if (!listIds.includes(listId)) this.leave(leadId, listId);
    for (const listId of listIds) this.join(leadId, listId);
  }

  private bring(leadId: string, listId: string, mergeId: string, loserId: string): void {
    const sources = this.of(leadId).get(listId) ?? new Set();
    this.of(leadId).set(listId, sources.add(broughtBy(mergeId, loserId)));
  }

  private lose(leadId: string, listId: string, source: Source, above: (leadId: string) => Merge | null): void {
    const sources = this.of(leadId).get(listId);
    if (sources === undefined || !sources.delete(source) || sources.size > 0) return;
    this.of(leadId).delete(listId);
    const merge = above(leadId);
    if (merge !== null) this.lose(merge.survivorId, listId, broughtBy(merge.id, leadId), above);
  }

  private of(leadId: string): Map<string, Set<Source>> {
    const known = this.lists.get(leadId) ?? new Map<string, Set<Source>>();
    this.lists.set(leadId, known);
    return known;
  }
}
