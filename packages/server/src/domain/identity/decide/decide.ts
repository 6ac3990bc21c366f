import type { Identifier } from '../canonicalize/canonicalize.ts';
import type { HeldKey } from '../fold/state.ts';
import { namesAgree } from '../names/names-agree.ts';
import { type Holders, type Link, linkLeads } from './links.ts';
import type { Claimant, NewConflict, PairFacts, Ruling, Veto } from './ruling.ts';
import { findPairVetoes, findRequestVetoes } from './vetoes.ts';

/**
 * Who a request is about: create, reuse one Lead, or merge several (identity.md, section 3). Pure: the holders of the request's keys
 * and what is known about pairs of Leads are given.
 */
export function decide(claimant: Claimant, holders: Holders, facts: PairFacts, autoMerge: 'on' | 'propose'): Ruling {
  const links = linkLeads(claimant, holders);
  if (links.length === 0) return rule(claimant, null, [], [], [], []);
  const requestVetoes = new Map(links.map((link) => [link, findRequestVetoes(link)]));
  const staying = links.filter((link) => stays(claimant, link, requestVetoes.get(link) ?? []));
  const vetoes = [...requestVetoes.values()].flat();
  const [only, ...others] = staying;
  if (only === undefined) return rule(claimant, null, [], links, vetoes, []);
  if (others.length === 0) return rule(claimant, only, [], links, vetoes, []);
  const pairVetoes = findPairVetoes(claimant.type, staying, facts);
  const isFree = pairVetoes.length === 0 && staying.every((link) => requestVetoes.get(link)?.length === 0);
  if (isFree && autoMerge === 'on') {
    const survivor = staying.toSorted(bySurvival)[0] ?? only;
    return rule(
      claimant,
      survivor,
      staying.filter((link) => link !== survivor),
      links,
      vetoes,
      [],
    );
  }
  const best = staying.toSorted((a, b) => byFit(claimant, a, b))[0] ?? only;
  return rule(
    claimant,
    best,
    [],
    links,
    [...vetoes, ...pairVetoes],
    isFree ? staying.filter((link) => link !== best) : [],
  );
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

function rule(
  claimant: Claimant,
  target: Link | null,
  losers: readonly Link[],
  links: readonly Link[],
  vetoes: readonly Veto[],
  proposed: readonly Link[],
): Ruling {
  const joined = target === null ? [] : [target, ...losers];
  const matches = joined.flatMap((link) => link.matches);
  const blocked = target === null ? [] : blockedIdentifiers(claimant, target);
  const contested = [
    ...blocked.map((identifier) => ({ identifier, leadId: target?.lead.id ?? '' })),
    ...claimant.identifiers.flatMap((identifier) => {
      const owner = links.find((link) => !joined.includes(link) && ownsAlone(link, identifier));
      return owner === undefined ? [] : [{ identifier, leadId: owner.lead.id }];
    }),
  ];
  const isNameMismatch = target !== null && losers.length === 0 && target.namesDiffer && target.strongCount === 1;
  return {
    targetId: target?.lead.id ?? null,
    loserIds: losers.map((link) => link.lead.id),
    attach: claimant.identifiers
      .filter((identifier) => !contested.some((entry) => entry.identifier === identifier))
      .map(toHeldKey),
    contested,
    matches,
    vetoes,
    conflicts: findConflicts(target, contested, isNameMismatch, proposed),
    isNameMismatch,
  };
}

function ownsAlone(link: Link, identifier: Identifier): boolean {
  return link.matches.some((match) => match.identifier === identifier && match.tier <= 1);
}

/** Keys of an exclusive group of which the target already has another value: it may not get a second. */
function blockedIdentifiers(claimant: Claimant, target: Link): Claimant['identifiers'] {
  return claimant.identifiers.filter(
    ({ exclusive }) => exclusive !== null && target.contradictions.includes(exclusive),
  );
}

function findConflicts(
  target: Link | null,
  contested: Ruling['contested'],
  isNameMismatch: boolean,
  proposed: readonly Link[],
): NewConflict[] {
  const conflicts: NewConflict[] = [];
  const owners = new Set(contested.map((entry) => entry.leadId));
  for (const owner of owners) {
    const keys = contested.filter((entry) => entry.leadId === owner).map((entry) => entry.identifier);
    const [first] = keys.toSorted((a, b) => (a.tier ?? 9) - (b.tier ?? 9));
    if (first === undefined) continue;
    const isOwn = owner === target?.lead.id;
    conflicts.push({
      kind: proposed.some((link) => link.lead.id === owner) ? 'bridge' : 'contested',
      key: { kind: first.kind, key: first.key },
      leadIds: isOwn ? [owner] : [null, owner],
      detail: isOwn
        ? `${listKeys(keys)} contradicts another value of the same kind that the Lead has.`
        : `${listKeys(keys)} belongs to another Lead.`,
    });
  }
  const match = target?.matches.find((entry) => entry.tier <= 1);
  if (isNameMismatch && target && match) {
    const { kind, key } = match.identifier;
    conflicts.push({
      kind: 'name_mismatch',
      key: { kind, key },
      leadIds: [target.lead.id],
      detail: `${listKeys([match.identifier])} found the Lead, but the name that came with it is clearly different.`,
    });
  }
  return conflicts;
}

function listKeys(identifiers: readonly Identifier[]): string {
  return identifiers.map((identifier) => `${identifier.kind} ${identifier.key}`).join(', ');
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
