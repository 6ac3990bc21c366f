import { setImmediate } from 'node:timers/promises';
import { settleConflicts } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findKeysDisputedAmong, findKeysDisputedBy, lowerDisputes, raiseDisputes } from '../../storage/disputes.ts';
import {
  deleteStrong,
  deleteWeak,
  insertStrong,
  insertWeak,
  type StrongRow,
  updateDisputes,
  updateStrong,
} from '../../storage/identifiers.ts';
import { insertLeads, type LeadToWrite, updateLeads } from '../../storage/leads.ts';
import { addConflictParties, followSurvivors, insertConflicts, insertMerges } from '../../storage/ledger.ts';
import { endMemberships, insertMemberships } from '../../storage/memberships.ts';
import { forgetLoserLists, insertVerdicts, markUndone } from '../../storage/merges.ts';
import { insertAssignments, insertObservations, insertRepeats, moveObservations } from '../../storage/observations.ts';
import { together } from '../../storage/together.ts';
import { insertEvents } from '../../storage/webhooks.ts';
import { keyText } from '../identity/fold/state.ts';
import { workEvents } from '../webhooks/work-events.ts';
import { followUndone } from './follow-undone.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import { searchText } from './search-text.ts';

/** Rows of one statement: a few milliseconds of work to make them. */
const rowsAtOnce = 100;

/** Writes a unit of work, each table set-based; the first statement that fails fails the transaction. */
export async function saveWork(tx: Sql, work: LeadWork): Promise<void> {
  const { saved } = await sendWork(tx, work);
  await saved;
}

/**
 * Sends what a unit of work writes, each statement without waiting for another, and resolves when that is sent: what is asked behind it
 * sees it written. `saved` tells how it went; where `isAllSent`, no more will be sent after it.
 */
export async function sendWork(tx: Sql, work: LeadWork): Promise<Sending> {
  const { workspaceId } = work;
  await sendNewRows(tx, work);
  const leads = [...work.allLeads()];
  const changed = leads.filter(isChanged);
  await sendInParts(work, changed, (part) => updateLeads(tx, workspaceId, part.map(toWrite)));
  const followers = followersOf(tx, work);
  const saved = finish(tx, work, leads, followers);
  saved.catch(() => undefined);
  // The parties of a conflict are looked up between its statements.
  return { saved, isAllSent: followers.length === 0 && work.conflicts.length === 0 };
}

/**
 * Sends the Leads and observations that have come since the last call, for the database to write while more is decided. Their keys wait
 * for the end of the work, when all are claimed in one order.
 */
export async function sendNewRows(tx: Sql, work: LeadWork): Promise<void> {
  const { workspaceId } = work;
  const { leads, observations } = work.takeNewRows();
  // All Leads come first: a merge may have given an early observation to a late one.
  await sendInParts(work, survivorsFirst(leads), (part) => insertLeads(tx, workspaceId, part.map(toWrite)));
  await sendInParts(work, observations, (part) => insertObservations(tx, workspaceId, part));
}

/** A Lead that was merged as soon as it came names its survivor, which may have come later. */
function survivorsFirst(leads: readonly WorkingLead[]): WorkingLead[] {
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const ordered = new Set<WorkingLead>();
  const add = (lead: WorkingLead): void => {
    const survivor = byId.get(lead.mergedInto ?? '');
    if (survivor !== undefined) add(survivor);
    ordered.add(lead);
  };
  for (const lead of leads) add(lead);
  return [...ordered];
}

/** Sends the rows of a large statement in parts: the database works on one while the next is made, and others get their turn in between. */
async function sendInParts<Row>(
  work: LeadWork,
  rows: readonly Row[],
  send: (part: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await setImmediate();
    const sent = send(rows.slice(from, from + rowsAtOnce));
    // A failure is reported by whoever ends the work; until then it must not count as unhandled.
    sent.catch(() => undefined);
    work.sent.push(sent);
  }
}

type Sending = { readonly saved: Promise<void>; readonly isAllSent: boolean };

async function finish(
  tx: Sql,
  work: LeadWork,
  leads: readonly WorkingLead[],
  followers: readonly (() => Promise<void>)[],
): Promise<void> {
  const { workspaceId } = work;
  await together([
    ...work.sent,
    ...saveKeys(tx, work, leads),
    moveObservations(tx, workspaceId, movedIn(work)),
    insertAssignments(tx, workspaceId, work.endedAssignments),
    insertRepeats(tx, workspaceId, work.repeats),
    endMemberships(tx, workspaceId, work.left, work.at),
    insertMemberships(tx, workspaceId, work.joined, work.at),
    insertConflicts(tx, workspaceId, work.conflicts, (id) => work.has(id)),
    addConflictParties(tx, workspaceId, work.conflictParties),
    insertMerges(tx, workspaceId, work.merges),
    updateDisputes(tx, workspaceId, [...work.disputes.values()]),
    markUndone(tx, workspaceId, work.ledger.undone),
    forgetLoserLists(tx, workspaceId, work.ledger.forgotten),
    insertVerdicts(tx, workspaceId, work.ledger.verdicts),
    settleConflicts(tx, workspaceId, work.ledger.settled, work.at),
    insertEvents(tx, workspaceId, work.isHeard ? workEvents(work) : [], work.at),
  ]);
  for (const follow of followers) await follow();
}

/** What is written once the rows of the work are there, because it reads what others have written about them. */
function followersOf(tx: Sql, work: LeadWork): (() => Promise<void>)[] {
  const { workspaceId, merges, ledger } = work;
  const silenced = movedIn(work).flatMap((to) => (to.leadId === null ? [to.id] : []));
  const followers: (() => Promise<void>)[] = [];
  if (silenced.length > 0) {
    followers.push(async () =>
      lowerDisputes(tx, workspaceId, await findKeysDisputedBy(tx, workspaceId, silenced), work.at),
    );
  }
  if (merges.length > 0) followers.push(() => followSurvivors(tx, workspaceId, merges));
  const joined = merges.map((merge) => merge.survivorId).filter((id) => work.lead(id).disputed);
  if (joined.length > 0) {
    followers.push(async () =>
      lowerDisputes(tx, workspaceId, await findKeysDisputedAmong(tx, workspaceId, joined), work.at, 'merge'),
    );
  }
  if (ledger.undone.length > 0) followers.push(() => followUndone(tx, work));
  const parted = ledger.undone.flatMap((merge) => [merge.headId, ...merge.loserIds]);
  if (parted.length > 0) {
    followers.push(async () => raiseDisputes(tx, workspaceId, await findKeysDisputedAmong(tx, workspaceId, parted)));
  }
  return followers;
}

function movedIn({ movedObservations }: LeadWork): Parameters<typeof moveObservations>[2] {
  return [...movedObservations].map(([id, to]) => ({ id, ...to }));
}

function isChanged(lead: WorkingLead): boolean {
  const row = lead.stored ?? lead.written;
  return (
    lead.state !== row?.state ||
    lead.status !== row.status ||
    lead.version !== row.version ||
    lead.lastObservationId !== row.lastObservationId ||
    lead.disputed !== row.disputed
  );
}

function toWrite(lead: WorkingLead): LeadToWrite {
  return { ...lead, folded: searchText(lead.state) };
}

/** The identifier rows are the keys of the live Leads: what went, what came, and what only changed its owner or tier. */
function saveKeys(tx: Sql, work: LeadWork, leads: readonly WorkingLead[]): Promise<void>[] {
  const { workspaceId } = work;
  const before = keyRows(leads, (lead) => (lead.stored?.status === 'live' ? lead.stored.state.keys : []));
  const after = keyRows(leads, (lead) => (lead.status === 'live' ? lead.state.keys : []));
  const changed = [...after.strong].filter(([place, row]) => {
    const known = before.strong.get(place);
    return (
      known !== undefined &&
      (known.leadId !== row.leadId || known.tier !== row.tier || known.observationId !== row.observationId)
    );
  });
  const movedWeak = [...after.weak].flatMap(([place, row]) => {
    const known = before.weak.get(place);
    return known !== undefined && known.observationId !== row.observationId ? [row] : [];
  });
  return [
    deleteStrong(tx, workspaceId, valuesMissing(before.strong, after.strong)),
    deleteWeak(tx, workspaceId, [...movedWeak, ...valuesMissing(before.weak, after.weak)]),
    updateStrong(
      tx,
      workspaceId,
      changed.map(([, row]) => row),
    ),
    insertStrong(tx, workspaceId, valuesMissing(after.strong, before.strong)),
    insertWeak(tx, workspaceId, [...movedWeak, ...valuesMissing(after.weak, before.weak)]),
  ];
}

type KeyRows = { strong: Map<string, StrongRow>; weak: Map<string, StrongRow> };

function keyRows(leads: readonly WorkingLead[], keysOf: (lead: WorkingLead) => WorkingLead['state']['keys']): KeyRows {
  const rows: KeyRows = { strong: new Map(), weak: new Map() };
  for (const lead of leads) {
    for (const key of keysOf(lead)) {
      const row = {
        type: lead.type,
        kind: key.kind,
        key: key.key,
        leadId: lead.id,
        tier: key.tier,
        observationId: key.observationId,
      };
      const text = `${lead.type} ${keyText(key)}`;
      if (key.tier <= 1) setAlone(rows.strong, text, row);
      else rows.weak.set(`${text} ${lead.id}`, row);
    }
  }
  return rows;
}

/** A key that two Leads of one unit of work hold would silently go from one to the other. */
function setAlone(rows: Map<string, StrongRow>, text: string, row: StrongRow): void {
  if (rows.has(text)) throw new Error(`Two Leads hold the key ${row.kind} ${row.key}.`);
  rows.set(text, row);
}

function valuesMissing(from: ReadonlyMap<string, StrongRow>, among: ReadonlyMap<string, StrongRow>): StrongRow[] {
  return [...from].filter(([place]) => !among.has(place)).map(([, row]) => row);
}
