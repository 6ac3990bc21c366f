import { dirname, relative, resolve } from 'node:path';
import type { SearchFilters, UnsupportedPiece } from '@puffle/contract';
import { nearest } from '@puffle/contract/nearest';
import { DomainError } from '../../domain/domain-error.ts';
import { rowReader } from '../../domain/imports/mapping/row-to-lead.ts';
import {
  free,
  type LeadProvider,
  ProviderFault,
  type ProviderPage,
  type ProviderRequest,
  type ProviderRow,
} from '../lead-provider.ts';
import { Duck, type DuckRow, quoteName } from './duck.ts';
import { type DirectoryFilter, directoryFilters } from './filters.ts';
import { allOf, Values } from './matching.ts';
import type { Directory, DirectorySource } from './read-directory.ts';

export type DirectoryLimits = { readonly memoryMb: number; readonly threads: number; readonly idleMs?: number };

const pageRows = 200;
/** The place of a row in its file, counted from 0. */
const placeColumn = '__place';

/** Files of people and companies that the operator has, searched in place. It needs no network and costs nothing. */
export function createDirectoryProvider(directory: Directory, limits: DirectoryLimits): LeadProvider {
  const files = directory.sources.flatMap((source) => source.files);
  const duck = new Duck({ files, idleMs: 30_000, ...limits });
  return {
    name: 'directory',
    pageRows,
    priceOf: () => free,
    findUnsupported: (filters) => findUnsupported(directory, filters),
    search: (request) => search(directory, duck, request),
    close: () => duck.close(),
  };
}

/** Filters that no source can apply; a source that lacks another one is left out of the search. */
function findUnsupported({ sources }: Directory, filters: SearchFilters): UnsupportedPiece[] {
  const ofType = sources.filter(({ type }) => type === filters.type);
  if (ofType.length === 0) {
    const [text, kept] = filters.type === 'person' ? ['people', 'companies'] : ['companies', 'people'];
    return [{ text, reason: `The directory holds ${kept} only.` }];
  }
  return directoryFilters.flatMap((filter) => {
    const text = filter.asked(filters);
    const lacks = ofType.map((source) => filter.lacking(source, filters));
    const [reason] = lacks;
    return text !== null && reason && lacks.every((lack) => lack !== null) ? [{ text, reason }] : [];
  });
}

/** A file by the place where its description finds it: a directory that is moved as a whole goes on where it was. */
type Step = { readonly plan: Plan; readonly file: string; readonly label: string };

function stepsOf(directory: Directory, filters: SearchFilters): Step[] {
  const folder = dirname(resolve(directory.file));
  return planSearch(directory, filters).flatMap((plan) =>
    plan.source.files.map((file) => ({ plan, file, label: relative(folder, file) })),
  );
}

type Plan = { readonly source: DirectorySource; readonly filters: readonly DirectoryFilter[] };

function planSearch({ sources }: Directory, filters: SearchFilters): Plan[] {
  const ofType = sources.filter(({ type }) => type === filters.type);
  const usable = directoryFilters.filter(
    (filter) => filter.asked(filters) !== null && ofType.some((source) => filter.lacking(source, filters) === null),
  );
  return ofType
    .filter((source) => usable.every((filter) => filter.lacking(source, filters) === null))
    .map((source) => ({ source, filters: usable }));
}

type Place = { readonly source: string; readonly label: string; readonly after: number };

async function search(directory: Directory, duck: Duck, request: ProviderRequest): Promise<ProviderPage> {
  const steps = stepsOf(directory, request.filters);
  const from = readCursor(request.cursor);
  const start = steps.findIndex(({ plan, label }) => plan.source.name === from?.source && label === from.label);
  const rows: ProviderRow[] = [];
  for (const [place, step] of steps.entries()) {
    if (place < start) continue;
    const after = place === start ? (from?.after ?? -1) : -1;
    rows.push(...(await searchFile(duck, step, after, { ...request, limit: request.limit - rows.length })));
    if (rows.length >= request.limit) break;
  }
  const last = rows.at(-1)?.cursor ?? request.cursor ?? '';
  return { rows, cursor: last, isEnd: rows.length < request.limit, credits: 0 };
}

async function searchFile(
  duck: Duck,
  { plan, file, label }: Step,
  after: number,
  request: ProviderRequest,
): Promise<ProviderRow[]> {
  const { source, filters } = plan;
  try {
    const columns = await readColumns(duck, source, file, request.signal);
    const values = new Values();
    const table = tableOf(file, values);
    const wanted = filters.map((filter) => filter.condition(source, request.filters, values));
    const place = `${placeColumn} > ${values.add(after)}`;
    const cells = columns.map((name) => `${quoteName(name)}::varchar as ${quoteName(name)}`);
    const found = await duck.query(
      `select ${placeColumn}::varchar as ${placeColumn}, ${cells.join(', ')} from ${table}
       where ${allOf([place, ...wanted])} limit ${values.add(request.limit)}`,
      values.all,
      request.signal,
    );
    const read = rowReader({ columns, mapping: mappingOf(source, columns), type: source.type, isGuarded: false });
    return found.map((row) =>
      toRow(row, columns, read, { source: source.name, label, after: Number(row[placeColumn]) }),
    );
  } catch (error) {
    throw request.signal.aborted || error instanceof ProviderFault ? error : unreadable(file, error);
  }
}

/** Rows come in the order of the file: DuckDB keeps it for a plain limit, so that it may stop as soon as there are enough. */
function tableOf(file: string, values: Values): string {
  const path = values.add(file);
  if (/\.parquet$/i.test(file)) {
    return `(select *, file_row_number as ${placeColumn} from read_parquet(${path}, file_row_number = true))`;
  }
  const reader = /\.(csv|tsv)(\.gz)?$/i.test(file)
    ? // The first quote may stand after everything that would be sampled to find out about quotes.
      `read_csv(${path}, header = true, all_varchar = true, null_padding = true, quote = '"', escape = '"')`
    : `read_json(${path}, format = 'auto')`;
  return `(select *, row_number() over () - 1 as ${placeColumn} from ${reader})`;
}

async function readColumns(duck: Duck, source: DirectorySource, file: string, signal: AbortSignal): Promise<string[]> {
  const values = new Values();
  const rows = await duck.query(
    `describe select * exclude (${placeColumn}) from ${tableOf(file, values)}`,
    values.all,
    signal,
  );
  const columns = rows.map((row) => row.column_name ?? '').filter((name) => name !== 'file_row_number');
  const searched = Object.values(source.search ?? {}).flat();
  const used = [...Object.keys(source.columns), ...searched.filter((name) => name !== undefined)];
  const absent = used.find((name) => !columns.includes(name));
  if (absent === undefined) return columns;
  const guess = nearest(absent, columns);
  const hint = guess === null ? '' : `; did you mean ${JSON.stringify(guess)}?`;
  throw new ProviderFault(
    'lasting',
    `The directory is described wrongly: ${file} has no column ${JSON.stringify(absent)}${hint || '.'}`,
    { isAnswered: true },
  );
}

/** What is not mapped stays with the result as it was received, and is not said of the Lead. */
function mappingOf(source: DirectorySource, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name) => [name, source.columns[name] ?? 'ignore']));
}

function toRow(
  row: DuckRow,
  columns: readonly string[],
  read: ReturnType<typeof rowReader>,
  place: Place,
): ProviderRow {
  const cells = columns.map((name) => row[name] ?? '');
  const mapped = read(cells);
  if (mapped instanceof DomainError) throw mapped;
  const filled = columns.map((name, at) => [name, cells[at]] as const).filter(([, cell]) => cell !== '');
  return {
    raw: Object.fromEntries(filled),
    // The body is checked by the schema of Create Lead before it is taken in.
    lead: mapped.body as ProviderRow['lead'],
    cursor: JSON.stringify([place.source, place.label, place.after]),
  };
}

function readCursor(cursor: string | null): Place | null {
  if (cursor === null || cursor === '') return null;
  const [source, label, after] = JSON.parse(cursor) as [string, string, number]; // written by `toRow`
  return { source, label, after };
}

function unreadable(file: string, cause: unknown): ProviderFault {
  const [detail = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return new ProviderFault('lasting', `The directory file ${file} could not be searched: ${detail.slice(0, 300)}`, {
    isAnswered: true,
    cause,
  });
}
