import type { ParsedPrompt } from '@puffle/contract';
import { assemble } from './assemble.ts';
import { readSentence } from './read-sentence.ts';

/** Reads a sentence as filters, by rules alone. What the filters do not say is in `unsupported`. Pure; never throws. */
export function parsePrompt(prompt: string): ParsedPrompt {
  return assemble(readSentence(prompt));
}
