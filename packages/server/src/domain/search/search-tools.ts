import type { LeadProvider } from '../../providers/lead-provider.ts';
import type { ReadPrompt } from '../../providers/prompt-reader.ts';

/** Credits that may be spent, counted before the call. */
export type SpendingCaps = { readonly perSearch: number; readonly perDay: number };

/** How this server searches for Leads. */
export type SearchTools = {
  readonly readPrompt: ReadPrompt;
  readonly provider: LeadProvider;
  readonly caps: SpendingCaps;
  /** The pause after the first attempt that failed; doubled with each further one. */
  readonly firstPauseMs: number;
};
