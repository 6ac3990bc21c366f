import pg from 'pg';
import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test.each([
  ['2026-11-26 08:46:37.866+00', '2026-11-26T08:46:37.866Z'],
  ['2026-11-26 08:46:37.8+00', '2026-11-26T08:46:37.800Z'],
  ['2026-11-26 08:46:37.86+00', '2026-11-26T08:46:37.860Z'],
  ['2026-11-26 08:46:37+00', '2026-11-26T08:46:37.000Z'],
  ['2026-01-01 00:00:00.009999+00', '2026-01-01T00:00:00.009Z'],
  ['2024-02-29 23:59:59.999999+00', '2024-02-29T23:59:59.999Z'],
  ['9999-12-31 23:59:59+00', '9999-12-31T23:59:59.000Z'],
  ['0044-03-15 12:00:00+00', '0044-03-15T12:00:00.000Z'],
  ['0044-03-15 12:00:00+00 BC', '-000043-03-15T12:00:00.000Z'],
  ['12026-11-26 08:46:37.866+00', '+012026-11-26T08:46:37.866Z'],
  ['2026-11-26 10:46:37.866+02', '2026-11-26T08:46:37.866Z'],
  ['2026-11-26 08:46:37.866+05:30', '2026-11-26T03:16:37.866Z'],
])('%s is %s', (text, iso) => {
  expect(readTime(text).toISOString()).toBe(iso);
});

test('every millisecond of a second is read as it was written', () => {
  for (let ms = 0; ms < 1000; ms++) {
    const fraction = String(ms).padStart(3, '0').replace(/0+$/, '');
    const text = `2026-11-26 08:46:37${fraction === '' ? '' : `.${fraction}`}+00`;
    expect(readTime(text).getTime()).toBe(Date.UTC(2026, 10, 26, 8, 46, 37, ms));
  }
});

test('an infinite time stays what the driver makes of it', () => {
  const byDriver = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text');
  expect(readTime('infinity')).toBe(byDriver('infinity'));
});
