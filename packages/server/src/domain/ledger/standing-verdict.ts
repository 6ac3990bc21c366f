import type { KnownVerdict } from './records.ts';

const strength: Readonly<Record<KnownVerdict['verdict'], number>> = { unsure: 0, same: 1, different: 2 };

/**
 * Which of the verdicts between two Leads holds: the strongest of those that none of the others has lifted, of equal ones the newest.
 * A verdict that came to stand between the two by a merge lifts nothing that was said of others.
 */
export function standingVerdict<Verdict extends KnownVerdict>(between: readonly Verdict[]): Verdict | null {
  const lifted = new Set(between.flatMap((verdict) => verdict.lifts));
  const standing = between.filter((verdict) => !lifted.has(verdict.id));
  return standing.toSorted(byStrength)[0] ?? null;
}

function byStrength(a: KnownVerdict, b: KnownVerdict): number {
  return strength[b.verdict] - strength[a.verdict] || (a.id < b.id ? 1 : -1);
}

/** Whether a verdict stands between just these two; what was said of parts of one Lead is no word about any two. */
export function isPair(pair: readonly [string, string], a: string, b: string): boolean {
  if (a === b) return false;
  return (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
}
