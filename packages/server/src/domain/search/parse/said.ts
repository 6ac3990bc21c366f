import type { FundingStage, Industry, JobFunction, Seniority } from '@puffle/contract';
import type { PlaceReading } from './meaning.ts';

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
  | { readonly kind: 'place'; readonly readings: readonly PlaceReading[] }
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

/** Things of one group may be excluded in one list. */
export function groupOf({ kind }: Said): string {
  if (kind === 'companyName' || kind === 'domain') return 'company';
  return kind === 'sizeWord' || kind === 'size' || kind === 'revenue' || kind === 'raised' || kind === 'stage'
    ? 'amount'
    : kind;
}

export type Kind = Item['kind'];
export type ItemOf<Of extends Kind> = Extract<Item, { readonly kind: Of }>;
