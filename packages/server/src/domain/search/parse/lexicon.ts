import type { Token } from './token.ts';
import { phraseKey } from './words.ts';

/** A phrase that was found: how many tokens it takes, and what it may mean. */
export type Found<Meaning> = { readonly length: number; readonly meanings: readonly Meaning[] };

const mostWords = 7;

/** Phrases and their meanings, found in tokens longest first. */
export class Lexicon<Meaning> {
  readonly #meanings = new Map<string, Meaning[]>();
  readonly #longest = new Map<string, number>();

  add(phrase: string, meaning: Meaning): void {
    const key = phraseKey(phrase.replaceAll('&', ' and '));
    if (key === '') return;
    const known = this.#meanings.get(key);
    if (known === undefined) this.#meanings.set(key, [meaning]);
    else known.push(meaning);
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
  }

  get(key: string): readonly Meaning[] {
    return this.#meanings.get(key) ?? [];
  }

  has(key: string): boolean {
    return this.#meanings.has(key);
  }

  entries(): Iterable<readonly [key: string, meanings: readonly Meaning[]]> {
    return this.#meanings;
  }

  /** All phrases that begin at a token, longest first. */
  find(tokens: readonly Token[], at: number): readonly Found<Meaning>[] {
    const first = tokens[at];
    if (first === undefined) return [];
    const most = Math.min(this.#longest.get(first.key) ?? 0, mostWords, tokens.length - at);
    const found: Found<Meaning>[] = [];
    let key = '';
    for (let length = 1; length <= most; length++) {
      const token = tokens[at + length - 1];
      if (token === undefined || token.kind === 'mark' || token.kind === 'quoted') break;
      key = length === 1 ? token.key : `${key} ${token.key}`;
      const meanings = this.#meanings.get(key);
      if (meanings !== undefined) found.unshift({ length, meanings });
    }
    return found;
  }
}
