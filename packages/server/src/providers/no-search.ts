import type { SearchTools } from '../domain/search/search-tools.ts';
import { free, ProviderFault } from './lead-provider.ts';
import { createPromptReader } from './prompt-reader.ts';

/** Searching where there is nobody to ask. */
export function noSearch(): SearchTools {
  return {
    readPrompt: createPromptReader(),
    provider: {
      name: 'none',
      pageRows: 1,
      priceOf: () => free,
      findUnsupported: () => [],
      search: () => Promise.reject(new ProviderFault('lasting', 'This server has no provider.', { isAnswered: true })),
    },
    caps: { perSearch: 0, perDay: 0 },
    firstPauseMs: 1000,
  };
}
