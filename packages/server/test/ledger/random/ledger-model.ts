import { Forest } from './forest.ts';
import { ListModel } from './list-model.ts';
import { foldKeys, inOrder, type ModelObservation, type Said, sideOf } from './model-observation.ts';

export type ModelMerge = {
  readonly id: string;
  readonly order: number;
  readonly survivorId: string;
  readonly loserIds: readonly string[];
  /** The observation that was the bridge. */
  readonly observationId: string | null;
  isStanding: boolean;
  /** The withdrawal that took it back. */
  undoneBy: string | null;
};
type ModelVerdict = {
  readonly leadIds: readonly [string, string];
  readonly word: string;
  /** What stood between the two when it was given; `different` takes nothing back. */
  readonly lifts: ReadonlySet<ModelVerdict>;
};
type ModelLead = { status: 'there' | 'deleted' | 'withdrawn' };

/** What a naive reader of the rules keeps: merged Leads hang below their survivor with all that lies on them. */
export class LedgerModel {
  private readonly leads = new Map<string, ModelLead>();
  private readonly forest = new Forest();
  readonly observations = new Map<string, ModelObservation>();
  readonly merges: ModelMerge[] = [];
  readonly suppressed = new Set<string>();
  readonly lists = new ListModel();
  private readonly verdicts: ModelVerdict[] = [];
  /** Leads on which an observation ever lay or for which it ever counted. */
  private readonly touched = new Map<string, Set<string>>();
  private order = 0;

  head(id: string): string {
    return this.forest.head(id);
  }

  /** The Leads at which something has changed since this was asked the last time. */
  takeChanged(): string[] {
    return this.forest.takeChanged();
  }

  /** Leads that can be asked for: live ones, and those merged into one. */
  known(): string[] {
    return [...this.leads.keys()].filter((id) => this.lead(this.head(id)).status === 'there');
  }

  live(): string[] {
    const there = [...this.leads].filter(([, lead]) => lead.status === 'there');
    return there.map(([id]) => id).filter((id) => this.forest.parent(id) === null);
  }

  standing(): ModelMerge[] {
    return this.merges.filter((merge) => merge.isStanding);
  }

  /** For which Lead each observation counts; with `ids`, those that count for these Leads. */
  counting(ids: readonly string[] | null): Record<string, string | null> {
    const all = ids === null ? [...this.observations.values()] : this.forest.lyingOn(ids.flatMap((id) => this.own(id)));
    return Object.fromEntries(all.map(({ id, leadId }) => [id, leadId === null ? null : this.head(leadId)]));
  }

  /** What each Lead is: live, gone, or the one that stands for it. */
  standings(ids: readonly string[] | null): Record<string, string> {
    const known = (ids ?? [...this.leads.keys()]).map((id) => [id, this.leads.get(id)?.status ?? 'deleted'] as const);
    const there = known.filter(([, status]) => status !== 'deleted');
    const tell = (id: string, status: string): string =>
      this.forest.parent(id) ?? (status === 'there' ? 'live' : status);
    return Object.fromEntries(there.map(([id, status]) => [id, tell(id, status)]));
  }

  /** The Lists of each live Lead that is in any. */
  memberships(ids: readonly string[] | null): Record<string, string[]> {
    const live = this.live().filter((id) => ids === null || ids.includes(id));
    const told = live.map((id) => [id, this.lists.shown(id)] as const);
    return Object.fromEntries(told.filter(([, listIds]) => listIds.length > 0));
  }

  /** The keys of each live Lead. */
  keys(ids: readonly string[] | null): Record<string, string[]> {
    const live = this.live().filter((id) => ids === null || ids.includes(id));
    const tell = (id: string): string[] => [...foldKeys(this.lyingBelow(id))].map(([text, tier]) => `${text} ${tier}`);
    return Object.fromEntries(live.map((id) => [id, tell(id).sort()]));
  }

  observe(said: Said, leadId: string, mergedIds: readonly string[]): void {
    if (!this.leads.has(leadId)) this.leads.set(leadId, { status: 'there' });
    if (mergedIds.length > 0) this.merge(said.id, leadId, mergedIds, said.id);
    this.order += 1;
    this.enter({ ...said, order: this.order, family: this.forest.below(leadId), leadId: null, taken: null }, leadId);
  }

  merge(id: string, survivorId: string, loserIds: readonly string[], observationId: string | null = null): void {
    this.order += 1;
    this.merges.push({
      id,
      order: this.order,
      survivorId,
      loserIds,
      observationId,
      isStanding: true,
      undoneBy: null,
    });
    this.lists.merge({ id, survivorId, loserIds });
    for (const loserId of loserIds) this.forest.hang(loserId, survivorId);
    this.touch();
  }

  /** A merge taken back by hand keeps its sides apart. */
  unmerge(merge: ModelMerge): void {
    const sides = [this.head(merge.survivorId), ...merge.loserIds];
    this.takeBack(merge);
    for (const [place, a] of sides.entries()) for (const b of sides.slice(place + 1)) this.judge(a, b, 'different');
  }

  judge(a: string, b: string, word: string): void {
    const lifts = new Set(word === 'different' ? [] : this.between(this.head(a), this.head(b)));
    this.verdicts.push({ leadIds: [a, b], word, lifts });
  }

  /** Whether somebody has said that two of these Leads, or of those that they stand for, are different, and nobody has lifted it. */
  isAnyDifferent(heads: readonly string[]): boolean {
    return heads.some((a, place) => heads.slice(place + 1).some((b) => this.isDifferent(a, b)));
  }

  /** The live Leads of which somebody has said that they are different, and nobody has lifted it. */
  differences(): string[] {
    const live = new Set(this.live());
    const pairs = this.verdicts.map(({ leadIds: [a, b] }) => [this.head(a), this.head(b)] as const);
    const apart = pairs.filter(([a, b]) => live.has(a) && live.has(b) && this.isDifferent(a, b));
    return [...new Set(apart.map((pair) => pair.toSorted().join(' ')))].sort();
  }

  private isDifferent(a: string, b: string): boolean {
    const between = this.between(a, b);
    const isReplaced = (known: ModelVerdict, place: number): boolean =>
      between.slice(place + 1).some((later) => later.lifts.has(known) || isAboutTheSame(known, later));
    return between.some((known, place) => known.word === 'different' && !isReplaced(known, place));
  }

  /** What was said of two Leads, or of those that they stand for, oldest first. */
  private between(a: string, b: string): ModelVerdict[] {
    if (a === b) return [];
    return this.verdicts.filter(({ leadIds }) => {
      const heads = leadIds.map((id) => this.head(id));
      return heads.includes(a) && heads.includes(b);
    });
  }

  private takeBack(merge: ModelMerge, withdrawalId: string | null = null): void {
    const head = this.head(merge.survivorId);
    const later = this.forest
      .lyingOn(this.forest.above(merge.survivorId))
      .filter((one) => one.order > merge.order && merge.loserIds.some((id) => one.family.includes(id)))
      .toSorted(inOrder);
    const above = (id: string) => this.standing().find(({ loserIds }) => loserIds.includes(id)) ?? null;
    this.lists.takeBack(merge, above);
    for (const loserId of merge.loserIds) this.forest.free(loserId);
    merge.isStanding = false;
    const sides = new Map(
      [head, ...merge.loserIds].map((id) => [id, this.lyingBelow(id).filter((one) => !later.includes(one))]),
    );
    for (const observation of later) {
      const side = observation.isCorrection ? head : sideOf(sides, observation);
      if (side !== null) sides.get(side)?.push(observation);
      if (side === null && withdrawalId !== null && observation.leadId !== null)
        observation.taken = { withdrawalId, leadId: observation.leadId };
      if (side !== head) this.forest.lay(observation, side);
    }
    this.touch();
    for (const id of [head, ...merge.loserIds]) this.leaveIfSilent(id);
    this.strikeLost([...merge.loserIds, head]);
  }

  /** A side of which everything was withdrawn meanwhile does not come back. */
  private leaveIfSilent(id: string): void {
    const own = this.lyingBelow(id);
    if (own.some((one) => one.saysSomething)) return;
    for (const one of own) this.forest.lay(one, null);
    this.lead(id).status = 'withdrawn';
    this.lists.clear(id);
  }

  /** Takes what is selected out of the fold, the merges that it caused first. */
  withdraw(withdrawalId: string, isSelected: (one: ModelObservation) => boolean): void {
    const selected = (id: string | null): boolean => {
      const one = this.observations.get(id ?? '');
      return one !== undefined && !one.isCorrection && isSelected(one);
    };
    for (;;) {
      const merge = this.standing()
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
        .find((known) => selected(known.observationId));
      if (merge === undefined) break;
      this.takeBack(merge, withdrawalId);
      merge.undoneBy = withdrawalId;
    }
    for (const head of this.live()) {
      const own = this.lyingBelow(head);
      const taken = own.filter((one) => selected(one.id));
      if (taken.length === 0) continue;
      const rest = own.filter((one) => !taken.includes(one));
      if (this.isNameless(rest)) continue;
      const isOver = !own.some((one) => one.saysSomething && !taken.includes(one));
      for (const one of isOver ? own : taken) {
        one.taken = { withdrawalId, leadId: one.leadId ?? head };
        this.forest.lay(one, null);
      }
      if (isOver) {
        this.lead(head).status = 'withdrawn';
        this.lists.clear(head);
      }
    }
  }

  /** A Lead of which only corrections without a name would be left stays whole. */
  private isNameless(rest: readonly ModelObservation[]): boolean {
    const isOnlyCorrected = rest.some((one) => one.saysSomething) && rest.every((one) => one.isCorrection);
    const pins = rest.toSorted(inOrder).filter((one) => one.naming === 'pinned' || one.naming === 'released');
    const isNamed = pins.at(-1)?.naming === 'pinned' || rest.some((one) => one.naming === 'said');
    return isOnlyCorrected && !isNamed;
  }

  /** Puts back what a withdrawal took. `idOf` names the merge that is made in the place of one that was taken back. */
  restore(withdrawalId: string, idOf: (mergeId: string) => string): void {
    const owners = this.owners();
    const back = [...this.observations.values()].filter(
      (one) => one.leadId === null && one.taken?.withdrawalId === withdrawalId,
    );
    for (const one of back) {
      this.forest.lay(one, one.taken?.leadId ?? null);
      one.taken = null;
    }
    const merges = this.merges.filter((merge) => merge.undoneBy === withdrawalId).toSorted(inOrder);
    const groups = this.groupsOf(merges);
    for (const merge of merges) {
      merge.undoneBy = null;
      this.remake(merge, idOf);
    }
    const heads = new Set(back.map((one) => this.head(one.leadId ?? '')));
    for (const head of heads) this.lead(head).status = 'there';
    this.touch();
    const standing = [...owners].filter(([text, id]) => this.strongOf(this.head(id)).includes(text));
    // Leads of merges that hang together come back at once, those of the oldest merge first, and before all others.
    const turns = groups.map((group) => new Set([...group].map((id) => this.head(id))));
    const turn = (head: string): number => [...turns, new Set([head])].findIndex((own) => own.has(head));
    this.strikeLost(
      [...heads].toSorted((a, b) => turn(a) - turn(b) || (a < b ? -1 : 1)),
      new Map(standing),
    );
  }

  /** For each merge the Leads that stand for its sides, and for those of merges with one of them. */
  private groupsOf(merges: readonly ModelMerge[]): Set<string>[] {
    const groups = merges.map((merge) => new Set([merge.survivorId, ...merge.loserIds].map((id) => this.head(id))));
    for (const group of groups) {
      for (let known = 0; known < group.size; ) {
        known = group.size;
        for (const other of groups) if ([...other].some((id) => group.has(id))) for (const id of other) group.add(id);
      }
    }
    return groups;
  }

  /** A merge is made again of what is left of its sides, unless its survivor is deleted or two were judged different since. */
  private remake(merge: ModelMerge, idOf: (mergeId: string) => string): void {
    const named = [merge.survivorId, ...merge.loserIds].filter((id) => this.lead(id).status !== 'deleted');
    const survivorId = this.head(merge.survivorId);
    const loserIds = [...new Set(named.map((id) => this.head(id)))].filter((id) => id !== survivorId);
    const heads = [survivorId, ...loserIds];
    if (!named.includes(merge.survivorId)) return;
    if (loserIds.length === 0 || this.isAnyDifferent(heads)) return;
    if (!heads.some((id) => this.lyingBelow(id).some((one) => one.saysSomething))) return;
    this.lead(survivorId).status = 'there';
    for (const id of loserIds) this.lead(id).status = 'there';
    this.merge(idOf(merge.id), survivorId, loserIds, merge.observationId);
  }

  private strongOf(id: string): string[] {
    return [...foldKeys(this.lyingBelow(id))].filter(([, tier]) => tier <= 1).map(([text]) => text);
  }

  private owners(): Map<string, string> {
    return new Map(this.live().flatMap((id) => this.strongOf(id).map((text) => [text, id] as const)));
  }

  /** A key that another Lead has stays there; else the first of these Leads keeps it. */
  private strikeLost(leadIds: readonly string[], owners: ReadonlyMap<string, string> = new Map()): void {
    const others = this.live().filter((id) => !leadIds.includes(id));
    const claimed = new Set(others.flatMap((id) => this.strongOf(id)));
    for (const id of leadIds) {
      if (this.lead(id).status !== 'there') continue;
      const own = this.strongOf(id);
      const strikes = own.filter((text) => claimed.has(text) || this.head(owners.get(text) ?? id) !== id);
      for (const text of own) if (!strikes.includes(text)) claimed.add(text);
      if (strikes.length > 0) this.enterStrike(id, strikes);
    }
  }

  private enterStrike(leadId: string, strikes: readonly string[]): void {
    this.order += 1;
    const family = this.forest.below(leadId);
    const nothing = {
      brought: [],
      found: [],
      importId: null,
      providers: [],
      leadId: null,
      taken: null,
      saysSomething: false,
      naming: null,
    };
    this.enter(
      {
        id: `strike ${this.order}`,
        order: this.order,
        isCorrection: true,
        strikes,
        family,
        ...nothing,
      },
      leadId,
    );
  }

  erase(head: string, shared: ReadonlySet<string>): void {
    const gone = this.goneWith(head);
    const kept = new Set(Object.entries(this.keys(null)).flatMap(([id, keys]) => (id === head ? [] : keys)));
    for (const { brought } of gone) {
      for (const [text, tier] of brought) {
        if (tier <= 1 && !shared.has(text) && ![0, 1].some((other) => kept.has(`${text} ${other}`)))
          this.suppressed.add(text);
      }
    }
    this.remove(head);
  }

  remove(head: string): void {
    const leads = this.forest.below(head);
    for (const observation of this.goneWith(head)) {
      this.observations.delete(observation.id);
      this.forest.forget(observation);
    }
    for (const id of leads) this.lead(id).status = 'deleted';
    for (const merge of this.merges) {
      if ([merge.survivorId, ...merge.loserIds].some((id) => leads.includes(id))) merge.isStanding = false;
    }
  }

  /** The observations that are these Leads' alone. */
  private goneWith(head: string): ModelObservation[] {
    const leads = this.forest.below(head);
    return [...this.observations.values()].filter(({ id, leadId }) =>
      leadId === null ? leads.some((lead) => this.touched.get(id)?.has(lead)) : leads.includes(leadId),
    );
  }

  private enter(observation: ModelObservation, leadId: string): void {
    this.observations.set(observation.id, observation);
    this.forest.lay(observation, leadId);
    this.touchOne(observation);
  }

  private lead(id: string): ModelLead {
    const lead = this.leads.get(id);
    if (lead === undefined) throw new Error(`The model does not know the Lead ${id}.`);
    return lead;
  }

  private lyingBelow(head: string): ModelObservation[] {
    return this.forest.lyingOn(this.forest.below(head));
  }

  /** Of a Lead that hangs below none, it and all below it. */
  private own(id: string): string[] {
    return this.forest.parent(id) === null ? this.forest.below(id) : [];
  }

  private touch(): void {
    for (const observation of this.observations.values()) this.touchOne(observation);
  }

  private touchOne({ id, leadId }: ModelObservation): void {
    if (leadId === null) return;
    const leads = this.touched.get(id) ?? new Set();
    this.touched.set(id, leads.add(leadId).add(this.head(leadId)));
  }
}

function isAboutTheSame(one: ModelVerdict, other: ModelVerdict): boolean {
  return one.leadIds.every((id) => other.leadIds.includes(id));
}
