export type Reading = { readonly seconds: number; readonly value: number };
export type Trend = { readonly from: number; readonly to: number; readonly perHour: number };

const spans = 8;

/**
 * The line through the lows of equal spans after the warm-up: what waits to be collected or vacuumed rises and falls above it, what is
 * never given back lifts it. Null when a span has no reading.
 */
export function trendOf(readings: readonly Reading[], warmUpSeconds: number): Trend | null {
  const warm = readings.filter(({ seconds }) => seconds >= warmUpSeconds);
  const [first, last] = [warm[0], warm.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = (last.seconds - first.seconds) / spans;
  const lows = Array.from({ length: spans }, (_, span) => {
    const begin = first.seconds + span * length;
    const isIn = ({ seconds }: Reading) => seconds >= begin && (seconds < begin + length || span === spans - 1);
    return Math.min(...warm.filter(isIn).map(({ value }) => value));
  });
  if (!lows.every(Number.isFinite)) return null;
  const middle = (spans - 1) / 2;
  const mean = lows.reduce((sum, low) => sum + low, 0) / spans;
  const covariance = lows.reduce((sum, low, span) => sum + (span - middle) * (low - mean), 0);
  const perSpan = covariance / lows.reduce((sum, _, span) => sum + (span - middle) ** 2, 0);
  return { from: mean - perSpan * middle, to: mean + perSpan * middle, perHour: (perSpan / length) * 3600 };
}
