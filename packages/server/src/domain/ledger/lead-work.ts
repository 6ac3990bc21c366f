import type { LeadType, ListReference } from '@puffle/contract';
import { mostWeakHolders } from '../../storage/identifiers.ts';
import type { ConflictKind, PairFacts } from '../identity/decide/ruling.ts';
import { emptyState, type FoldState, keyText } from '../identity/fold/state.ts';
import { namesAgree } from '../identity/names/names-agree.ts';
import type { IdSource } from '../ids.ts';
import { timeOfId } from '../ids.ts';
import { noLedgerChanges } from './ledger-changes.ts';
import { PairMap } from './pair-map.ts';
import type {
  ConflictPartyRecord,
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
import { standingVerdict } from './standing-verdict.ts';

/** A Lead within a unit of work: its stored form, if any, and what it has become. */
export type WorkingLead = {
  readonly id: string;
  readonly type: LeadType;
  readonly createdAt: Date;
  readonly stored: LeadRecord | null;
  /** The row of a new one, as it was written before the work was complete. */
  written: Row | null;
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

type Row = Pick<LeadRecord, 'status' | 'version' | 'lastObservationId' | 'disputed' | 'state'>;
export type NewRows = { readonly leads: readonly WorkingLead[]; readonly observations: readonly ObservationRecord[] };

/** A key with its owner, as the look-up or this unit of work has it. */
export type HeldBy = { readonly leadId: string; readonly tier: 0 | 1 | 2 };
/** How many parties have disagreed about a key besides its owner; a shared one identifies nobody any more. */
export type Standing = { readonly disputes: number; readonly isShared: boolean };

/** The claim and the parties that disagree with it; with more the key is shared. */
const mostParties = 3;

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
  private readonly standings = new Map<string, Standing>();
  private readonly sharedConflicts = new Map<string, string>();
  private readonly openConflicts = new PairMap<KnownConflict>();
  private readonly verdicts = new PairMap<KnownVerdict>();
  private readonly conflictsKnown: KnownConflict[] = [];
  readonly newest = new Map<string, { readonly id: string; readonly bodyHash: string }>();
  /** Written observations that requests of this unit may repeat, by sender and hash of the body. */
  readonly toldBefore = new Map<string, { readonly id: string; readonly leadId: string }>();

  /** Those that are not written yet. */
  readonly observations: ObservationRecord[] = [];
  /** Rows on their way to the database. */
  readonly sent: Promise<void>[] = [];
  readonly movedObservations = new Map<string, { leadId: string | null; assignedAt: Date; homeId: string | null }>();
  readonly endedAssignments: EndedAssignment[] = [];
  readonly repeats: RepeatRecord[] = [];
  readonly merges: MergeRecord[] = [];
  readonly conflicts: ConflictRecord[] = [];
  readonly conflictParties: ConflictPartyRecord[] = [];
  readonly disputes = new Map<
    string,
    { type: LeadType; kind: string; key: string; disputes: number; isShared: boolean }
  >();
  readonly joined: MembershipRecord[] = [];
  readonly left: MembershipRecord[] = [];
  readonly ledger = noLedgerChanges();
  /** Keys of tier 2 that very many Leads have, by type and key: not all of their holders are known here. */
  crowded: ReadonlySet<string> = new Set();
  /** Whether somebody may want to be told what happens. */
  isHeard = true;

  constructor(workspaceId: string, ids: IdSource, now: Date, locked: readonly LeadRecord[]) {
    this.workspaceId = workspaceId;
    this.ids = ids;
    this.idFloor = locked.map((lead) => lead.lastObservationId).reduce(later, '');
    this.at = new Date(Math.max(now.getTime(), this.idFloor === '' ? 0 : timeOfId(this.idFloor)));
    for (const record of locked) {
      const { id, type, createdAt, ...changing } = record;
      this.leads.set(id, { ...changing, id, type, createdAt, stored: record, written: null, lists: [] });
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

  /** Whether the Lead has a row in the database. */
  isWritten(id: string): boolean {
    const { stored, written } = this.lead(id);
    return stored !== null || written !== null;
  }

  /** The Leads and observations that have no row yet, to be written now; what becomes of them later is a change of their rows. */
  takeNewRows(): NewRows {
    const leads = [...this.leads.values()].filter(({ stored, written }) => stored === null && written === null);
    for (const lead of leads) {
      const { status, version, lastObservationId, disputed, state } = lead;
      lead.written = { status, version, lastObservationId, disputed, state };
    }
    const observations = this.observations.splice(0);
    for (const { sender, bodyHash, id, leadId } of observations) {
      if (leadId !== null) this.toldBefore.set(`${sender} ${bodyHash}`, { id, leadId });
    }
    return { leads, observations };
  }

  addLead(type: LeadType): WorkingLead {
    const lead: WorkingLead = {
      id: this.nextId(),
      type,
      createdAt: this.at,
      stored: null,
      written: null,
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
      lead.version += 1;
    }
  }

  /** Records a holder that the look-up has found. */
  foundHolder(type: LeadType, text: string, { leadId, tier, disputes, isShared }: HeldBy & Standing): void {
    const place = `${type} ${text}`;
    const known = this.holders.get(place);
    if (known === undefined) this.holders.set(place, [{ leadId, tier }]);
    else known.push({ leadId, tier });
    if (disputes > 0 || isShared) this.learnStanding(type, text, { disputes, isShared });
  }

  learnStanding(type: LeadType, text: string, { disputes, isShared }: Standing): void {
    this.standings.set(`${type} ${text}`, { disputes, isShared });
  }

  /** Whether so many parties disagree about the key that it identifies nobody. */
  isShared(type: LeadType, text: string): boolean {
    return this.standings.get(`${type} ${text}`)?.isShared === true;
  }

  holdersOf(type: LeadType, text: string): readonly HeldBy[] {
    return this.knownHolders(type, text) ?? [];
  }

  /** Those whom a request may mean by a key: of one of tier 2 that very many have nobody, unless it has nothing else (`isAlone`). */
  meantBy(type: LeadType, text: string, isAlone: boolean): readonly HeldBy[] {
    const holders = this.holdersOf(type, text);
    const isMarked = this.crowded.has(`${type} ${text}`);
    if (isAlone || (!isMarked && holders.length <= mostWeakHolders)) return holders;
    const owners = holders.filter((holder) => holder.tier < 2);
    return isMarked || holders.length - owners.length > mostWeakHolders ? owners : holders;
  }

  /** Who holds a key, null where this unit of work has neither looked the key up nor given or taken it. */
  knownHolders(type: LeadType, text: string): readonly HeldBy[] | null {
    return this.holders.get(`${type} ${text}`) ?? null;
  }

  private hold(lead: WorkingLead, text: string, tier: 0 | 1 | 2): void {
    const place = `${lead.type} ${text}`;
    const others = (this.holders.get(place) ?? []).filter((holder) => holder.leadId !== lead.id);
    this.holders.set(place, [...others, { leadId: lead.id, tier }]);
  }

  private unhold(lead: WorkingLead, text: string): void {
    const place = `${lead.type} ${text}`;
    const left = (this.holders.get(place) ?? []).filter((holder) => holder.leadId !== lead.id);
    this.holders.set(place, left);
  }

  /** One more party has disagreed about a key: past three the key stops identifying. */
  dispute(type: LeadType, kind: string, key: string): boolean {
    const place = `${type} ${keyText({ kind, key })}`;
    if (!(this.holders.get(place) ?? []).some((holder) => holder.tier <= 1)) return false;
    const disputes = (this.standings.get(place)?.disputes ?? 0) + 1;
    const isShared = 1 + disputes > mostParties;
    this.standings.set(place, { disputes, isShared });
    this.disputes.set(place, { type, kind, key, disputes, isShared });
    return isShared;
  }

  learnConflict(conflict: KnownConflict): void {
    this.conflictsKnown.push(conflict);
    const [a, b, ...more] = conflict.leadIds;
    // A value that many share says nothing about any two of them.
    if (conflict.kind === 'shared_value') return;
    if (conflict.isOpen && a !== undefined && b !== undefined && more.length === 0)
      this.openConflicts.add(a, b, conflict);
  }

  /** Keeps the newest observation of each sender about each Lead. */
  sawNewest(leadId: string, sender: string, id: string, bodyHash: string): void {
    const place = `${leadId} ${sender}`;
    if ((this.newest.get(place)?.id ?? '') < id) this.newest.set(place, { id, bodyHash });
  }

  /** The newest observation that says just this, with the live Lead for which it counts; null when there is none. */
  findTold(sender: string, bodyHash: string): { readonly id: string; readonly lead: WorkingLead } | null {
    const pending = this.observations.findLast((known) => known.sender === sender && known.bodyHash === bodyHash);
    const told = pending ?? this.toldBefore.get(`${sender} ${bodyHash}`);
    if (told === undefined) return null;
    const moved = this.movedObservations.get(told.id);
    const leadId = moved === undefined ? told.leadId : moved.leadId;
    const lead = leadId === null ? undefined : this.leads.get(leadId);
    return lead?.status === 'live' ? { id: told.id, lead } : null;
  }

  learnVerdict(verdict: KnownVerdict): void {
    this.verdicts.add(...verdict.leadIds, verdict);
  }

  /** What was said of these two, or of Leads that have become them. */
  verdictsBetween(a: string, b: string): readonly KnownVerdict[] {
    return this.verdicts.between(a, b);
  }

  isDifferent(a: string, b: string): boolean {
    return standingVerdict(this.verdictsBetween(a, b))?.verdict === 'different';
  }

  hasOpenConflict(a: string, b: string): boolean {
    return this.openConflicts.between(a, b).length > 0;
  }

  /** Whether this contradiction has been recorded before, open or settled. */
  knowsConflict(
    type: LeadType,
    conflict: Pick<KnownConflict, 'kind' | 'keyKind' | 'key' | 'leadIds' | 'party'>,
  ): boolean {
    return this.conflictsKnown.some(
      (known) =>
        covers(known.kind, conflict.kind) &&
        known.keyKind === conflict.keyKind &&
        known.key === conflict.key &&
        sameSet(known.leadIds, conflict.leadIds) &&
        isSameParty(known.party, conflict.party, type),
    );
  }

  /** The open conflict that lists who shares a key. */
  learnSharedConflict(type: LeadType, text: string, conflictId: string): void {
    this.sharedConflicts.set(`${type} ${text}`, conflictId);
  }

  /** The open conflict about a shared key that this Lead is to be added to; null when there is none, or it is listed. */
  findSharedConflict(type: LeadType, text: string, leadId: string): string | null {
    const id = this.sharedConflicts.get(`${type} ${text}`) ?? null;
    const isListed = this.conflictsKnown.some((known) => known.id === id && known.leadIds.includes(leadId));
    return isListed ? null : id;
  }

  /** The Leads that conflicts about this key name. */
  conflictLeads(kind: string, key: string): string[] {
    return this.conflictsKnown
      .filter((known) => known.keyKind === kind && known.key === key)
      .flatMap((known) => known.leadIds);
  }

  /** After a merge, what was known of the loser holds for the survivor. */
  standIn(loserId: string, survivorId: string): void {
    this.openConflicts.standIn(loserId, survivorId);
    this.verdicts.standIn(loserId, survivorId);
    for (const [place, known] of this.conflictsKnown.entries()) {
      if (!known.leadIds.includes(loserId)) continue;
      const others = known.leadIds.filter((id) => id !== loserId && id !== survivorId);
      this.conflictsKnown[place] = { ...known, leadIds: [survivorId, ...others] };
    }
  }
}

/** Ids grow with time. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** A merge that was proposed and is not made is the contradiction from then on. */
function covers(known: ConflictKind, kind: ConflictKind): boolean {
  return known === kind || (known === 'bridge' && kind === 'contested');
}

/** Parties known by name are one when their names agree. */
function isSameParty(a: string | null, b: string | null, type: LeadType): boolean {
  return a === b || (a !== null && b !== null && namesAgree([a], [b], type));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
