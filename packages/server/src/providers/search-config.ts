import { join } from 'node:path';
import { ConfigError } from '../config-error.ts';
import type { SpendingCaps } from '../domain/search/search-tools.ts';

export type ProviderConfig =
  | { readonly kind: 'directory'; readonly file: string; readonly memoryMb: number }
  | { readonly kind: 'apollo' | 'people-data-labs'; readonly apiKey: string }
  | { readonly kind: 'generic-http'; readonly file: string; readonly apiKey: string | null };

/** Who is asked for Leads, and what may be spent on it. */
export type SearchConfig = { readonly provider: ProviderConfig; readonly caps: SpendingCaps };

type Environment = Readonly<Record<string, string | undefined>>;

/** The directory that ships with the server. */
const shippedDirectory = join(import.meta.dirname, '../../data/directory/directory.json');

const kinds = ['directory', 'apollo', 'people-data-labs', 'generic-http'];

export function readSearchConfig(env: Environment): SearchConfig {
  return {
    provider: readProvider(env),
    caps: {
      perSearch: readNumber(env, 'PUFFLE_SEARCH_CREDITS_PER_SEARCH', 1000),
      perDay: readNumber(env, 'PUFFLE_SEARCH_CREDITS_PER_DAY', 5000),
    },
  };
}

function readProvider(env: Environment): ProviderConfig {
  const kind = env.PUFFLE_SEARCH_PROVIDER ?? 'directory';
  switch (kind) {
    case 'directory':
      return {
        kind,
        file: env.PUFFLE_SEARCH_DIRECTORY ?? shippedDirectory,
        memoryMb: readNumber(env, 'PUFFLE_SEARCH_MEMORY_MB', 512, 64),
      };
    case 'apollo':
      return { kind, apiKey: require(env, kind, 'PUFFLE_APOLLO_API_KEY') };
    case 'people-data-labs':
      return { kind, apiKey: require(env, kind, 'PUFFLE_PEOPLE_DATA_LABS_API_KEY') };
    case 'generic-http':
      return {
        kind,
        file: require(env, kind, 'PUFFLE_SEARCH_HTTP_FILE'),
        apiKey: env.PUFFLE_SEARCH_HTTP_API_KEY ?? null,
      };
    default:
      throw new ConfigError(`PUFFLE_SEARCH_PROVIDER must be one of ${kinds.join(', ')}, not ${JSON.stringify(kind)}.`);
  }
}

function require(env: Environment, kind: string, name: string): string {
  const value = env[name]?.trim();
  if (value) return value;
  throw new ConfigError(`PUFFLE_SEARCH_PROVIDER=${kind} needs ${name}.`);
}

function readNumber(env: Environment, name: string, usual: number, least = 0): number {
  const text = env[name] ?? String(usual);
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new ConfigError(`${name} must be a whole number of at least ${least}, not ${JSON.stringify(text)}.`);
}
