import { describe, expect, test } from 'vitest';
import { isOneLetterApart, isSmallTypo } from './is-small-typo.ts';

describe('isSmallTypo', () => {
  test.each([
    ['schmidt', 'schmitt'],
    ['cantwell', 'cantwel'],
    ['klobuchar', 'klobcuhar'],
    ['henderson', 'hendersson'],
    ['gillibrand', 'gilibrand'],
  ])('takes %s and %s for one surname', (a, b) => {
    expect(isSmallTypo(a, b, false)).toBe(true);
    expect(isSmallTypo(b, a, false)).toBe(true);
  });

  test.each([
    ['smith', 'smyth', false],
    ['ivanov', 'ivanova', false],
    ['anderson', 'sanderson', false],
    ['hamilton', 'hamiltonian', false],
    ['studio54321', 'studio54322', false],
    ['christian', 'christina', true],
    ['gabriel', 'gabriela', true],
    ['martin', 'martina', true],
  ])('keeps %s and %s apart', (a, b, givenName) => {
    expect(isSmallTypo(a, b, givenName)).toBe(false);
    expect(isSmallTypo(b, a, givenName)).toBe(false);
  });

  test('accepts a slip early in a given name', () => {
    expect(isSmallTypo('katherine', 'katehrine', true)).toBe(true);
  });
});

describe('isOneLetterApart', () => {
  test.each([
    ['vend', 'vnd'],
    ['axos', 'axoos'],
    ['fastmail', 'fastmial'],
    ['lenovo', 'menovo'],
  ])('takes %s and %s', (a, b) => {
    expect(isOneLetterApart(a, b)).toBe(true);
    expect(isOneLetterApart(b, a)).toBe(true);
  });

  test.each([
    ['axos', 'xaoos'],
    ['studio1', 'studio2'],
    ['sketch', 'sketchup'],
    ['davis', 'irvine'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isOneLetterApart(a, b)).toBe(false);
    expect(isOneLetterApart(b, a)).toBe(false);
  });
});
