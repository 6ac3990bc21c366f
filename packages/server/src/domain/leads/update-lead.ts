import { createHash } from 'node:crypto';
import { type Decision, isId, type LeadPatch } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findHolders } from '../../storage/identifiers.ts';
import { findNewestObservations } from '../../storage/observations.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { settleByCorrection } from '../conflicts/settle-by-correction.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { canonVersion } from '../identity/canonicalize/canonicalize.ts';
import { contradictingGroups } from '../identity/decide/links.ts';
import { applyCorrection } from '../identity/fold/apply-correction.ts';
import type { Correction } from '../identity/fold/correction.ts';
import type { Applied } from '../identity/fold/draft.ts';
import { type HeldKey, keyText } from '../identity/fold/state.ts';
import { canonicalJson } from '../identity/json.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { saveWork } from '../ledger/save-work.ts';
import { versionTag } from './answer-lead.ts';
import { type CorrectionKeys, correctionKeys } from './correction-keys.ts';
import { findSurvivor } from './get-leads.ts';
import { lockWork, StaleRead } from './open-work.ts';
import { presentLeads } from './present-leads.ts';
import { readCorrection } from './read-correction.ts';
import { suppressedNote, withoutSuppressed } from './without-suppressed.ts';

/** Update Lead: a person's word about one Lead, kept as its difference and pinned against every later source. */
export const updateLead: WriteVerb<'updateLead'> = async (tx, ctx, { query, body }) => {
  const { work, lead } = await lockLead(tx, ctx, body.id);
  checkVersion(ctx, lead);
  const { correction, notes } = readCorrection(body, lead.state, query.pin !== false);
  const id = work.nextId();
  const preview = applyCorrection(lead.state, { id, correction, keys: [] }).state;
  const read = correctionKeys(lead.state, preview, correction, ctx.settings);
  const keys = await withoutSuppressed(tx, ctx, lead, body, read);
  const brought = await claimKeys(tx, work, lead, keys);
  const resolved: Correction = keys.struck.length === 0 ? correction : { ...correction, strikeKeys: keys.struck };
  const applied = applyCorrection(lead.state, { id, correction: resolved, keys: brought });
  const decision = await enterCorrection(tx, ctx, {
    work,
    lead,
    id,
    patch: body,
    correction: resolved,
    keys,
    brought,
    applied,
    notes: keys === read ? notes : [...notes, suppressedNote],
  });
  await settleByCorrection(tx, work, lead, resolved);
  await saveWork(tx, work);
  const [shown] = await presentLeads(tx, ctx.workspaceId, [lead]);
  if (shown === undefined) throw new Error('A Lead was not presented.');
  return {
    body: query.explain === true ? { lead: shown, decision } : { lead: shown },
    headers: {
      ETag: versionTag(lead.version),
      'Puffle-Outcome': decision.outcome,
      'Puffle-Decision': decision.id,
      ...(keys === read ? {} : { 'Puffle-Warning': 'suppressed' }),
      ...(lead.id === body.id ? {} : { 'Puffle-Redirected-From': body.id }),
    },
    leadIds: [lead.id],
  };
};

/** The live Lead of an id, locked. Errors: `not_found`. */
async function lockLead(tx: Sql, ctx: CallContext, id: string): Promise<{ work: LeadWork; lead: WorkingLead }> {
  const survivor = isId(id) ? await findSurvivor(tx, ctx.workspaceId, id) : null;
  if (survivor === null) throw notFound('Lead', id);
  const work = await lockWork(tx, ctx, [survivor.id]);
  if (!work.has(survivor.id) || work.lead(survivor.id).status !== 'live') throw new StaleRead();
  return { work, lead: work.lead(survivor.id) };
}

/** Errors: `stale_version` when `If-Match` names another version than the Lead has. */
export function checkVersion(ctx: CallContext, lead: WorkingLead): void {
  if (ctx.ifVersion === null || ctx.ifVersion === lead.version) return;
  throw new DomainError('stale_version', `The Lead has version ${lead.version}, not ${ctx.ifVersion}.`, {
    extra: { version: lead.version },
    hint: `Read it again with GET /api/leads?id=${lead.id} and send the new ETag.`,
  });
}

/** The keys that the Lead may take on. Errors: `identity_conflict` when another Lead owns one, or the Lead has another of its kind. */
async function claimKeys(
  tx: Sql,
  work: LeadWork,
  lead: WorkingLead,
  keys: CorrectionKeys,
): Promise<readonly HeldKey[]> {
  if (keys.brought.length === 0) return [];
  const rows = keys.brought.map(({ kind, key }) => ({ type: lead.type, kind, key }));
  const holders = await findHolders(tx, work.workspaceId, rows);
  const shared = new Set(holders.filter((holder) => holder.isShared).map(keyText));
  const strong = keys.brought.filter((key) => key.tier <= 1 && !shared.has(keyText(key)));
  const taken = holders.find(
    (holder) => holder.leadId !== lead.id && holder.tier <= 1 && strong.some((key) => keyText(key) === keyText(holder)),
  );
  if (taken) throw ownedByAnother(lead.id, taken);
  const left = lead.state.keys.filter((key) => !keys.struck.includes(keyText(key)));
  const [group] = contradictingGroups(strong, left);
  if (group !== undefined) throw contradictsItself(lead.id, group);
  return keys.brought.filter((key) => !shared.has(keyText(key)));
}

function ownedByAnother(leadId: string, holder: { kind: string; key: string; leadId: string }): DomainError {
  return new DomainError('identity_conflict', `${holder.kind} ${holder.key} belongs to the Lead ${holder.leadId}.`, {
    extra: { leads: [{ id: leadId }, { id: holder.leadId, identifiers: [{ kind: holder.kind, key: holder.key }] }] },
    hint: `If the two are one, POST /api/leads/merge { "ids": ["${leadId}", "${holder.leadId}"] }; otherwise take the value from the other Lead first.`,
  });
}

function contradictsItself(leadId: string, group: string): DomainError {
  return new DomainError(
    'identity_conflict',
    `The Lead already has another value of ${group}, of which a Lead has only one.`,
    {
      extra: { leads: [{ id: leadId }] },
      hint: 'Leave the old value out of the array in the same PATCH.',
    },
  );
}

type Entry = {
  readonly work: LeadWork;
  readonly lead: WorkingLead;
  readonly id: string;
  readonly patch: LeadPatch;
  readonly correction: Correction;
  readonly keys: CorrectionKeys;
  readonly brought: readonly HeldKey[];
  readonly applied: Applied;
  readonly notes: readonly string[];
};

async function enterCorrection(tx: Sql, ctx: CallContext, entry: Entry): Promise<Decision> {
  const { work, lead, id, patch, correction, applied } = entry;
  const sender = sha256(canonicalJson([ctx.origin.keyId, 'correction'])).slice(0, 16);
  const bodyHash = sha256(canonicalJson(patch));
  const decision = describe(ctx, entry);
  const [newest] = await findNewestObservations(tx, work.workspaceId, [{ leadId: lead.id, sender }]);
  if (newest?.bodyHash === bodyHash && applied.changes.length === 0) {
    work.repeats.push({ id, observationId: newest.id, leadId: lead.id, at: work.at, origin: ctx.origin, decision });
    return decision;
  }
  work.setState(lead, applied.state, applied.changes.length > 0);
  lead.lastObservationId = id;
  work.observations.push({
    id,
    kind: 'correction',
    body: { request: patch, correction },
    mode: 'update',
    isNameMismatch: false,
    keys: entry.brought,
    leadId: lead.id,
    assignedAt: work.at,
    at: work.at,
    sender,
    bodyHash,
    origin: ctx.origin,
    canonVersion,
    decision,
    importId: null,
    importRow: null,
  });
  return decision;
}

function describe(ctx: CallContext, { work, lead, id, keys, brought, applied, notes }: Entry): Decision {
  const isBrought = (identifier: { kind: string; key: string }): boolean =>
    brought.some((key) => keyText(key) === keyText(identifier));
  return {
    id,
    leadId: lead.id,
    at: work.at.toISOString(),
    outcome: applied.changes.length > 0 ? 'updated' : 'unchanged',
    identifiers: keys.identifiers.map(({ kind, key, value, path, tier, status, reason }) => ({
      kind,
      key,
      value,
      path,
      tier,
      status: isBrought({ kind, key }) ? 'claimed' : status === 'ok' ? 'shared' : status,
      ...(isBrought({ kind, key }) ? { leadId: lead.id } : {}),
      ...(reason === undefined ? {} : { reason }),
    })),
    matchedBy: [],
    vetoes: [],
    merged: [],
    conflicts: [],
    changes: [...applied.changes],
    notes: [...ctx.notes, ...notes, ...applied.notes],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
