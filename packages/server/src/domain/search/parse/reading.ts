import type { FundingStage, Industry, JobFunction, SearchPlace, Seniority } from '@puffle/contract';
import { reasons } from '../data/relation-words.ts';
import { correctSlips } from './correct-slips.ts';
import type { Found } from './lexicon.ts';
import type { Meaning, MeaningKind, MeaningOf, PlaceReading, Slot } from './meaning.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { vocabulary } from './vocabulary.ts';

/** One way to be whom the sentence asks for. Several roles are alternatives. */
export type Role = {
  readonly titles: readonly string[];
  readonly levels: readonly Seniority[];
  readonly functions: readonly JobFunction[];
  /** `senior` before a title. */
  readonly adjective: readonly Seniority[];
  /** Where the functions stand; another level of the same list may share them. */
  readonly functionsStand: 'before' | 'after' | null;
  /** Whether it is linked to the role before it by nothing but `and`, `or` or a comma. */
  readonly continues: boolean;
};

export type Bounds = { readonly min: number | null; readonly max: number | null };

/** What a piece of the sentence says. */
export type Said =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'place'; readonly readings: readonly PlaceReading[]; readonly place?: SearchPlace }
  | { readonly kind: 'companyName'; readonly name: string }
  | { readonly kind: 'domain'; readonly domain: string }
  | { readonly kind: 'industry'; readonly industries: readonly Industry[] }
  | { readonly kind: 'keyword'; readonly text: string }
  | { readonly kind: 'sizeWord'; readonly bounds: Bounds; readonly isStartup: boolean }
  | { readonly kind: 'size'; readonly bounds: Bounds }
  | { readonly kind: 'revenue' | 'raised'; readonly bounds: Bounds; readonly currency: string | null }
  | { readonly kind: 'stage'; readonly stages: readonly FundingStage[] };

export type Item = Said & {
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
  readonly list: number;
};
export type Piece = { readonly from: number; readonly to: number; readonly reason: string };

/** What became of a token: it is in a filter, it is named as unsupported, or it is a small word that asks for nothing. */
export type Fate = 'filter' | 'unsupported' | 'small';

type Negation = {
  readonly from: number;
  /** `non-US founders`: only what stands next is excluded. */
  readonly isOnce: boolean;
  group: string | null;
};

/** A sentence while it is read: where the reader is, and what it has understood so far. */
export class Reading {
  readonly prompt: string;
  readonly tokens: readonly Token[];
  readonly fates: Fate[] = [];
  readonly items: Item[] = [];
  readonly pieces: Piece[] = [];
  /** Tokens that said again, or more broadly, what an item says. */
  readonly absorbed: { readonly from: number; readonly to: number }[] = [];
  at = 0;
  slot: Slot | null = null;
  /** Whether nothing but `and`, `or` or a comma came since the last item. */
  isLinked = false;
  /** Whether a preposition came since the last item. */
  hasPreposition = false;
  negation: Negation | null = null;
  /** Whether something was left out that only companies have, such as a valuation. */
  hintsAtCompanies = false;
  hintsAtPeople = false;
  subject: 'person' | 'company' | null = null;
  isAboutPeople = false;
  isAboutCompanies = false;
  #list = 0;
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

  get isDone(): boolean {
    return this.at >= this.tokens.length;
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

  /** Takes tokens for a filter. */
  say(said: Said, to: number, from = this.at): void {
    if (this.#isNarrowing(said, from)) {
      this.#leaveExclusion(to);
      return;
    }
    this.mark(from, to, 'filter');
    const negated = this.#isNegated(said);
    if (!this.isLinked) this.#list++;
    const item: Item = { ...said, from, to, negated, list: this.#list };
    if (this.negation?.isOnce === true) this.negation = null;
    this.items.push(item);
    this.at = to;
    this.isLinked = false;
    this.hasPreposition = false;
  }

  /** Takes tokens that no filter says. */
  leave(to: number, reason: string, from = this.at): void {
    this.mark(from, to, 'unsupported');
    this.pieces.push({ from, to, reason });
    this.at = to;
    this.isLinked = false;
  }

  /** Takes tokens that ask for nothing. */
  pass(to: number): void {
    this.mark(this.at, to, 'small');
    this.at = to;
  }

  /** Widens the last item to what stands here. */
  amendLast(said: Said, to: number): void {
    const last = this.items.pop();
    if (last === undefined) throw new Error('There is no item to amend.');
    this.mark(this.at, to, 'filter');
    this.items.push({ ...last, ...said, to });
    this.at = to;
    this.isLinked = false;
    this.hasPreposition = false;
  }

  /** Takes tokens that say the last item again. */
  absorb(to: number): void {
    this.mark(this.at, to, 'filter');
    this.absorbed.push({ from: this.at, to });
    this.at = to;
  }

  /** Lets the last item go: what comes next says it better. */
  dropLast(): void {
    const last = this.items.pop();
    if (last !== undefined) this.absorbed.push({ from: last.from, to: last.to });
  }

  /** Makes the last item a word to look for. */
  turnLastIntoKeyword(): void {
    const last = this.items.pop();
    if (last === undefined) throw new Error('There is no item to turn into a keyword.');
    const { from, to, negated, list } = last;
    this.items.push({ kind: 'keyword', text: this.textOf(from, to).toLowerCase(), from, to, negated, list });
  }

  /** Whether people or companies were named here; the first that is named is the subject. */
  noteSubject(subject: 'person' | 'company'): void {
    if (this.negation !== null) return;
    this.subject ??= subject;
    if (subject === 'person') this.isAboutPeople = true;
    else this.isAboutCompanies = true;
  }

  /** Tokens as a title has them: lower case, the last word singular. */
  singularOf(from: number, to: number): string {
    const last = this.tokens[to - 1];
    const start = to - from > 1 ? `${this.textOf(from, to - 1).toLowerCase()} ` : '';
    return `${start}${last?.key ?? ''}`;
  }

  mark(from: number, to: number, fate: Fate): void {
    for (let at = from; at < to; at++) this.fates[at] = fate;
  }

  /** The last item, if nothing but small words came since. */
  get last(): Item | undefined {
    return this.items.at(-1);
  }

  /** `excluding French banks`: what is excluded is narrowed by something of another kind. */
  #isNarrowing(said: Said, from: number): boolean {
    const { negation, last } = this;
    if (negation === null || negation.group === null || negation.group === groupOf(said) || this.isLinked) return false;
    if (last?.negated !== true) return false;
    return this.hasPreposition ? said.kind === 'place' && this.#hasPlace() : last.to === from;
  }

  #hasPlace(): boolean {
    return this.items.some(({ kind, negated }) => kind === 'place' && !negated);
  }

  /** No filter excludes a combination: all of it is left out. */
  #leaveExclusion(to: number): void {
    const from = this.negation?.from ?? this.at;
    while (this.last !== undefined && this.last.from >= from) this.items.pop();
    this.leave(to, reasons.narrowExclusion, from);
    this.negation = null;
  }

  #isNegated(said: Said): boolean {
    const { negation } = this;
    if (negation === null) return false;
    const group = groupOf(said);
    if (negation.group === null) {
      negation.group = group;
      return true;
    }
    if (this.isLinked && negation.group === group) return true;
    this.negation = null;
    return false;
  }
}

/** Things of one group may be excluded in one list. */
export function groupOf({ kind }: Said): string {
  if (kind === 'companyName' || kind === 'domain') return 'company';
  return kind === 'sizeWord' || kind === 'size' || kind === 'revenue' || kind === 'raised' || kind === 'stage'
    ? 'amount'
    : kind;
}
