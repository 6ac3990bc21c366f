import type { Import } from './read-imports.ts';

/** An import as the rules see it: `from` and `to` are paths from the root of the repository; `to` is missing for packages. */
export type Crossing = Import & { readonly from: string; readonly to?: string };

export type Rule = {
  /** Which files it holds for. */
  readonly files: RegExp;
  /** Whether an import breaks it. */
  readonly forbids: (crossing: Crossing) => boolean;
  readonly reason: string;
};

const server = 'packages/server/src/';
const effects =
  /^(fastify|pg|pg-boss|kysely|pino|prom-client)(\/|$)|^node:(fs|http|https|http2|net|tls|child_process|process|os|dns|worker_threads|cluster)(\/|$)/;
const pureLibraries = /^(tldts|libphonenumber-js|i18n-iso-countries|any-ascii)(\/|$)|^node:(url|crypto)$/;

function under(...folders: readonly string[]) {
  return ({ to }: Crossing) => to !== undefined && folders.some((folder) => to.startsWith(server + folder));
}

/** Who may import whom (`http`, `mcp` and `jobs` -> `execute` -> `domain` -> `storage`, and nothing back up). */
export const importRules: readonly Rule[] = [
  {
    files: /^packages\/contract\/src\//,
    forbids: ({ specifier }) => specifier.startsWith('node:'),
    reason: 'the contract loads in a browser',
  },
  {
    files: /^packages\/contract\//,
    forbids: ({ specifier }) => specifier.startsWith('@puffle/'),
    reason: 'the contract imports nothing of ours',
  },
  {
    files: /^packages\/(?!contract\/)/,
    forbids: ({ specifier }) => /^@puffle\/(?!contract(\/|$))/.test(specifier),
    reason: 'packages import the contract and no other package of ours',
  },
  {
    files: /^packages\/web\/src\//,
    forbids: ({ specifier, isType }) =>
      specifier.startsWith('node:') ||
      (specifier === '@puffle/contract' && !isType) ||
      specifier.startsWith('@puffle/contract/derive'),
    reason: 'the dashboard calls the server through the client, and knows the types of the contract alone',
  },
  {
    files: /^packages\/server\/src\/(http|mcp)\//,
    forbids: (crossing) => under('storage/')(crossing) && crossing.to !== `${server}storage/database.ts`,
    reason: 'a transport reaches storage through execute and domain',
  },
  {
    files: /^packages\/server\/src\/execute\//,
    forbids: under('http/', 'mcp/', 'jobs/'),
    reason: 'nothing calls back up',
  },
  {
    files: /^packages\/server\/src\/domain\//,
    forbids: (crossing) =>
      crossing.to !== undefined &&
      !under('domain/', 'storage/')(crossing) &&
      !(crossing.isType && under('providers/')(crossing)),
    reason: 'the domain imports domain and storage',
  },
  {
    files: /^packages\/server\/src\/domain\//,
    forbids: ({ specifier }) => effects.test(specifier),
    reason: 'the domain knows no HTTP, driver, file or environment',
  },
  {
    files: /^packages\/server\/src\/domain\/identity\//,
    forbids: (crossing) =>
      !under('domain/identity/')(crossing) &&
      !pureLibraries.test(crossing.specifier) &&
      !(crossing.isType && crossing.specifier === '@puffle/contract'),
    reason: 'identity is pure: itself, types of the contract, and libraries without effects',
  },
  {
    files: /^packages\/server\/src\/domain\/search\/(parse|data)\//,
    forbids: (crossing) =>
      !under('domain/search/', 'domain/identity/names/')(crossing) &&
      !pureLibraries.test(crossing.specifier) &&
      !(crossing.isType && crossing.specifier === '@puffle/contract'),
    reason:
      'a prompt is read by rules alone: itself, names of identity, types of the contract, libraries without effects',
  },
  {
    files: /^packages\/server\/src\/storage\//,
    forbids: (crossing) =>
      crossing.to !== undefined && !under('storage/')(crossing) && !(crossing.isType && under('domain/')(crossing)),
    reason: 'storage knows no rules; of the domain it imports types',
  },
];

/** What a source may not say, wherever it got it from. */
export const textRules: readonly { readonly files: RegExp; readonly text: RegExp; readonly reason: string }[] = [
  {
    files: /^packages\/server\/src\/(?!main\.ts$)/,
    text: /\bprocess\.env\b/,
    reason: 'main.ts is the only reader of the environment',
  },
  {
    files: /^packages\/server\/src\/domain\//,
    text: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    reason: 'the domain is told the time',
  },
  {
    files: /^packages\/server\/src\/domain\/identity\//,
    text: /\brandom(UUID|UUIDv7|Bytes|Int|FillSync)?\(/,
    reason: 'identity hashes, but leaves nothing to chance',
  },
];

/** Entries from which a module must not be loaded, directly or through others. */
export const unreachable: readonly { readonly entry: string; readonly module: string; readonly reason: string }[] = [
  { entry: 'packages/cli/src/main.ts', module: 'zod', reason: 'the command starts without schemas' },
  { entry: 'packages/contract/src/client/index.ts', module: 'zod', reason: 'the client needs no dependency' },
  { entry: 'packages/web/src/main.tsx', module: 'zod', reason: 'the dashboard is small' },
];
