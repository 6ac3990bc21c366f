/** What one comparison says: the weight in bits (log2 of how much likelier it is of one than of two), and why in words. */
export type Evidence = { readonly bits: number; readonly reason: string | null };

/** How many Leads use a term, of how many. */
export type Frequencies = {
  readonly total: number;
  countOf(term: string): number;
};

/** The people and companies of the world are more than those of a small workspace: names are at least this rare. */
const smallestPopulation = 20_000;

/** The share of Leads that use a term, never below one in the population. */
export function frequency(frequencies: Frequencies, term: string): number {
  const population = Math.max(frequencies.total, smallestPopulation);
  return Math.max(1, frequencies.countOf(term)) / population;
}

export function population(frequencies: Frequencies): number {
  return Math.max(frequencies.total, smallestPopulation);
}

/** log2(m/u), held within sane bounds so that no single field decides alone. */
export function bits(m: number, u: number, most = 12): number {
  return Math.min(most, Math.max(-12, Math.log2(m / Math.max(u, 1e-12))));
}

export const noEvidence: Evidence = { bits: 0, reason: null };
