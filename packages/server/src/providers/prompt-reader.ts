import type { ParsedPrompt } from '@puffle/contract';
import { parsePrompt } from '../domain/search/parse/parse-prompt.ts';

/** A sentence as filters, by whom it was read, and a remark for the caller when the reader was not the one that was asked for. */
export type PromptReading = ParsedPrompt & { readonly reader: 'parser' | 'model'; readonly note: string | null };

export type ReadPrompt = (prompt: string) => Promise<PromptReading>;

/** Reads prompts by rules, with no network. */
export function createPromptReader(): ReadPrompt {
  return async (prompt) => ({ ...parsePrompt(prompt), reader: 'parser', note: null });
}
