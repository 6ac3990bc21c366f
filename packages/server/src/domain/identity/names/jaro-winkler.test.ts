import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';

describe('jaroWinkler', () => {
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'xyz', 0],
    ['', '', 1],
    ['', 'abc', 0],
    ['李明', '李芳', 0.7],
  ])('gives the published score of %j and %j', (a, b, score) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(score, 3);
  });

  test('scores strings longer than its scratch space', () => {
    expect(jaroWinkler('ab'.repeat(100), `${'ab'.repeat(100)}c`)).toBeGreaterThan(0.99);
    expect(jaroWinkler('a'.repeat(200), 'b'.repeat(200))).toBe(0);
  });

  test('is symmetric, between 0 and 1, and 1 for equal strings', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcde') }),
        fc.string({ unit: fc.constantFrom(...'abcde') }),
        (a, b) => {
          const score = jaroWinkler(a, b);
          expect(score).toBe(jaroWinkler(b, a));
          expect(score >= 0 && score <= 1).toBe(true);
          expect(jaroWinkler(a, a)).toBe(1);
        },
      ),
    );
  });
});
