import { DomainError } from '../../../src/domain/domain-error.ts';
import type { HeldKey } from '../../../src/domain/identity/fold/state.ts';
import { IdSource } from '../../../src/domain/ids.ts';
import { prepareRequest } from '../../../src/domain/leads/prepare.ts';
import { resolveRequest } from '../../../src/domain/leads/resolve-request.ts';
import { LeadWork } from '../../../src/domain/ledger/lead-work.ts';
import type { Sql } from '../../../src/storage/database.ts';
import type { ModelAnswer, Snapshot } from './model.ts';
import { type StoredPicture, snapshotOf } from './snapshot.ts';
import { type Said, toBody } from './vocabulary.ts';

const noDatabase: Sql = {
  query: () => Promise.reject(new Error('Nothing is stored here.')),
  queryUnprepared: () => Promise.reject(new Error('Nothing is stored here.')),
  insert: () => Promise.reject(new Error('Nothing is stored here.')),
};

/** The server's decisions about one group of requests in an empty workspace, without a database. */
export class MemoryRun {
  private readonly work: LeadWork;
  private readonly autoMerge: 'on' | 'propose';
  private readonly numbers = new Map<string, number>();

  constructor(autoMerge: 'on' | 'propose') {
    this.autoMerge = autoMerge;
    this.work = new LeadWork('', new IdSource(() => 1_700_000_000_000), new Date(1_700_000_000_000), []);
  }

  async take(said: Said): Promise<ModelAnswer> {
    const { onMatch, onConflict } = said;
    const origin = { keyId: '', actor: null, requestId: '' };
    const request = prepareRequest(
      { body: toBody(said), onMatch, onConflict, origin, notes: [] },
      { defaultRegion: null },
    );
    try {
      const { lead, outcome } = await resolveRequest(noDatabase, this.work, request, this.autoMerge);
      if (!this.numbers.has(lead.id)) this.numbers.set(lead.id, this.numbers.size);
      return { outcome, lead: this.numbers.get(lead.id) ?? null };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'identity_conflict') return { outcome: 'refused', lead: null };
      throw error;
    }
  }

  /** The version of the Lead that a request ended on. */
  versionOf({ lead }: ModelAnswer): number | undefined {
    const id = [...this.numbers].find(([, number]) => number === lead)?.[0];
    return id === undefined ? undefined : this.work.lead(id).version;
  }

  /** The id of the live Lead for which one stands by now. */
  survivorOf({ lead }: ModelAnswer): string {
    const id = [...this.numbers].find(([, number]) => number === lead)?.[0] ?? '';
    return this.survivor(id);
  }

  /** Merges that should not have been: of Leads in conflict, or of values of one exclusive kind that nobody said together. */
  crossings(): string[] {
    const { work } = this;
    const joined = work.conflicts.filter(({ kind, leadIds }) => {
      const named = new Set(leadIds.map((id) => this.survivor(id)));
      return kind !== 'shared_value' && leadIds.length === 2 && named.size === 1;
    });
    const live = [...work.allLeads()].filter((lead) => lead.status === 'live');
    return [
      ...joined.map(({ kind, key }) => `${kind} ${key}`),
      ...live.flatMap(({ id, state }) => {
        const said = work.observations.filter((known) => known.leadId === id).map((known) => known.keys);
        return looseValues(state.keys, said);
      }),
    ];
  }

  private survivor(id: string): string {
    const { mergedInto } = this.work.lead(id);
    return mergedInto === null ? id : this.survivor(mergedInto);
  }

  snapshot(): Snapshot {
    const { work } = this;
    const picture: StoredPicture = {
      leads: [...work.allLeads()],
      observations: work.observations.map(({ id, leadId }) => ({
        leadId,
        seen: 1 + work.repeats.filter((repeat) => repeat.observationId === id).length,
      })),
      conflicts: work.conflicts.map(({ id, kind, keyKind, key, leadIds }) => ({
        kind,
        keyKind,
        key,
        leadIds: [
          ...leadIds,
          ...work.conflictParties.flatMap((party) => (party.conflictId === id ? [party.leadId] : [])),
        ],
      })),
      shared: [...work.disputes.values()].filter((row) => row.isShared),
    };
    return snapshotOf(picture);
  }
}

/** Exclusive kinds of which a Lead has values that no chain of requests connects. */
function looseValues(held: readonly HeldKey[], said: readonly (readonly HeldKey[])[]): string[] {
  const groups = new Set(held.flatMap((key) => (key.exclusive === null ? [] : [key.exclusive])));
  return [...groups].filter((group) => {
    const values = held.filter((key) => key.exclusive === group).map((key) => key.key);
    const reached = new Set(values.slice(0, 1));
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const keys of said) {
        const together = keys.filter((key) => key.exclusive === group).map((key) => key.key);
        if (together.some((key) => reached.has(key))) for (const key of together) reached.add(key);
      }
    }
    return reached.size < values.length;
  });
}
