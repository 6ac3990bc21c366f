import type { LeadType, ListReference } from '@puffle/contract';
import type { PairFacts } from '../identity/decide/ruling.ts';
import { emptyState, type FoldState, keyText } from '../identity/fold/state.ts';
import type { IdSource } from '../ids.ts';
import { timeOfId } from '../ids.ts';
import type {
  ConflictRecord,
  EndedAssignment,
  KnownConflict,
  KnownVerdict,
  LeadRecord,
  LeadStatus,
  MembershipRecord,
  MergeRecord,
  ObservationRecord,
  RepeatRecord,
} from './records.ts';

/** A Lead within a unit of work: its stored form, if any, and what it has become. */
export type WorkingLead = {
  readonly id: string;
  readonly type: LeadType;
  readonly createdAt: Date;
  readonly stored: LeadRecord | null;
  status: LeadStatus;
  mergedInto: string | null;
  goneAt: Date | null;
  version: number;
  updatedAt: Date;
  lastObservationId: string;
  disputed: boolean;
  state: FoldState;
  lists: readonly ListReference[];
};

/** A key with its owner, as the look-up or this unit of work has it. */
export type HeldBy = {
  readonly leadId: string;
  readonly tier: 0 | 1 | 2;
  readonly disputes: number;
  readonly isShared: boolean;
};

/**
 * The Leads that one transaction works on, locked, and everything that it is going to write about them. Decisions read and change
 * this picture; `saveWork` writes it. The identifier rows follow from the keys of the Leads' states.
 */
export class LeadWork implements PairFacts {
  readonly workspaceId: string;
  /** The time of everything written here: never before what the locked Leads already hold. */
  readonly at: Date;
  private readonly ids: IdSource;
  private readonly idFloor: string;
  private readonly leads = new Map<string, WorkingLead>();
  private readonly holders = new Map<string, HeldBy[]>();
  private readonly pairs: { leadIds: [string, string]; isDifferent: boolean; isConflict: boolean }[] = [];
  private readonly conflictsKnown: KnownConflict[] = [];
  readonly newest = new Map<string, { readonly id: string; readonly bodyHash: string }>();

  readonly observations: ObservationRecord[] = [];
  readonly movedObservations = new Map<string, { leadId: string | null; assignedAt: Date }>();
  readonly endedAssignments: EndedAssignment[] = [];
  readonly repeats: RepeatRecord[] = [];
  readonly merges: MergeRecord[] = [];
  readonly conflicts: ConflictRecord[] = [];
  readonly disputes = new Map<
    string,
    { type: LeadType; kind: string; key: string; disputes: number; isShared: boolean }
  >();
  readonly joined: MembershipRecord[] = [];
  readonly left: MembershipRecord[] = [];

  constructor(workspaceId: string, ids: IdSource, now: Date, locked: readonly LeadRecord[]) {
    this.workspaceId = workspaceId;
    this.ids = ids;
    this.idFloor = locked.map((lead) => lead.lastObservationId).reduce(later, '');
    this.at = new Date(Math.max(now.getTime(), this.idFloor === '' ? 0 : timeOfId(this.idFloor)));
    for (const record of locked) {
      const { id, type, createdAt, ...changing } = record;
      this.leads.set(id, { ...changing, id, type, createdAt, stored: record, lists: [] });
    }
  }

  nextId(): string {
    return this.ids.next(this.idFloor);
  }

  lead(id: string): WorkingLead {
    const lead = this.leads.get(id);
    if (lead === undefined) throw new Error('A Lead was asked for that this unit of work has not locked.');
    return lead;
  }

  allLeads(): Iterable<WorkingLead> {
    return this.leads.values();
  }

  has(id: string): boolean {
    return this.leads.has(id);
  }

  addLead(type: LeadType): WorkingLead {
    const lead: WorkingLead = {
      id: this.nextId(),
      type,
      createdAt: this.at,
      stored: null,
      status: 'live',
      mergedInto: null,
      goneAt: null,
      version: 0,
      updatedAt: this.at,
      lastObservationId: '',
      disputed: false,
      state: emptyState(type),
      lists: [],
    };
    this.leads.set(lead.id, lead);
    return lead;
  }

  /** Makes the state visible: keys are held, and the version moves when something shown has changed. */
  setState(lead: WorkingLead, state: FoldState, isVisible: boolean): void {
    for (const key of lead.state.keys) this.unhold(lead, keyText(key));
    lead.state = state;
    for (const key of state.keys) this.hold(lead, keyText(key), key.tier);
    if (isVisible) {
      lead.updatedAt = this.at;
      lead.version = (lead.stored?.version ?? 0) + 1;
    }
  }

  /** Records a holder that the look-up has found. */
  foundHolder(type: LeadType, text: string, holder: HeldBy): void {
    const place = `${type} ${text}`;
    this.holders.set(place, [...(this.holders.get(place) ?? []), holder]);
  }

  holdersOf(type: LeadType, text: string): readonly HeldBy[] {
    return this.holders.get(`${type} ${text}`) ?? [];
  }

  private hold(lead: WorkingLead, text: string, tier: 0 | 1 | 2): void {
    const place = `${lead.type} ${text}`;
    const others = (this.holders.get(place) ?? []).filter((holder) => holder.leadId !== lead.id);
    const known = tier <= 1 ? (this.holders.get(place) ?? []).find((holder) => holder.tier <= 1) : undefined;
    this.holders.set(place, [
      ...others,
      { leadId: lead.id, tier, disputes: known?.disputes ?? 0, isShared: known?.isShared ?? false },
    ]);
  }

  private unhold(lead: WorkingLead, text: string): void {
    const place = `${lead.type} ${text}`;
    const left = (this.holders.get(place) ?? []).filter((holder) => holder.leadId !== lead.id || holder.isShared);
    this.holders.set(place, left);
  }

  /** One more party has disagreed about a key: past three the key stops identifying. */
  dispute(type: LeadType, kind: string, key: string): boolean {
    const place = `${type} ${keyText({ kind, key })}`;
    const owner = (this.holders.get(place) ?? []).find((holder) => holder.tier <= 1);
    if (owner === undefined) return false;
    const disputes = owner.disputes + 1;
    const isShared = 1 + disputes > 3;
    this.holders.set(
      place,
      (this.holders.get(place) ?? []).map((holder) => (holder === owner ? { ...owner, disputes, isShared } : holder)),
    );
    this.disputes.set(place, { type, kind, key, disputes, isShared });
    return isShared;
  }

  learnConflict(conflict: KnownConflict): void {
    this.conflictsKnown.push(conflict);
    const [a, b, ...more] = conflict.leadIds;
    if (a !== undefined && b !== undefined && more.length === 0) {
      this.pairs.push({ leadIds: [a, b], isDifferent: false, isConflict: conflict.isOpen });
    }
  }

  learnVerdict(verdict: KnownVerdict): void {
    this.pairs.push({ leadIds: [...verdict.leadIds], isDifferent: verdict.verdict === 'different', isConflict: false });
  }

  isDifferent(a: string, b: string): boolean {
    return this.pairs.some((pair) => pair.isDifferent && isPair(pair.leadIds, a, b));
  }

  hasOpenConflict(a: string, b: string): boolean {
    return this.pairs.some((pair) => pair.isConflict && isPair(pair.leadIds, a, b));
  }

  /** Whether this contradiction has been recorded before, open or settled. */
  knowsConflict(conflict: Pick<KnownConflict, 'kind' | 'keyKind' | 'key' | 'leadIds'>): boolean {
    return this.conflictsKnown.some(
      (known) =>
        known.kind === conflict.kind &&
        known.keyKind === conflict.keyKind &&
        known.key === conflict.key &&
        sameSet(known.leadIds, conflict.leadIds),
    );
  }

  /** The Leads that conflicts about this key name. */
  conflictLeads(kind: string, key: string): string[] {
    return this.conflictsKnown
      .filter((known) => known.keyKind === kind && known.key === key)
      .flatMap((known) => known.leadIds);
  }

  /** After a merge, what was known of the loser holds for the survivor. */
  standIn(loserId: string, survivorId: string): void {
    const swap = (id: string): string => (id === loserId ? survivorId : id);
    for (const pair of this.pairs) pair.leadIds = [swap(pair.leadIds[0]), swap(pair.leadIds[1])];
    this.conflictsKnown.forEach((known, place) => {
      this.conflictsKnown[place] = { ...known, leadIds: known.leadIds.map(swap) };
    });
  }
}

/** Ids grow with time. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

function isPair(pair: readonly [string, string], a: string, b: string): boolean {
  return (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
