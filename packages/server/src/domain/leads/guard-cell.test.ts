import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, stripGuard } from './guard-cell.ts';

it('keeps every cell from being a formula, and gives it back as it was', () => {
  const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\0', 'a', '1') });
  fc.assert(
    fc.property(fc.oneof(fc.string(), risky), (cell) => {
      expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r\0]/);
      expect(stripGuard(guardCell(cell))).toBe(cell);
    }),
  );
});

it.each(["O'Neil", "'quoted'", '5-a', 'a=b', ''])('leaves %s alone', (cell) => {
  expect([guardCell(cell), stripGuard(cell)]).toEqual([cell, cell]);
});
