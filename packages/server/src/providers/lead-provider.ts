import type { LeadInput, SearchFilters, UnsupportedPiece } from '@puffle/contract';

/** A row as the provider gave it, the Create Lead body that it makes, and where a search goes on that stopped after it. */
export type ProviderRow = {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly lead: Omit<LeadInput, 'listIds'>;
  readonly cursor: string;
};

export type ProviderPage = {
  readonly rows: readonly ProviderRow[];
  /** Where the next page begins: a string of the provider's own. */
  readonly cursor: string;
  readonly isEnd: boolean;
  /** What the call has cost. */
  readonly credits: number;
};

/** What a call costs at most, in credits of the provider. */
export type Price = { readonly perCall: number; readonly perRow: number };
export const free: Price = { perCall: 0, perRow: 0 };

export type ProviderRequest = {
  readonly filters: SearchFilters;
  readonly cursor: string | null;
  /** The most rows that are wanted, 1 to `pageRows`. */
  readonly limit: number;
  readonly signal: AbortSignal;
};

/** Whoever knows people and companies: asked with filters and a cursor, it answers with rows and the next cursor. */
export type LeadProvider = {
  /** The source of everything it says. */
  readonly name: string;
  readonly pageRows: number;
  priceOf(filters: SearchFilters): Price;
  /** What of the filters it does not apply. */
  findUnsupported(filters: SearchFilters): UnsupportedPiece[];
  /** Errors: `ProviderFault`. */
  search(request: ProviderRequest): Promise<ProviderPage>;
  close?(): Promise<void>;
};

export type FaultKind =
  /** Too many calls at this moment, or the provider is down, slow or garbled: another attempt may do. */
  | 'passing'
  /** The request or the key is refused, or the account has nothing left: another attempt would not help. */
  | 'lasting';

/** A call that brought no page. The message is a sentence for whoever started the search. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';
  readonly kind: FaultKind;
  /** Whether the provider has answered, so that it is known that nothing was charged. */
  readonly isAnswered: boolean;
  readonly retryAfterMs: number | null;

  constructor(
    kind: FaultKind,
    message: string,
    details: { readonly isAnswered: boolean; readonly retryAfterMs?: number | null; readonly cause?: unknown },
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.isAnswered = details.isAnswered;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
