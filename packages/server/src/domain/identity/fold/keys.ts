import { type AttachedKey, type FoldState, type HeldKey, keyText } from './state.ts';

/** The keys of a Lead after an observation brought some: the first to bring a key holds it, struck keys stay away, the strongest tier wins. */
export function attachKeys(state: FoldState, keys: readonly HeldKey[], observationId: string): readonly AttachedKey[] {
  if (keys.length === 0) return state.keys;
  const held = new Map(state.keys.map((key) => [keyText(key), key]));
  for (const key of keys) {
    const text = keyText(key);
    if (state.struck.keys.includes(text)) continue;
    const known = held.get(text);
    if (known === undefined)
      held.set(text, { kind: key.kind, key: key.key, tier: key.tier, exclusive: key.exclusive, observationId });
    else if (key.tier < known.tier)
      held.set(text, { ...known, tier: key.tier, exclusive: key.exclusive ?? known.exclusive });
  }
  return [...held.values()];
}
