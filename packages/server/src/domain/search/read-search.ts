import { createHash } from 'node:crypto';
import type { ParsedPrompt } from '@puffle/contract';
import { canonicalJson } from '../identity/json.ts';
import { foldText } from '../identity/names/fold-text.ts';
import type { SearchTools } from './search-tools.ts';

const titleLength = 80;

/** A sentence as this server would search for it: what the provider cannot apply stands in `unsupported` too. */
export async function readSearch({ readPrompt, provider }: SearchTools, prompt: string): Promise<ParsedPrompt> {
  const { filters, unsupported, note } = await readPrompt(prompt);
  const remark = note === null ? [] : [{ text: prompt.trim(), reason: note }];
  return { filters, unsupported: [...remark, ...unsupported, ...provider.findUnsupported(filters)] };
}

/** Equal for sentences that differ in case, accents, punctuation or spaces only, asked of the same provider. */
export function seriesOf(provider: string, prompt: string): Buffer {
  return createHash('sha256')
    .update(canonicalJson([provider, foldText(prompt)]))
    .digest();
}

/** A prompt as a title: on one line, cut at a word. */
export function titleOf(prompt: string): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trim()}…`.toWellFormed();
}
