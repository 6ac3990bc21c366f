import type { ParsedPrompt } from '@puffle/contract';
import { parsePrompt } from '../domain/search/parse/parse-prompt.ts';
import { askModel, ModelFault } from './language-model/ask-model.ts';
import { findUnfounded } from './language-model/find-unfounded.ts';
import type { ModelConfig } from './language-model/model-config.ts';

/** A sentence as filters, by whom it was read, and a remark for the caller when the reader was not the one that was asked for. */
export type PromptReading = ParsedPrompt & { readonly reader: 'parser' | 'model'; readonly note: string | null };

export type ReadPrompt = (prompt: string) => Promise<PromptReading>;

/** Reads prompts by a language model where one is configured and gives a sound answer, and else by rules. Never throws. */
export function createPromptReader(model: ModelConfig | null = null): ReadPrompt {
  return async (prompt) => {
    if (model === null) return byRules(prompt, null);
    try {
      const parsed = await askModel(model, prompt);
      const fault = findUnfounded(parsed, prompt);
      return fault === null ? { ...parsed, reader: 'model', note: null } : byRules(prompt, fault);
    } catch (error) {
      if (!(error instanceof ModelFault)) throw error;
      return byRules(prompt, error.message);
    }
  };
}

function byRules(prompt: string, fault: string | null): PromptReading {
  const note = fault === null ? null : `${fault} The sentence was read by rules instead.`;
  return { ...parsePrompt(prompt), reader: 'parser', note };
}
