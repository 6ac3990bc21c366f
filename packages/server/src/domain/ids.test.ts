import { expect, test } from 'vitest';
import { IdSource, timeOfId } from './ids.ts';

test('ids grow strictly, also within one millisecond, past its counter, and when the clock goes back', () => {
  let now = 1_800_000_000_000;
  const source = new IdSource(() => now);
  const ids = Array.from({ length: 10_000 }, () => source.next());
  now -= 60_000;
  ids.push(source.next());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids are well-formed UUIDv7 that carry their time', () => {
  const id = new IdSource(() => 1_800_000_000_123).next();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(timeOfId(id)).toBe(1_800_000_000_123);
});

test('an id is greater than its floor even when another process is ahead', () => {
  const ahead = new IdSource(() => 1_800_000_000_999).next();
  const id = new IdSource(() => 1_800_000_000_000).next(ahead);
  expect(id > ahead).toBe(true);
});
