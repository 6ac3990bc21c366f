import { expect, test } from 'vitest';
import { randomFrom } from '../../filters/generated-leads.ts';
import { type Reading, trendOf } from './trend.ts';

const random = randomFrom(20_261_126);
/** Half an hour, a reading every ten seconds. */
const readings = (value: (seconds: number) => number): Reading[] =>
  Array.from({ length: 181 }, (_, n) => ({ seconds: n * 10, value: value(n * 10) }));

test('what is used and collected again has no trend, however high it rises between', () => {
  const trend = trendOf(
    readings((seconds) => 60 + (seconds % 130) + random() * 40),
    300,
  );
  expect(Math.abs((trend?.to ?? 99) - (trend?.from ?? 0))).toBeLessThan(6);
});

test('what is never given back is seen through the same rise and fall', () => {
  const trend = trendOf(
    readings((seconds) => 60 + (seconds % 130) + random() * 40 + seconds / 30),
    300,
  );
  expect(trend?.perHour).toBeGreaterThan(90);
  expect(trend?.perHour).toBeLessThan(150);
});

test('what grows only while it warms up has no trend', () => {
  const trend = trendOf(
    readings((seconds) => Math.min(seconds, 290)),
    300,
  );
  expect(trend).toEqual({ from: 290, to: 290, perHour: 0 });
});

test('too few readings have none', () => {
  expect(trendOf([], 0)).toBeNull();
  expect(trendOf(readings((seconds) => seconds).slice(0, 5), 0)).toBeNull();
});
