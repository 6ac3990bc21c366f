import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { leadType } from '@puffle/contract';
import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';
import { isField, nearestField } from '../../domain/imports/mapping/fields.ts';
import { formatPath } from '../../domain/parse-part.ts';

const column = z.string().min(1);
const oneOrMore = z.union([column, z.array(column).min(1)]);
const meanings = z.record(z.string(), oneOrMore);

const sourceSchema = z.strictObject({
  name: z.string().min(1).max(100),
  type: leadType,
  files: oneOrMore,
  columns: z.record(z.string(), z.string()),
  search: z
    .strictObject({
      seniorities: column,
      functions: column,
      industries: column,
      country: column,
      state: column,
      city: column,
      keywords: oneOrMore,
      size: column,
      revenue: column,
      fundingStages: column,
      fundingTotal: column,
    })
    .partial()
    .optional(),
  values: z
    .strictObject({ seniorities: meanings, functions: meanings, industries: meanings, fundingStages: meanings })
    .partial()
    .optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  separator: z.string().min(1).max(3).optional(),
});
const directorySchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });

/** One kind of record of a directory: the files that hold it and what their columns mean. */
export type DirectorySource = Omit<z.output<typeof sourceSchema>, 'files'> & {
  /** Absolute, in the order in which they are searched. */
  readonly files: readonly string[];
};
export type Directory = { readonly file: string; readonly sources: readonly DirectorySource[] };

const fileKinds = /\.(parquet|(csv|tsv|ndjson|jsonl|json)(\.gz)?)$/i;

/** Reads and checks the description of a directory; the files themselves are not opened. Errors: `ConfigError`. */
export function readDirectory(file: string): Directory {
  const given = parseFile(file);
  const names = given.sources.map(({ name }) => name);
  const doubled = names.find((name, place) => names.indexOf(name) !== place);
  if (doubled !== undefined) throw new ConfigError(`${file}: two sources are called ${JSON.stringify(doubled)}.`);
  return { file, sources: given.sources.map((source) => openSource(file, source)) };
}

function parseFile(file: string): z.output<typeof directorySchema> {
  const text = readText(file);
  const result = directorySchema.safeParse(parseJson(file, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue === undefined ? '' : formatPath(issue.path);
  throw new ConfigError(`${file}: ${at === '' ? '' : `${at}: `}${issue?.message ?? 'it is not valid'}.`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`The directory file ${file} cannot be read.`);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`The directory file ${file} is not JSON.`);
  }
}

function openSource(file: string, source: z.output<typeof sourceSchema>): DirectorySource {
  const at = `${file}: the source ${JSON.stringify(source.name)}`;
  for (const [name, field] of Object.entries(source.columns)) {
    if (isField(field)) continue;
    const guess = nearestField(field);
    const hint = guess === null ? '' : `; did you mean ${JSON.stringify(guess)}?`;
    throw new ConfigError(
      `${at} maps ${JSON.stringify(name)} to ${JSON.stringify(field)}, which is no field${hint || '.'}`,
    );
  }
  const fields = new Set(Object.values(source.columns));
  if (!['name', 'name.first', 'name.last'].some((field) => fields.has(field))) {
    throw new ConfigError(`${at} maps no column to name, name.first or name.last.`);
  }
  return { ...source, files: [source.files].flat().flatMap((pattern) => findFiles(file, at, pattern)) };
}

function findFiles(file: string, at: string, pattern: string): string[] {
  const path = isAbsolute(pattern) ? pattern : join(dirname(resolve(file)), pattern);
  const found = existsSync(path) ? [path] : globSync(path).toSorted();
  if (found.length === 0) throw new ConfigError(`${at} names ${JSON.stringify(pattern)}, and there is no such file.`);
  const strange = found.find((name) => !fileKinds.test(name));
  if (strange === undefined) return found;
  throw new ConfigError(`${at} names ${strange}; it takes .csv, .tsv, .ndjson, .jsonl and .parquet files.`);
}
