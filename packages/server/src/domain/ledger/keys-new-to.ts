import { type HeldKey, keyText } from '../identity/fold/state.ts';
import type { WorkingLead } from './lead-work.ts';

/** Of these keys those that would make a difference to the Lead: not held as strongly as here, nor struck from it by hand. */
export function keysNewTo({ state }: WorkingLead, keys: readonly HeldKey[]): HeldKey[] {
  return keys.filter((key) => {
    const held = state.keys.find((known) => known.kind === key.kind && known.key === key.key);
    return held === undefined ? !state.struck.keys.includes(keyText(key)) : held.tier > key.tier;
  });
}
