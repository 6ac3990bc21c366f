import { expect, test } from 'vitest';
import { sayTime } from './time.tsx';

const now = new Date('2026-06-15T12:00:00Z');

test.each([
  ['2026-06-15T11:59:31Z', 'just now'],
  ['2026-06-15T11:58:59Z', '1 min. ago'],
  ['2026-06-15T09:01:00Z', '2 hr. ago'],
  ['2026-06-14T11:00:00Z', 'yesterday'],
  ['2026-06-01T12:00:00Z', '14 days ago'],
  ['2026-06-16T13:00:00Z', 'tomorrow'],
])('%s is %s', (at, said) => {
  expect(sayTime(new Date(at), now)).toBe(said);
});

test('what is a month away is told by its day', () => {
  expect(sayTime(new Date('2026-01-02T12:00:00Z'), now)).toMatch(/2026/);
});
