import type { ModelObservation } from './model-observation.ts';

/** Which Leads hang below which, and what lies on each of them; it notes the Leads at which something changes. */
export class Forest {
  private readonly parents = new Map<string, string>();
  private readonly children = new Map<string, Set<string>>();
  private readonly lying = new Map<string, Set<ModelObservation>>();
  private readonly changed = new Set<string>();

  parent(id: string): string | null {
    return this.parents.get(id) ?? null;
  }

  head(id: string): string {
    const parent = this.parents.get(id);
    return parent === undefined ? id : this.head(parent);
  }

  /** A Lead and all that hang below it. */
  below(id: string): string[] {
    return [id, ...[...(this.children.get(id) ?? [])].flatMap((child) => this.below(child))];
  }

  /** A Lead and those that it hangs below. */
  above(id: string): string[] {
    const parent = this.parents.get(id);
    return parent === undefined ? [id] : [id, ...this.above(parent)];
  }

  hang(id: string, parentId: string): void {
    this.note(id);
    this.parents.set(id, parentId);
    this.children.set(parentId, (this.children.get(parentId) ?? new Set()).add(id));
    this.note(id);
  }

  free(id: string): void {
    this.note(id);
    this.children.get(this.parents.get(id) ?? '')?.delete(id);
    this.parents.delete(id);
    this.note(id);
  }

  lay(observation: ModelObservation, leadId: string | null): void {
    this.forget(observation);
    observation.leadId = leadId;
    if (leadId === null) return;
    this.lying.set(leadId, (this.lying.get(leadId) ?? new Set()).add(observation));
    this.note(leadId);
  }

  forget(observation: ModelObservation): void {
    if (observation.leadId === null) return;
    this.lying.get(observation.leadId)?.delete(observation);
    this.note(observation.leadId);
  }

  lyingOn(leadIds: readonly string[]): ModelObservation[] {
    return leadIds.flatMap((id) => [...(this.lying.get(id) ?? [])]);
  }

  /** The Leads at which something has changed since this was asked the last time. */
  takeChanged(): string[] {
    const ids = [...this.changed];
    this.changed.clear();
    return ids;
  }

  private note(id: string): void {
    this.changed.add(id).add(this.head(id));
  }
}
