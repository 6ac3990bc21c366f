import type { SearchTools } from '../domain/search/search-tools.ts';
import { createApolloProvider } from './apollo.ts';
import { createDirectoryProvider } from './directory/directory-provider.ts';
import { readDirectory } from './directory/read-directory.ts';
import type { Egress } from './egress.ts';
import { createGenericHttpProvider } from './generic-http.ts';
import type { ModelConfig } from './language-model/model-config.ts';
import type { LeadProvider } from './lead-provider.ts';
import { createPeopleDataLabsProvider } from './people-data-labs.ts';
import { createPromptReader } from './prompt-reader.ts';
import type { ProviderConfig, SearchConfig } from './search-config.ts';

/** How this server searches, as it is configured. Errors: `ConfigError`. */
export function createSearch({ provider, caps }: SearchConfig, model: ModelConfig | null, egress: Egress): SearchTools {
  return {
    readPrompt: createPromptReader(model),
    provider: createProvider(provider, egress),
    caps,
    firstPauseMs: 1000,
  };
}

function createProvider(config: ProviderConfig, egress: Egress): LeadProvider {
  switch (config.kind) {
    case 'directory':
      return createDirectoryProvider(readDirectory(config.file), { memoryMb: config.memoryMb, threads: 2 });
    case 'apollo':
      return createApolloProvider({ apiKey: config.apiKey, egress });
    case 'people-data-labs':
      return createPeopleDataLabsProvider({ apiKey: config.apiKey, egress });
    case 'generic-http':
      return createGenericHttpProvider({ file: config.file, apiKey: config.apiKey, egress });
  }
}
