import type { Identifier } from '../identity/canonicalize/canonicalize.ts';
import { contradictingGroups } from '../identity/decide/links.ts';
import type { Ruling } from '../identity/decide/ruling.ts';
import type { HeldKey } from '../identity/fold/state.ts';
import { keysNewTo } from '../ledger/keys-new-to.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import type { PreparedRequest } from './prepare.ts';

/**
 * The observation that a request repeats although its identifiers, those that still identify, do not lead there any more. Either it
 * finds nobody and brings no key of its own, because others dispute its keys or its name is no help. Or some of its keys are shared or
 * disputed by now: then it has to be the newest of its sender, and is no repeat where a key of it is new to the Lead that it finds, or
 * finds nobody and contradicts the Lead.
 */
export function findTold(
  work: LeadWork,
  { sender, bodyHash, claimant }: PreparedRequest,
  ruling: Ruling,
  identifiers: readonly Identifier[],
): ReturnType<LeadWork['findTold']> {
  const { targetId, attach } = ruling;
  const hasShared = identifiers.length < claimant.identifiers.length;
  const isDisputed = targetId === null && ruling.contested.length > 0;
  const isWeak = attach.every((key) => key.tier === 2);
  const isLost = targetId === null && isWeak && (isDisputed || hasShared || attach.length > 0);
  const told = isLost || isDisputed || hasShared ? work.findTold(sender, bodyHash) : null;
  if (told === null || isLost) return told;
  if (work.newest.get(`${told.lead.id} ${sender}`)?.id !== told.id) return null;
  if (targetId === told.lead.id && keysNewTo(told.lead, attach).length > 0) return null;
  return hasShared || contradictingGroups(identifiers, told.lead.state.keys).length === 0 ? told : null;
}

/** The keys of a repeat that finds nobody which another Lead had when it was told of this one, and nobody has now. */
export function findFreed(
  lead: WorkingLead,
  { onMatch }: PreparedRequest,
  ruling: Ruling,
  identifiers: readonly Identifier[],
): HeldKey[] {
  if (ruling.targetId !== null || onMatch === 'keep') return [];
  const contradictions = contradictingGroups(identifiers, lead.state.keys);
  const fitting = ruling.attach.filter(({ tier, exclusive }) => tier <= 1 && !contradictions.includes(exclusive ?? ''));
  return keysNewTo(lead, fitting);
}
