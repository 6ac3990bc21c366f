import { type Trend, trendOf } from './trend.ts';
import type { VitalSigns } from './vital-signs.ts';

/** What has to stay where it is once a server is warm, and how far it may rise over a run: by a share, or by so much. */
const limits = {
  serverMb: { share: 0.1, least: 16 },
  heapMb: { share: 0.05, least: 5 },
  engineMb: { share: 0.15, least: 16 },
  serverOpen: { share: 0, least: 8 },
  engineOpen: { share: 0.1, least: 32 },
  connections: { share: 0, least: 3 },
  catalogMb: { share: 0.15, least: 4 },
} as const;
type Gauge = keyof typeof limits;

const longestTransactionSeconds = 30;

export type Growth = { readonly trends: Readonly<Record<Gauge, Trend | null>>; readonly findings: readonly string[] };

/** What rises without end. */
export function findGrowth(signs: readonly VitalSigns[], warmUpSeconds: number): Growth {
  const findings = signs
    .filter(({ oldestTransactionSeconds }) => oldestTransactionSeconds > longestTransactionSeconds)
    .map(
      ({ seconds }) => `a transaction is open for more than ${longestTransactionSeconds} s at ${Math.round(seconds)}`,
    );
  const gauges = Object.keys(limits) as Gauge[];
  const trends = gauges.map((gauge) => {
    const readings = signs.map(({ seconds, [gauge]: value }) => ({ seconds, value }));
    const trend = trendOf(readings, warmUpSeconds);
    const { share, least } = limits[gauge];
    if (trend === null) findings.push(`${gauge}: too few readings`);
    else if (trend.to - trend.from > Math.max(least, trend.from * share)) {
      findings.push(`${gauge}: from ${trend.from.toFixed(1)} to ${trend.to.toFixed(1)}`);
    }
    return [gauge, trend] as const;
  });
  return { trends: Object.fromEntries(trends) as Growth['trends'], findings };
}
