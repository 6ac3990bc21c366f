/** Keys that identify by themselves, and keys that need an agreeing name. */
export type ModelKeys = { readonly strong: readonly string[]; readonly weak: readonly string[] };

/** One thing that was said, and the Lead on which it lies: it counts for whoever stands for that Lead; null: for nobody. */
export type ModelObservation = {
  readonly id: string;
  readonly order: number;
  readonly isCorrection: boolean;
  /** The keys that it gave its Lead. */
  readonly brought: ModelKeys;
  /** The keys by which it found its Lead. */
  readonly found: ModelKeys;
  /** The Leads that were one when it was said. */
  readonly family: readonly string[];
  leadId: string | null;
};
export type ModelMerge = {
  readonly id: string;
  readonly order: number;
  readonly survivorId: string;
  readonly loserIds: readonly string[];
  isStanding: boolean;
};
type ModelLead = { mergedInto: string | null; isDeleted: boolean };

/** What a naive reader of the rules keeps: merged Leads hang below their survivor with all that lies on them. */
export class LedgerModel {
  readonly leads = new Map<string, ModelLead>();
  readonly observations = new Map<string, ModelObservation>();
  readonly merges: ModelMerge[] = [];
  /** Leads on which an observation ever lay or for which it ever counted. */
  private readonly touched = new Map<string, Set<string>>();
  private order = 0;

  head(id: string): string {
    const lead = this.leads.get(id);
    return lead?.mergedInto ? this.head(lead.mergedInto) : id;
  }

  live(): string[] {
    return [...this.leads].filter(([, lead]) => lead.mergedInto === null && !lead.isDeleted).map(([id]) => id);
  }

  standing(): ModelMerge[] {
    return this.merges.filter((merge) => merge.isStanding);
  }

  /** For which Lead each observation counts. */
  counting(): Record<string, string | null> {
    const all = [...this.observations.values()];
    return Object.fromEntries(all.map(({ id, leadId }) => [id, leadId === null ? null : this.head(leadId)]).toSorted());
  }

  observe(
    observation: Pick<ModelObservation, 'id' | 'isCorrection' | 'brought' | 'found'>,
    leadId: string,
    mergedIds: readonly string[],
  ): void {
    if (!this.leads.has(leadId)) this.leads.set(leadId, { mergedInto: null, isDeleted: false });
    if (mergedIds.length > 0) this.merge(observation.id, leadId, mergedIds);
    this.order += 1;
    const family = this.below(leadId);
    this.observations.set(observation.id, { ...observation, order: this.order, family, leadId });
    this.touch();
  }

  merge(id: string, survivorId: string, loserIds: readonly string[]): void {
    this.order += 1;
    this.merges.push({ id, order: this.order, survivorId, loserIds, isStanding: true });
    for (const loserId of loserIds) this.lead(loserId).mergedInto = survivorId;
    this.touch();
  }

  unmerge(merge: ModelMerge): void {
    const head = this.head(merge.survivorId);
    const carriers = this.above(merge.survivorId);
    const later = this.lyingOn(carriers)
      .filter((one) => one.order > merge.order && merge.loserIds.some((id) => one.family.includes(id)))
      .toSorted((a, b) => a.order - b.order);
    for (const loserId of merge.loserIds) this.lead(loserId).mergedInto = null;
    merge.isStanding = false;
    const sides = new Map(
      [head, ...merge.loserIds].map((id) => [id, this.lyingOn(this.below(id)).filter((one) => !later.includes(one))]),
    );
    for (const observation of later) {
      const side = observation.isCorrection ? head : sideOf(sides, observation);
      if (side !== null) sides.get(side)?.push(observation);
      if (side !== head) observation.leadId = side;
    }
    this.touch();
  }

  remove(head: string): void {
    const gone = this.below(head);
    for (const id of gone) this.lead(id).isDeleted = true;
    for (const { id, leadId } of [...this.observations.values()]) {
      const wasTheirs = gone.some((lead) => this.touched.get(id)?.has(lead));
      if (leadId === null ? wasTheirs : gone.includes(leadId)) this.observations.delete(id);
    }
    for (const merge of this.merges) {
      if ([merge.survivorId, ...merge.loserIds].some((id) => gone.includes(id))) merge.isStanding = false;
    }
  }

  private lead(id: string): ModelLead {
    const lead = this.leads.get(id);
    if (lead === undefined) throw new Error(`The model does not know the Lead ${id}.`);
    return lead;
  }

  /** A Lead and all that hang below it. */
  private below(id: string): string[] {
    const children = [...this.leads].filter(([, lead]) => lead.mergedInto === id).map(([child]) => child);
    return [id, ...children.flatMap((child) => this.below(child))];
  }

  /** A Lead and those that it hangs below. */
  private above(id: string): string[] {
    const { mergedInto } = this.lead(id);
    return mergedInto === null ? [id] : [id, ...this.above(mergedInto)];
  }

  private lyingOn(leadIds: readonly string[]): ModelObservation[] {
    return [...this.observations.values()].filter((one) => one.leadId !== null && leadIds.includes(one.leadId));
  }

  private touch(): void {
    for (const { id, leadId } of this.observations.values()) {
      if (leadId === null) continue;
      const leads = this.touched.get(id) ?? new Set();
      this.touched.set(id, leads.add(leadId).add(this.head(leadId)));
    }
  }
}

function sideOf(sides: ReadonlyMap<string, readonly ModelObservation[]>, observation: ModelObservation): string | null {
  for (const strength of ['strong', 'weak'] as const) {
    const wanted = [...observation.brought[strength], ...observation.found[strength]];
    const matching = [...sides].filter(([, own]) =>
      own.some((one) => one.brought[strength].some((key) => wanted.includes(key))),
    );
    if (matching.length > 0) return matching.length === 1 ? (matching[0]?.[0] ?? null) : null;
  }
  return null;
}
