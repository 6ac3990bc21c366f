/** A key as `kind key`, and how strong it is: tier 0 and 1 identify alone, 2 needs an agreeing name. */
export type ModelKey = readonly [text: string, tier: number];

/** One thing that was said, and the Lead on which it lies: it counts for whoever stands for that Lead; null: for nobody. */
export type ModelObservation = {
  readonly id: string;
  readonly order: number;
  readonly isCorrection: boolean;
  /** The keys that it gave its Lead, and those by which it found it. */
  readonly brought: readonly ModelKey[];
  readonly found: readonly ModelKey[];
  /** The keys that a correction takes off. */
  readonly strikes: readonly string[];
  /** A correction that changed nothing visible keeps no Lead alive. */
  readonly saysSomething: boolean;
  /** What a correction does to the name: pins it, says it like any source, or releases one that was pinned. */
  readonly naming: 'pinned' | 'said' | 'released' | null;
  readonly importId: string | null;
  readonly providers: readonly string[];
  /** The Leads that were one when it was said. */
  readonly family: readonly string[];
  leadId: string | null;
  /** The withdrawal that took it, and the Lead on which it lay. */
  taken: { readonly withdrawalId: string; readonly leadId: string } | null;
};
export type Said = Pick<
  ModelObservation,
  'id' | 'isCorrection' | 'brought' | 'found' | 'strikes' | 'saysSomething' | 'naming' | 'importId' | 'providers'
>;

/** The keys that observations leave: the strongest tier of each, without what a correction has struck and none brought back. */
export function foldKeys(observations: readonly ModelObservation[]): Map<string, number> {
  const keys = new Map<string, number>();
  const struck = new Set<string>();
  for (const { isCorrection, brought, strikes } of observations.toSorted(inOrder)) {
    if (isCorrection) for (const [text] of brought) struck.delete(text);
    for (const text of strikes) struck.add(text);
    for (const text of struck) keys.delete(text);
    for (const [text, tier] of brought) {
      if (!struck.has(text)) keys.set(text, Math.min(tier, keys.get(text) ?? 2));
    }
  }
  return keys;
}

/** The one side that an observation belongs to by its keys, by strong ones first; null where none or several have them. */
export function sideOf(
  sides: ReadonlyMap<string, readonly ModelObservation[]>,
  observation: ModelObservation,
): string | null {
  const wanted = [...observation.brought, ...observation.found].map(([text]) => text);
  for (const isStrong of [true, false]) {
    const matching = [...sides].filter(([, own]) =>
      [...foldKeys(own)].some(([text, tier]) => tier <= 1 === isStrong && wanted.includes(text)),
    );
    if (matching.length > 0) return matching.length === 1 ? (matching[0]?.[0] ?? null) : null;
  }
  return null;
}

export function inOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}
