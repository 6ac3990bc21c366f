import type { ParsedPrompt } from '@puffle/contract';
import { foldText } from '../../identity/names/fold-text.ts';
import { emptyFilters } from './empty-filters.ts';

/** Reads a sentence as filters, by rules alone. What the filters do not say is in `unsupported`. Pure; never throws. */
export function parsePrompt(prompt: string): ParsedPrompt {
  const filters = emptyFilters();
  filters.keywords.include = foldText(prompt).split(' ').filter(Boolean);
  return { filters, unsupported: [] };
}
