import { correctSlips } from './correct-slips.ts';
import type { Found } from './lexicon.ts';
import type { Meaning, MeaningKind, MeaningOf } from './meaning.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { vocabulary } from './vocabulary.ts';

/** A prompt as tokens, and the phrases of the vocabulary that begin at each of them. */
export class Phrases {
  readonly prompt: string;
  readonly tokens: readonly Token[];
  readonly #found: readonly (readonly Found<Meaning>[])[];

  constructor(prompt: string) {
    this.prompt = prompt;
    const lexicon = vocabulary();
    this.tokens = correctSlips(tokenize(prompt), lexicon);
    this.#found = this.tokens.map((_, at) => lexicon.find(this.tokens, at));
  }

  /** Whether the prompt has no capitals that would tell names from words. */
  get isAllSmall(): boolean {
    return !this.tokens.some(({ capital, upper }) => capital && !upper);
  }

  textOf(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first === undefined || last === undefined ? '' : this.prompt.slice(first.start, last.end);
  }

  token(at: number): Token | undefined {
    return this.tokens[at];
  }

  /** The longest phrase at a token that may mean this. */
  match<Kind extends MeaningKind>(
    at: number,
    kind: Kind,
  ): { readonly length: number; readonly meaning: MeaningOf<Kind> } | null {
    for (const { length, meanings } of this.#found[at] ?? []) {
      const meaning = meanings.find((each): each is MeaningOf<Kind> => each.kind === kind);
      if (meaning !== undefined) return { length, meaning };
    }
    return null;
  }

  /** The longest phrase at a token, if it may mean this and no longer one means something else. */
  best<Kind extends MeaningKind>(
    at: number,
    kind: Kind,
  ): { readonly length: number; readonly meaning: MeaningOf<Kind> } | null {
    const match = this.match(at, kind);
    return match !== null && match.length === this.longest(at) ? match : null;
  }

  longest(at: number): number {
    return this.#found[at]?.find(({ meanings }) => meanings.some(({ kind }) => kind !== 'stop'))?.length ?? 0;
  }

  isKnown(at: number): boolean {
    return (this.#found[at]?.length ?? 0) > 0;
  }

  /** Tokens as a title has them: lower case, the last word singular. */
  singularOf(from: number, to: number): string {
    const last = this.tokens[to - 1];
    const start = to - from > 1 ? `${this.textOf(from, to - 1).toLowerCase()} ` : '';
    return `${start}${last?.key ?? ''}`;
  }
}
