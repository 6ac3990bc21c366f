import { namesClearlyDiffer } from '../names/names-clearly-differ.ts';
import type { LeadType } from '../statement.ts';
import { contradictingGroups, type Link } from './links.ts';
import type { PairFacts, Veto } from './ruling.ts';

/** What speaks against that the request is about one Lead (docs/identity.md, section 3). */
export function findRequestVetoes(link: Link): Veto[] {
  const vetoes: Veto[] = link.contradictions.map((group) => ({
    rule: 'exclusive_identifier',
    parties: [null, link.lead.id],
    detail: `The request and the Lead have different values of ${group}, of which a Lead has only one.`,
  }));
  if (isJoinedByOneWeakSide(link) && link.namesDiffer) {
    vetoes.push({
      rule: 'different_names',
      parties: [null, link.lead.id],
      detail: 'The names are clearly different and a single key joins them.',
    });
  }
  return vetoes;
}

/** One is enough to keep Leads apart: of those between the many Leads that one request can join so many are told. */
export const mostPairVetoes = 100;

/** What speaks against that any two of the Leads that a request joins are one; the first `mostPairVetoes`. */
export function findPairVetoes(type: LeadType, links: readonly Link[], facts: PairFacts): Veto[] {
  const vetoes: Veto[] = [];
  for (const [place, a] of links.entries()) {
    for (const b of links.slice(place + 1)) {
      vetoes.push(...findPairVeto(type, a, b, facts));
      if (vetoes.length >= mostPairVetoes) return vetoes.slice(0, mostPairVetoes);
    }
  }
  return vetoes;
}

function findPairVeto(type: LeadType, a: Link, b: Link, facts: PairFacts): Veto[] {
  const parties: Veto['parties'] = [a.lead.id, b.lead.id];
  const vetoes: Veto[] = contradictingGroups(a.lead.keys, b.lead.keys).map((group) => ({
    rule: 'exclusive_identifier',
    parties,
    detail: `The Leads have different values of ${group}, of which a Lead has only one.`,
  }));
  if (facts.isDifferent(a.lead.id, b.lead.id)) {
    vetoes.push({ rule: 'verdict_different', parties, detail: 'Somebody has said that the two are different.' });
  }
  if (facts.hasOpenConflict(a.lead.id, b.lead.id)) {
    vetoes.push({ rule: 'open_conflict', parties, detail: 'A conflict between the two is open.' });
  }
  const isThin = isJoinedByOneWeakSide(a) || isJoinedByOneWeakSide(b);
  if (isThin && namesClearlyDiffer(a.lead.names, b.lead.names, type)) {
    vetoes.push({
      rule: 'different_names',
      parties,
      detail: 'The names are clearly different and a single key joins them.',
    });
  }
  return vetoes;
}

/** A single key of tier 1 (or a handle) joins the Lead to the request. */
function isJoinedByOneWeakSide(link: Link): boolean {
  return !link.isTierZero && link.strongCount <= 1;
}
