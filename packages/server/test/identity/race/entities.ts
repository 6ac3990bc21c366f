import type { LeadInput } from '@puffle/contract';

/** A generator of numbers from 0 up to 1 that gives the same sequence for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Piece = { readonly entity: number; readonly identifiers: readonly number[] };

/** A request that knows some of the identifiers of one person: e-mails, LinkedIn names and HubSpot ids in turn. */
export function toLead({ entity, identifiers }: Piece): LeadInput {
  const of = (kind: number): number[] => identifiers.filter((identifier) => identifier % 3 === kind);
  return {
    type: 'person',
    name: `Person Number${entity}`,
    contacts: of(0).map((n) => `person${entity}.n${n}@corp-one.io`),
    socials: of(1).map((n) => `https://www.linkedin.com/in/person-${entity}-n${n}`),
    sources: of(2).map((n) => ({ provider: 'hubspot', id: `${entity}0${n}` })),
  };
}

/** `count` requests, each with one to `most` identifiers of a random entity. */
export function cutIntoPieces(
  random: () => number,
  shape: { readonly entities: number; readonly identifiers: number; readonly count: number; readonly most: number },
): Piece[] {
  return Array.from({ length: shape.count }, () => {
    const size = 1 + Math.floor(random() * shape.most);
    const identifiers = Array.from({ length: size }, () => Math.floor(random() * shape.identifiers));
    return { entity: Math.floor(random() * shape.entities), identifiers: [...new Set(identifiers)] };
  });
}

/** How many Leads these requests have to leave: the sets of requests that identifiers connect. */
export function countComponents(pieces: readonly Piece[]): number {
  const heads = new Map<string, string>();
  const headOf = (key: string): string => {
    let head = key;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    return head;
  };
  for (const { entity, identifiers } of pieces) {
    const keys = identifiers.map((identifier) => `${entity} ${identifier}`);
    const [first] = keys;
    for (const key of keys) {
      if (!heads.has(key)) heads.set(key, key);
      if (first !== undefined) heads.set(headOf(key), headOf(first));
    }
  }
  return new Set([...heads.keys()].map(headOf)).size;
}
