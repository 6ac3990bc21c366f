import type { LoadResult } from './load.ts';

const rounds = 7;

/** The outcome of loads that took turns. */
export type Turns<Name extends string> = {
  /** The slice of a load that is in the middle by its rate. */
  middle(name: Name): LoadResult;
  /** How many times the rate of another load one came to: the middle of the ratios of all rounds. */
  ratio(name: Name, other: Name): number;
};

/**
 * Runs loads in slices, one of each a round, from another one on every time: the speed of a machine changes by half from minute to
 * minute, so that only what is measured next to each other compares.
 */
export async function takeTurns<Name extends string>(
  loads: Readonly<Record<Name, (round: number) => Promise<LoadResult>>>,
): Promise<Turns<Name>> {
  const names = Object.keys(loads) as Name[];
  const slices = new Map<Name, LoadResult[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < names.length; place++) {
      const name = names[(place + round) % names.length] as Name;
      slices.get(name)?.push(await loads[name](round));
    }
  }
  const of = (name: Name): LoadResult[] => slices.get(name) ?? [];
  return {
    middle: (name) => middleBy(of(name), ({ perSecond }) => perSecond),
    ratio: (name, other) =>
      middleBy(
        of(name).map(({ perSecond }, round) => perSecond / (of(other)[round]?.perSecond ?? Number.NaN)),
        (ratio) => ratio,
      ),
  };
}

function middleBy<T>(all: readonly T[], size: (one: T) => number): T {
  const sorted = all.toSorted((a, b) => size(a) - size(b));
  return sorted[Math.floor(sorted.length / 2)] as T;
}
