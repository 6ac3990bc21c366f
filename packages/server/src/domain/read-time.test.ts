import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseTime } from './read-time.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a time', () => {
  test.each([
    ['2026-11-24T12:00:00Z', '2026-11-24T12:00:00.000Z'],
    ['2026-11-24t12:00:00.25z', '2026-11-24T12:00:00.250Z'],
    ['2026-11-24T12:00:00+05:30', '2026-11-24T06:30:00.000Z'],
    ['2026-11-24 12:00-0800', '2026-11-24T20:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2026-11-24T12:00:00', '2026-11-24T12:00:00.000Z'],
    ['2026-11-24 12:00', '2026-11-24T12:00:00.000Z'],
  ])('%s is the same wherever the server stands', (text, iso) => {
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata']) {
      vi.stubEnv('TZ', zone);
      expect(parseTime(text)?.toISOString()).toBe(iso);
    }
  });

  test.each([
    '2026-02-29',
    '2026-02-30T00:00:00Z',
    '2026-04-31T10:00:00+01:00',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-11-24T25:00:00Z',
    '2026-11-24T12:00:00+99:99',
    '2026',
    'Jan 1 2026',
    '+012345-01-01T00:00:00Z',
    '',
  ])('%j is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });

  test('comes back from its own text', () => {
    const dates = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') });
    const property = fc.property(dates, (date) => {
      expect(parseTime(date.toISOString())).toEqual(date);
    });
    fc.assert(property);
  });
});
