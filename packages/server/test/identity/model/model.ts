import type { LeadType, Outcome } from '@puffle/contract';
import { namesAgree } from '../../../src/domain/identity/names/names-agree.ts';
import { namesClearlyDiffer } from '../../../src/domain/identity/names/names-clearly-differ.ts';
import { type ModelObservation, shown, type View } from './fold-model.ts';
import {
  agrees,
  contradictions,
  hasTierZero,
  isAdmitted,
  isJoinedByOneTierOne,
  isOnlyMisnamed,
  isVetoed,
  keysOf,
  leadKeys,
  leadNames,
  type ModelLead,
  meet,
  newKeys,
  type Party,
  text,
  tierZeroKeys,
  tierZeroMatches,
  view,
} from './party.ts';
import { type ModelKey, type Said, toBody } from './vocabulary.ts';

type ModelConflict = {
  readonly kind: 'contested' | 'bridge' | 'name_mismatch' | 'shared_value';
  readonly key: string;
  readonly party: string | null;
  leads: ModelLead[];
};
export type ModelAnswer = { readonly outcome: Outcome | 'refused'; readonly lead: number | null };
export type ModelLeadSnapshot = {
  readonly status: 'live' | 'merged';
  readonly into: number | null;
  readonly version: number;
  readonly view: View | null;
  readonly keys: readonly string[];
  readonly observations: number;
  readonly seen: number;
};
/** Everything that the model and the server have to agree on; Leads are numbered in the order of their making. */
export type Snapshot = {
  readonly leads: readonly ModelLeadSnapshot[];
  readonly conflicts: readonly string[];
  readonly shared: readonly string[];
};

/**
 * Create-or-reuse as docs/identity.md, sections 2 to 4, tells it, with lists and loops and nothing of the server but names. Slow and plain:
 * the state of a Lead is folded anew whenever it is asked for.
 */
export class Model {
  readonly leads: ModelLead[] = [];
  readonly conflicts: ModelConflict[] = [];
  readonly disputes = new Map<string, number>();
  private readonly autoMerge: 'on' | 'propose';
  private order = 0;

  constructor(autoMerge: 'on' | 'propose') {
    this.autoMerge = autoMerge;
  }

  take(said: Said): ModelAnswer {
    const keys = keysOf(said).filter((key) => !this.isShared(said.type, key));
    const plan = this.decide(said, keys);
    const isRecordOnly = plan.target !== null && said.onMatch === 'keep';
    const losers = isRecordOnly ? [] : plan.losers;
    const contradictions = isRecordOnly ? [] : plan.conflicts(plan.target);
    if (said.onConflict === 'refuse' && (contradictions.length > 0 || losers.length > 0)) {
      return { outcome: 'refused', lead: null };
    }
    const isLost = plan.target === null && keys.every((key) => key.tier === 2 || plan.contested.includes(key));
    const hasShared = keys.length < keysOf(said).length;
    const own = isRecordOnly ? [] : keys.filter((key) => !plan.contested.includes(key));
    const news = plan.target === null ? [] : newKeys(plan.target, own);
    const isDisputed = plan.target === null && plan.contested.length > 0;
    const isOut = (isLost && keysOf(said).length > 0) || isDisputed || hasShared;
    const told = isOut ? this.toldBefore(said, isLost, hasShared ? [] : keys) : null;
    if (told !== null && (told.lead !== plan.target || news.length === 0)) {
      told.known.seen += 1;
      return { outcome: 'unchanged', lead: told.lead.number };
    }
    const isKnown = (found: ModelConflict): boolean => plan.target !== null && this.knows(found, said.type);
    const conflicts = contradictions.filter((found) => !isKnown(found));
    const isNew = plan.target === null;
    const lead = plan.target ?? this.addLead(said.type);
    const repeated = losers.length === 0 ? this.newestEqual(lead, said) : null;
    if (repeated !== null && conflicts.length === 0 && news.length === 0) {
      repeated.seen += 1;
      return { outcome: 'unchanged', lead: lead.number };
    }
    const before = view(lead);
    for (const loser of losers) this.merge(loser, lead);
    lead.observations.push({
      order: this.order++,
      said,
      mode: isNew ? 'update' : repeated !== null ? 'keep' : said.onMatch,
      isMismatch: plan.isMismatch && !isRecordOnly,
      keys: own,
      seen: 1,
    });
    const isVisible = isNew || losers.length > 0 || JSON.stringify(before) !== JSON.stringify(view(lead));
    if (isVisible) lead.version += 1;
    this.record(said.type, isNew ? plan.conflicts(lead) : conflicts);
    if (isNew || said.onMatch !== 'keep') this.joinShared(said, lead);
    if (isNew) return { outcome: 'created', lead: lead.number };
    return { outcome: losers.length > 0 ? 'merged' : isVisible ? 'updated' : 'unchanged', lead: lead.number };
  }

  private decide(said: Said, keys: readonly ModelKey[]) {
    const parties = this.live(said.type)
      .map((lead) => meet(said, keys, lead))
      .filter((party) => isAdmitted(said, party));
    const staying = parties.filter((party) => !isVetoed(party) || hasTierZero(party) || isOnlyMisnamed(party, keys));
    const { target, losers, apart, proposed } = this.choose(said, staying);
    const joined = [target, ...losers];
    const owners = parties.filter((party) => !joined.includes(party.lead));
    const own = parties.find((party) => party.lead === target);
    const claimed = keys.flatMap((key) => {
      const owner = owners.find((party) => party.matches.some((match) => match.key === key && match.tier <= 1));
      return owner === undefined ? [] : [{ key, lead: owner.lead }];
    });
    const blocked = keys.filter(
      (key) =>
        key.exclusive !== null &&
        own?.contradictions.includes(key.exclusive) &&
        !claimed.some((entry) => entry.key === key),
    );
    const strong = own?.matches.filter((match) => match.tier <= 1) ?? [];
    const isMismatch = own !== undefined && losers.length === 0 && own.isNameDifferent && strong.length === 1;
    const conflicts = (lead: ModelLead | null): ModelConflict[] => [
      ...blocked.map((key) => conflict('contested', key, [lead], null)),
      ...claimed.map(({ key, lead: owner }) =>
        conflict(proposed.includes(owner) ? 'bridge' : 'contested', key, [lead, owner], null),
      ),
      ...apart
        .filter((party) => !claimed.some((entry) => entry.lead === party.lead))
        .flatMap((party) =>
          party.matches
            .toSorted((a, b) => (text(a.key) < text(b.key) ? -1 : 1))
            .slice(0, 1)
            .map(({ key }) => conflict('bridge', key, [lead, party.lead], null)),
        ),
      ...(isMismatch && strong[0]
        ? [conflict('name_mismatch', strong[0].key, [lead], shown(said.name.full, said.type))]
        : []),
    ];
    return { target, losers, contested: [...blocked, ...claimed.map(({ key }) => key)], isMismatch, conflicts };
  }

  /** Step 2 of section 3. */
  private choose(said: Said, staying: readonly Party[]) {
    const nothing = { target: null, losers: [] as ModelLead[], apart: [] as Party[], proposed: [] as ModelLead[] };
    const [first] = staying;
    if (first === undefined) return nothing;
    if (staying.length === 1) return { ...nothing, target: first.lead };
    const isFree =
      staying.every((party) => !isVetoed(party)) &&
      staying.every((a, place) => staying.slice(place + 1).every((b) => !this.isPairVetoed(a, b)));
    if (isFree && this.autoMerge === 'on') {
      const [survivor, ...losers] = staying
        .map((party) => party.lead)
        .sort((a, b) => tierZeroKeys(b) - tierZeroKeys(a) || a.number - b.number);
      return { ...nothing, target: survivor ?? first.lead, losers };
    }
    const [best, ...others] = staying.toSorted(
      (a, b) =>
        tierZeroMatches(b) - tierZeroMatches(a) ||
        b.matches.length - a.matches.length ||
        Number(agrees(said, b.lead)) - Number(agrees(said, a.lead)) ||
        a.lead.number - b.lead.number,
    );
    return {
      ...nothing,
      target: (best ?? first).lead,
      apart: others,
      proposed: isFree ? others.map((party) => party.lead) : [],
    };
  }

  private isPairVetoed(a: Party, b: Party): boolean {
    if (contradictions(leadKeys(a.lead), leadKeys(b.lead)).length > 0) return true;
    if (this.conflicts.some((known) => known.kind !== 'shared_value' && isBetween(known, a.lead, b.lead))) return true;
    const isThin = isJoinedByOneTierOne(a) || isJoinedByOneTierOne(b);
    return isThin && namesClearlyDiffer(leadNames(a.lead), leadNames(b.lead), a.lead.type);
  }

  private merge(loser: ModelLead, survivor: ModelLead): void {
    survivor.observations.push(...loser.observations);
    loser.observations = [];
    loser.mergedInto = survivor;
    for (const known of this.conflicts)
      known.leads = distinct(known.leads.map((lead) => (lead === loser ? survivor : lead)));
  }

  private record(type: LeadType, conflicts: readonly ModelConflict[]): void {
    for (const added of conflicts) {
      this.conflicts.push(added);
      const isDisagreement = added.kind === 'name_mismatch' || (added.kind === 'contested' && added.leads.length === 2);
      if (!isDisagreement) continue;
      const place = `${type} ${added.key}`;
      const wasShared = (this.disputes.get(place) ?? 0) >= 3;
      this.disputes.set(place, (this.disputes.get(place) ?? 0) + 1);
      if (wasShared || 1 + (this.disputes.get(place) ?? 0) <= 3) continue;
      const parties = this.conflicts.filter((known) => known.key === added.key).flatMap((known) => known.leads);
      this.conflicts.push({ kind: 'shared_value', key: added.key, party: null, leads: distinct(parties) });
    }
  }

  private joinShared(said: Said, lead: ModelLead): void {
    for (const key of keysOf(said)) {
      const list = this.conflicts.find((known) => known.kind === 'shared_value' && known.key === text(key));
      if (list && this.isShared(said.type, key) && !list.leads.includes(lead)) list.leads.push(lead);
    }
  }

  /** Section 4: the newest observation of this sender, if it says the same. */
  private newestEqual(lead: ModelLead, said: Said): ModelObservation | null {
    const newest = lead.observations
      .filter((known) => known.said.source === said.source)
      .sort((a, b) => b.order - a.order)[0];
    return newest !== undefined && isSameRequest(newest.said, said) ? newest : null;
  }

  /**
   * Section 5, property 6: a request that finds nobody, for others dispute its keys or its name agrees with nothing, is still known by
   * having been said before. So is the newest word of its sender when only some of its keys are disputed or shared by now, unless the
   * Lead contradicts it meanwhile.
   */
  private toldBefore(
    said: Said,
    isLost: boolean,
    keys: readonly ModelKey[],
  ): { lead: ModelLead; known: ModelObservation } | null {
    const equal = this.leads.flatMap((lead) =>
      lead.observations.filter((known) => isSameRequest(known.said, said)).map((known) => ({ lead, known })),
    );
    const newest = equal.sort((a, b) => b.known.order - a.known.order)[0];
    if (newest === undefined || isLost) return newest ?? null;
    const ofSender = newest.lead.observations.filter((known) => known.said.source === said.source);
    if (ofSender.some((known) => known.order > newest.known.order)) return null;
    return contradictions(keys, leadKeys(newest.lead)).length === 0 ? newest : null;
  }

  private knows(conflict: ModelConflict, type: LeadType): boolean {
    return this.conflicts.some(
      (known) =>
        (known.kind === conflict.kind || (known.kind === 'bridge' && conflict.kind === 'contested')) &&
        known.key === conflict.key &&
        known.leads.length === conflict.leads.length &&
        known.leads.every((lead) => conflict.leads.includes(lead)) &&
        isSameParty(known.party, conflict.party, type),
    );
  }

  private isShared(type: LeadType, key: ModelKey): boolean {
    return 1 + (this.disputes.get(`${type} ${text(key)}`) ?? 0) > 3;
  }

  private live(type: LeadType): ModelLead[] {
    return this.leads.filter((lead) => lead.mergedInto === null && lead.type === type);
  }

  private addLead(type: LeadType): ModelLead {
    const lead: ModelLead = { number: this.leads.length, type, mergedInto: null, version: 0, observations: [] };
    this.leads.push(lead);
    return lead;
  }

  snapshot(): Snapshot {
    return {
      leads: this.leads.map((lead) => ({
        status: lead.mergedInto === null ? 'live' : 'merged',
        into: lead.mergedInto?.number ?? null,
        version: lead.version,
        view: lead.mergedInto === null ? view(lead) : null,
        keys: leadKeys(lead)
          .map((key) => `${text(key)} ${key.tier}`)
          .sort(),
        observations: lead.observations.length,
        seen: lead.observations.reduce((sum, known) => sum + known.seen, 0),
      })),
      conflicts: this.conflicts
        .map(
          ({ kind, key, leads }) =>
            `${kind} ${key} ${leads
              .map((lead) => lead.number)
              .sort((a, b) => a - b)
              .join()}`,
        )
        .sort(),
      shared: [...this.disputes]
        .filter(([, count]) => count >= 3)
        .map(([place]) => place)
        .sort(),
    };
  }
}

function conflict(
  kind: ModelConflict['kind'],
  key: ModelKey,
  leads: readonly (ModelLead | null)[],
  party: string | null,
): ModelConflict {
  return { kind, key: text(key), party, leads: distinct(leads.filter((lead) => lead !== null)) };
}

function isBetween(known: ModelConflict, a: ModelLead, b: ModelLead): boolean {
  return known.leads.length === 2 && known.leads.includes(a) && known.leads.includes(b);
}

function isSameParty(a: string | null, b: string | null, type: LeadType): boolean {
  return a === b || (a !== null && b !== null && namesAgree([a], [b], type));
}

function isSameRequest(a: Said, b: Said): boolean {
  return a.onMatch === b.onMatch && JSON.stringify(toBody(a)) === JSON.stringify(toBody(b));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
