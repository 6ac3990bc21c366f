import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { isApiKey } from './domain/account/api-key.ts';
import { isNetwork } from './providers/egress.ts';
import { type ModelConfig, readModelConfig } from './providers/language-model/model-config.ts';
import { readSearchConfig, type SearchConfig } from './providers/search-config.ts';
import type { KeyLimits } from './storage/keys.ts';

export { ConfigError } from './config-error.ts';

/** What the environment says, checked. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** How many processes serve HTTP: one does everything, two and more stand beside a primary that owns the engine. */
  readonly workers: number;
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
  /** How much a key may ask for where it says nothing itself; null: no limit. */
  readonly keyLimits: { readonly [Field in keyof KeyLimits]-?: number | null };
  /** Imports of a workspace that may be open at once. */
  readonly importsAtOnce: number;
  /** Bytes of an uploaded file once it is unpacked. */
  readonly importBytes: number;
  readonly auditDays: number;
  /** Proxies whose X-Forwarded-For is believed: addresses and networks. */
  readonly trustProxy: readonly string[];
};

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

export function readConfig(env: Environment): Config {
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
  return {
    port: Number(port),
    host: env.HOST ?? '127.0.0.1',
    workers: readWorkers('PUFFLE_WORKERS', env.PUFFLE_WORKERS ?? '1'),
    dataDir: resolve(env.PUFFLE_DATA_DIR ?? '.puffle'),
    databaseUrl,
    bootstrapApiKey: readBootstrapKey(env),
    suppressionKey: env.PUFFLE_SUPPRESSION_KEY ?? null,
    egressAllow: readNetworks(env, 'PUFFLE_EGRESS_ALLOW'),
    drainMs: Number(drain) * 1000,
    model: readModelConfig(env),
    search: readSearchConfig(env),
    logLevel,
    keyLimits: {
      readsPerMinute: readLimit(env, 'PUFFLE_LIMIT_READS', 12_000),
      writesPerMinute: readLimit(env, 'PUFFLE_LIMIT_WRITES', 6000),
      concurrent: readLimit(env, 'PUFFLE_LIMIT_CONCURRENT', 100),
    },
    importsAtOnce: readLimit(env, 'PUFFLE_IMPORTS_AT_ONCE', 50) ?? Number.POSITIVE_INFINITY,
    importBytes: readLimit(env, 'PUFFLE_IMPORT_MAX_BYTES', 4 * 1024 ** 3) ?? Number.POSITIVE_INFINITY,
    auditDays: readAuditDays(env),
    trustProxy: readNetworks(env, 'PUFFLE_TRUST_PROXY'),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function readBootstrapKey({ PUFFLE_BOOTSTRAP_API_KEY: key }: Environment): string | undefined {
  if (key === undefined || isApiKey(key)) return key;
  throw new ConfigError('PUFFLE_BOOTSTRAP_API_KEY must read pk_live_ followed by 64 hexadecimal digits.');
}

function readNetworks(env: Environment, name: string): string[] {
  const parts = (env[name] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const noNetwork = parts.find((part) => !isNetwork(part));
  if (noNetwork === undefined) return parts;
  throw new ConfigError(`${name} takes networks such as 10.0.0.0/8, not ${JSON.stringify(noNetwork)}.`);
}

function readLimit(env: Environment, name: string, unlessTold: number): number | null {
  const text = env[name] ?? String(unlessTold);
  if (text === 'off') return null;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new ConfigError(`${name} must be a whole number from 1 on, or off, not ${JSON.stringify(text)}.`);
}

function readAuditDays(env: Environment): number {
  const text = env.PUFFLE_AUDIT_DAYS ?? '400';
  if (/^\d{2,5}$/.test(text) && Number(text) >= 31) return Number(text);
  throw new ConfigError(`PUFFLE_AUDIT_DAYS must be a whole number from 31 on, not ${JSON.stringify(text)}.`);
}

/** Errors: `ConfigError` naming the setting. */
export function readWorkers(name: string, text: string): number {
  const workers = Number(text);
  if (/^\d{1,2}$/.test(text) && workers >= 1 && workers <= 64) return workers;
  throw new ConfigError(`${name} must be a number from 1 to 64, not ${JSON.stringify(text)}.`);
}
