import type { VitalSigns } from './vital-signs.ts';

/** What requests cost in a part of a run: milliseconds of the server's and the engine's processors each, and until the answer by operation. */
export type Costs = {
  readonly requestsPerSecond: number;
  readonly serverCpuMs: number;
  readonly engineCpuMs: number;
  readonly operationMs: Readonly<Record<string, number>>;
};

const fewestCalls = 20;

/** The costs of the first and of the last third after the warm-up; of operations that were called often enough in both. */
export function compareCosts(
  signs: readonly VitalSigns[],
  warmUpSeconds: number,
): { first: Costs; last: Costs } | null {
  const warm = signs.filter(({ seconds }) => seconds >= warmUpSeconds);
  const third = Math.floor(warm.length / 3);
  const places = [0, third, warm.length - 1 - third, warm.length - 1].map((place) => warm[place]);
  const [begin, early, late, end] = places;
  if (third === 0 || !begin || !early || !late || !end) return null;
  return { first: costsBetween(begin, early), last: costsBetween(late, end) };
}

function costsBetween(from: VitalSigns, to: VitalSigns): Costs {
  let requests = 0;
  const operationMs: Record<string, number> = {};
  for (const [operation, { count, seconds }] of to.operations) {
    const before = from.operations.get(operation) ?? { count: 0, seconds: 0 };
    const calls = count - before.count;
    requests += calls;
    if (calls >= fewestCalls) operationMs[operation] = round(((seconds - before.seconds) / calls) * 1000);
  }
  return {
    requestsPerSecond: round(requests / (to.seconds - from.seconds)),
    serverCpuMs: round(((to.serverCpuSeconds - from.serverCpuSeconds) / requests) * 1000),
    engineCpuMs: round(((to.engineCpuSeconds - from.engineCpuSeconds) / requests) * 1000),
    operationMs,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
