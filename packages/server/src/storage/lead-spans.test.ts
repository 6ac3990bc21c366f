import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOfSpan, roundestIn, type Span, stepOf } from './lead-marks.ts';
import type { LeadSample } from './lead-sample.ts';
import { spansOf } from './lead-spans.ts';

const mostSteps = 2 ** 36;

function idOf(step: number): string {
  const hex = step.toString(16).padStart(9, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}123-7000-8000-000000000001`;
}

/** The marks of time that the index has for an id, as in its definition. */
function beginningsOf(id: string): string[] {
  return [4, 5, 6, 7, 8, 10].map((length) => id.slice(0, length));
}

const anySpan = fc
  .tuple(fc.nat(mostSteps - 2), fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10_000_000 })))
  .map(([from, length]) => ({ from, to: Math.min(from + length, mostSteps - 1) }));

test('an id has a mark of a span when it was made in it, and none otherwise', () => {
  fc.assert(
    fc.property(anySpan, fc.integer({ min: -500, max: 500 }), fc.boolean(), (span, offset, isAtEnd) => {
      const step = Math.min(Math.max(0, (isAtEnd ? span.to : span.from) + offset), mostSteps - 1);
      const marks = new Set(marksOfSpan(span, 1_000));
      const isMarked = beginningsOf(idOf(step)).some((mark) => marks.has(mark));
      expect(isMarked).toBe(step >= span.from && step < span.to);
    }),
  );
});

test('the roundest time of a span lies in it, and no mark of a longer step begins there', () => {
  fc.assert(
    fc.property(anySpan, (span) => {
      const round = roundestIn(span);
      expect(round).toBeGreaterThanOrEqual(span.from);
      expect(round).toBeLessThanOrEqual(span.to);
      const size = [16 ** 5, 16 ** 4, 16 ** 3, 16 ** 2, 16, 1].find((step) => round % step === 0) ?? 1;
      const isLongerIn = Math.floor(span.to / (size * 16)) * size * 16 >= span.from;
      expect(size < 16 ** 5 && isLongerIn).toBe(false);
    }),
  );
});

const emptySample: LeadSample = {
  pieceShares: [],
  foundShare: 1,
  matchShare: 1,
  typeShare: 1,
  workspaceShare: 1,
  newestId: null,
  oldestId: null,
  ids: [],
  leadsBetween: 1,
};

test('what lies behind a long pause is not asked about at once', () => {
  const ids = Array.from({ length: 99 }, (_, n) => idOf(1_000_000 + n * 25));
  const sample = { ...emptySample, oldestId: idOf(1_000_000), newestId: idOf(24_000_000), ids, leadsBetween: 10_000 };
  for (const direction of ['asc', 'desc'] as const) {
    const spans = [...spansOf(sample, 0.1, { direction, afterId: null })];
    const leads = spans.map(
      ({ from, to }) => ids.filter((id) => stepOf(id) >= from && stepOf(id) < to).length * 10_000,
    );
    expect(Math.max(...leads)).toBeLessThanOrEqual(30_000);
    expect(Math.max(...spans.map((span) => marksOfSpan(span, 1_000)?.length ?? 1_000))).toBeLessThan(150);
  }
});

test('so much time that it needs too many marks has none', () => {
  expect(marksOfSpan({ from: 1, to: mostSteps - 1 }, 600)).toBeNull();
});

const anySample = fc
  .tuple(
    fc.uniqueArray(fc.nat(mostSteps - 1), { minLength: 2, maxLength: 120 }),
    fc.double({ min: 1, max: 20_000, noNaN: true }),
  )
  .map(([steps, leadsBetween]): LeadSample => {
    const ids = steps.toSorted((one, other) => one - other).map(idOf);
    return {
      ...emptySample,
      newestId: ids.at(-1) ?? null,
      oldestId: ids[0] ?? null,
      ids: ids.slice(1, -1),
      leadsBetween,
    };
  });

test.each(['asc', 'desc'] as const)('spans of a page %s follow one another, and leave no time out', (direction) => {
  const anyShare = fc.double({ min: 0.005, max: 1, noNaN: true });
  fc.assert(
    fc.property(anySample, anyShare, fc.nat(), fc.boolean(), (sample, share, pick, hasCursor) => {
      const all = [sample.oldestId ?? '', ...sample.ids, sample.newestId ?? ''];
      const afterId = hasCursor ? (all[pick % all.length] ?? null) : null;
      const spans: Span[] = [...spansOf(sample, share, { direction, afterId })];
      const ascending = direction === 'asc' ? spans : spans.toReversed();
      for (const [place, span] of ascending.entries()) {
        expect(span.from).toBeLessThan(span.to);
        if (place > 0) expect(span.from).toBe(ascending[place - 1]?.to);
      }
      const [first, last] = direction === 'asc' ? [afterId ?? all[0], all.at(-1)] : [all[0], afterId ?? all.at(-1)];
      expect(ascending[0]?.from).toBeLessThanOrEqual(stepOf(first ?? ''));
      expect(ascending.at(-1)?.to).toBeGreaterThan(stepOf(last ?? ''));
    }),
  );
});
