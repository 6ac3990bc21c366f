import type { Identifier } from '../canonicalize/canonicalize.ts';
import type { HeldKey } from '../fold/state.ts';
import { namesAgree } from '../names/names-agree.ts';
import { type Choice, findConflicts } from './find-conflicts.ts';
import { type Holders, type Link, linkLeads } from './links.ts';
import type { Claimant, PairFacts, Ruling, Veto } from './ruling.ts';
import { findPairVetoes, findRequestVetoes } from './vetoes.ts';

/**
 * Who a request is about: create, reuse one Lead, or merge several (docs/identity.md, sections 2 and 3). Pure: the holders of the request's keys
 * and what is known about pairs of Leads are given.
 */
export function decide(claimant: Claimant, holders: Holders, facts: PairFacts, autoMerge: 'on' | 'propose'): Ruling {
  const links = linkLeads(claimant, holders);
  const requestVetoes = new Map(links.map((link) => [link, findRequestVetoes(link)]));
  const staying = links.filter((link) => stays(claimant, link, requestVetoes.get(link) ?? []));
  const vetoes = [...requestVetoes.values()].flat();
  const choice: Choice = { target: staying[0] ?? null, losers: [], apart: [], isProposal: false, links, vetoes };
  if (staying.length <= 1) return rule(claimant, choice);
  const pairVetoes = findPairVetoes(claimant.type, staying, facts);
  const isFree = pairVetoes.length === 0 && staying.every((link) => requestVetoes.get(link)?.length === 0);
  const isMerge = isFree && autoMerge === 'on';
  const [target = null, ...others] = staying.toSorted(isMerge ? bySurvival : (a, b) => byFit(claimant, a, b));
  if (isMerge) return rule(claimant, { ...choice, target, losers: others });
  return rule(claimant, {
    ...choice,
    target,
    apart: others,
    isProposal: isFree,
    vetoes: [...vetoes, ...pairVetoes],
  });
}

/** A vetoed Lead leaves, unless a tier 0 key matched it, or its name alone differs and the request has no other strong key. */
function stays(claimant: Claimant, link: Link, vetoes: readonly Veto[]): boolean {
  if (vetoes.length === 0 || link.isTierZero) return true;
  return link.contradictions.length === 0 && !hasOtherStrongKey(claimant, link);
}

function hasOtherStrongKey(claimant: Claimant, link: Link): boolean {
  const matched = link.matches.map((match) => match.identifier);
  return claimant.identifiers.some((identifier) => identifier.tier <= 1 && !matched.includes(identifier));
}

function rule(claimant: Claimant, choice: Choice): Ruling {
  const { target, losers, links, vetoes } = choice;
  const joined = target === null ? [] : [target, ...losers];
  const others = links.filter((link) => !joined.includes(link));
  const contested = claimant.identifiers.flatMap((identifier) => {
    const owner = others.find((link) => ownsAlone(link, identifier)) ?? (isBlocked(identifier, target) ? target : null);
    return owner === null ? [] : [{ identifier, leadId: owner.lead.id }];
  });
  const isNameMismatch = target !== null && losers.length === 0 && target.namesDiffer && target.strongCount === 1;
  return {
    targetId: target?.lead.id ?? null,
    loserIds: losers.map((link) => link.lead.id),
    attach: claimant.identifiers
      .filter((identifier) => !contested.some((entry) => entry.identifier === identifier))
      .map(toHeldKey),
    contested,
    matches: joined.flatMap((link) => link.matches),
    vetoes,
    conflicts: findConflicts(claimant, choice, contested, isNameMismatch),
    isNameMismatch,
  };
}

function ownsAlone(link: Link, identifier: Identifier): boolean {
  return link.matches.some((match) => match.identifier === identifier && match.tier <= 1);
}

/** A key of an exclusive group of which the target already has another value: it may not get a second. */
function isBlocked({ exclusive }: Identifier, target: Link | null): target is Link {
  return exclusive !== null && target?.contradictions.includes(exclusive) === true;
}

function toHeldKey(identifier: Claimant['identifiers'][number]): HeldKey {
  return { kind: identifier.kind, key: identifier.key, tier: identifier.tier, exclusive: identifier.exclusive };
}

function tierZeroCount(keys: readonly HeldKey[]): number {
  return keys.filter((key) => key.tier === 0).length;
}

/** Survivor of a merge: most tier 0 keys, then oldest, then smallest id. */
export function bySurvival(a: Pick<Link, 'lead'>, b: Pick<Link, 'lead'>): number {
  return tierZeroCount(b.lead.keys) - tierZeroCount(a.lead.keys) || byAge(a, b);
}

/** The Lead to reuse when several cannot be one: most tier 0 keys matched, then most keys, then an agreeing name, then the oldest. */
function byFit(claimant: Claimant, a: Link, b: Link): number {
  const zero = (link: Link): number => link.matches.filter((match) => match.tier === 0).length;
  const agree = (link: Link): number => Number(namesAgree(claimant.names, link.lead.names, claimant.type));
  return zero(b) - zero(a) || b.matches.length - a.matches.length || agree(b) - agree(a) || byAge(a, b);
}

function byAge(a: Pick<Link, 'lead'>, b: Pick<Link, 'lead'>): number {
  return a.lead.createdAt - b.lead.createdAt || (a.lead.id < b.lead.id ? -1 : 1);
}
