import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName } from './display-name.ts';

describe('displayName', () => {
  test.each([
    ['Cantwell, Maria', 'Maria Cantwell'],
    ['  Cantwell ,  Maria ', 'Maria Cantwell'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Beethoven, Ludwig van', 'Ludwig van Beethoven'],
    ['Johnson, Henry, Jr.', 'Henry Johnson, Jr.'],
    ['Johnson, Henry Jr.', 'Henry Johnson Jr.'],
    ['Smith Jr., John', 'John Smith Jr.'],
    ['Smith, Dr. John', 'Dr. John Smith'],
    ['Smith, John, PhD, MBA', 'John Smith, PhD, MBA'],
    ['Lee, Ma', 'Ma Lee'],
    ['Smith, J', 'J Smith'],
    ['Иванов, Иван', 'Иван Иванов'],
    ['山田，太郎', '太郎 山田'],
    ['العلي، محمد', 'محمد العلي'],
  ])('shows %j as %j', (full, shown) => {
    expect(displayName(full)).toBe(shown);
  });

  test.each([
    'Maria Cantwell',
    'Smith, Jr.',
    'John Smith, Jr.',
    'Jane Doe, Ph.D.',
    'Jane Doe, MA',
    'Jane Smith, CFA, PMP',
    'Acme, Inc.',
    'Smith, Jones & Co',
    'Smith, Acme Corp',
    'Doe, Head of Sales at Large Enterprises Worldwide',
    'Smith, john@acme.com',
    'One, Two, Three',
    'Smith,',
    ',',
    '',
  ])('leaves %j as it is', (full) => {
    expect(displayName(full)).toBe(full);
  });

  test('is idempotent and total over arbitrary Unicode', () => {
    const name = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(',', ' ', ', ', 'Jr.', 'PhD', 'MA', 'de')),
    );
    fc.assert(
      fc.property(name, (pieces) => {
        const shown = displayName(pieces.join(''));
        expect(displayName(shown)).toBe(shown);
      }),
      { numRuns: 3_000 },
    );
  });
});
