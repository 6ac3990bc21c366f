import { nearest } from '@puffle/contract/nearest';

/** The word that a mistyped or broken off one most probably means; null when none is close. */
export function guessWord(word: string, words: readonly string[]): string | null {
  const begun = word.length >= 3 ? words.find((candidate) => candidate.startsWith(word)) : undefined;
  return nearest(word, words) ?? begun ?? null;
}
