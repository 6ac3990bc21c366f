import { describe, expect, it } from 'vitest';
import type { LeadType } from '../statement.ts';
import { readVector, type Vector, vectors } from './vectors/index.ts';

const leadTypes: readonly LeadType[] = ['person', 'company'];
const cases = vectors.flatMap((vector) =>
  leadTypes.map((type) => ({ vector, type, given: JSON.stringify(vector.given) })),
);

function expectedOf({ expect: expected }: Vector, type: LeadType): unknown {
  return expected.map(({ kind, key, status, exclusive, ...tiers }) => ({
    kind,
    key,
    status,
    tier: tiers[type],
    exclusive: tiers[type] === 0 ? (exclusive ?? null) : null,
  }));
}

describe('canonicalize reads', () => {
  it.each(cases)('$given of a $type as the reference says', ({ vector, type }) => {
    const found = readVector(vector, type);
    expect(found.map(({ kind, key, status, tier, exclusive }) => ({ kind, key, status, tier, exclusive }))).toEqual(
      expectedOf(vector, type),
    );
  });

  it.each(cases)('$given of a $type with a reason wherever it identifies nobody', ({ vector, type }) => {
    for (const { tier, status, reason } of readVector(vector, type)) {
      expect(tier !== null && status === 'ok' ? 'identifies' : reason).toBeTruthy();
    }
  });
});
