import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { isNetwork } from './providers/egress.ts';
import { type ModelConfig, readModelConfig } from './providers/language-model/model-config.ts';
import { readSearchConfig, type SearchConfig } from './providers/search-config.ts';

export { ConfigError } from './config-error.ts';

/** What the environment says, checked. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly bootstrapApiKey: string | undefined;
  /** The key of the hashes of erased identities; null: a file in the data directory holds it. */
  readonly suppressionKey: string | null;
  /** Networks that webhooks may reach though their addresses are not public. */
  readonly egressAllow: readonly string[];
  /** How long a server that was told to stop says so, and serves on, before it takes no more connections. */
  readonly drainMs: number;
  /** The language model that reads prompts of lead search; null: rules do. */
  readonly model: ModelConfig | null;
  readonly search: SearchConfig;
  readonly logLevel: string;
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = env.PORT ?? '4747';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new ConfigError(`PORT must be a number from 0 to 65535, not ${JSON.stringify(port)}.`);
  const logLevel = env.LOG_LEVEL ?? 'info';
  if (!logLevels.includes(logLevel))
    throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not ${JSON.stringify(logLevel)}.`);
  const drain = env.PUFFLE_DRAIN_SECONDS ?? '0';
  if (!/^\d{1,3}$/.test(drain)) {
    throw new ConfigError(`PUFFLE_DRAIN_SECONDS must be a number from 0 to 999, not ${JSON.stringify(drain)}.`);
  }
  const databaseUrl = env.DATABASE_URL ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL must begin with postgresql://.');
  }
  const egressAllow = (env.PUFFLE_EGRESS_ALLOW ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const noNetwork = egressAllow.find((part) => !isNetwork(part));
  if (noNetwork !== undefined) {
    throw new ConfigError(`PUFFLE_EGRESS_ALLOW takes networks such as 10.0.0.0/8, not ${JSON.stringify(noNetwork)}.`);
  }
  return {
    port: Number(port),
    host: env.HOST ?? '127.0.0.1',
    dataDir: resolve(env.PUFFLE_DATA_DIR ?? '.puffle'),
    databaseUrl,
    bootstrapApiKey: env.PUFFLE_BOOTSTRAP_API_KEY,
    suppressionKey: env.PUFFLE_SUPPRESSION_KEY ?? null,
    egressAllow,
    drainMs: Number(drain) * 1000,
    model: readModelConfig(env),
    search: readSearchConfig(env),
    logLevel,
  };
}
