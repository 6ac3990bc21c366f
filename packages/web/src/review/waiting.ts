import type { Conflict, Duplicate } from '@puffle/contract';

type Common = { readonly key: string; readonly leadIds: readonly string[]; readonly names: readonly string[] };

/** One thing that waits for a person's word. */
export type Waiting = Common &
  (
    | { readonly is: 'contradiction'; readonly conflict: Conflict }
    | { readonly is: 'double'; readonly double: Duplicate }
  );

export function contradictionOf(conflict: Conflict): Waiting {
  const { id, leads } = conflict;
  return {
    is: 'contradiction',
    key: id,
    leadIds: leads.map((lead) => lead.id),
    names: leads.map(({ name }) => name),
    conflict,
  };
}

export function doubleOf(double: Duplicate): Waiting {
  return {
    is: 'double',
    key: double.leadIds.join(' '),
    leadIds: double.leadIds,
    names: double.leads.map(({ name }) => name),
    double,
  };
}

/** Both are about one pair, so a verdict on the one settles the other. */
export function isSamePair(a: Waiting, b: Waiting): boolean {
  return a.leadIds.length === 2 && b.leadIds.length === 2 && a.leadIds.every((id) => b.leadIds.includes(id));
}
