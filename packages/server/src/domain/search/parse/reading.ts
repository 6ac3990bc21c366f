import { reasons } from '../data/relation-words.ts';
import type { Slot } from './meaning.ts';
import { Phrases } from './phrases.ts';
import { type Fate, groupOf, type Item, type Piece, type Said } from './said.ts';

type Negation = {
  readonly from: number;
  /** `non-US founders`: only what stands next is excluded. */
  readonly isOnce: boolean;
  group: string | null;
};

/** A sentence while it is read: where the reader is, and what it has understood so far. */
export class Reading extends Phrases {
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

  get isDone(): boolean {
    return this.at >= this.tokens.length;
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
