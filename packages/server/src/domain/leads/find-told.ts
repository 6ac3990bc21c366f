import type { Ruling } from '../identity/decide/ruling.ts';
import type { LeadWork } from '../ledger/lead-work.ts';
import type { PreparedRequest } from './prepare.ts';

/**
 * The observation that a request repeats although its identifiers do not lead there any more (identity.md, section 5, property 6): it
 * finds nobody and brings no key of its own, because others dispute its keys or its name is no help; or some of its keys are shared by
 * now, and it is the newest of its sender.
 */
export function findTold(
  work: LeadWork,
  { sender, bodyHash }: PreparedRequest,
  ruling: Ruling,
  hasShared: boolean,
): ReturnType<LeadWork['findTold']> {
  const isWeak = ruling.attach.length > 0 && ruling.attach.every((key) => key.tier === 2);
  const isDisputed = ruling.attach.length === 0 && (ruling.contested.length > 0 || hasShared);
  const isLost = ruling.targetId === null && (isWeak || isDisputed);
  const told = isLost || hasShared ? work.findTold(sender, bodyHash) : null;
  if (told === null || isLost) return told;
  return work.newest.get(`${told.lead.id} ${sender}`)?.id === told.id ? told : null;
}
