import { createHash } from 'node:crypto';
import type { ColumnMapping, Import, LeadType } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import { type ByteSource, type FilePlace, fileStart, maxRowBytes } from './file-row.ts';
import { checkMapping } from './mapping/check-mapping.ts';
import { isIdentifying } from './mapping/fields.ts';
import { findHeader } from './mapping/find-header.ts';
import { guessMapping } from './mapping/guess-mapping.ts';
import { headerWord } from './mapping/header-words.ts';
import { type CsvFormat, readCsvRows } from './read-csv-rows.ts';
import { readJsonRows } from './read-json-rows.ts';
import { refuseWholeJson } from './refuse-whole-json.ts';
import type { TextEncodingName } from './text-encoding.ts';

/** How a stored file is read, decided once before its first row. */
export type ImportPlan = {
  readonly kind: 'csv' | 'ndjson';
  /** How it was encoded when it came. */
  readonly encoding: string;
  readonly csv: CsvFormat | null;
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
  readonly mappingFrom: Import['mappingFrom'];
  readonly preset: string | null;
  readonly type: LeadType | null;
  readonly isGuarded: boolean;
  readonly identifying: readonly string[];
  readonly headerLine: number | null;
  readonly fingerprint: string | null;
  /** The first row. */
  readonly start: FilePlace;
};

export type PlanOrder = {
  readonly contentType: string;
  readonly encoding: string;
  readonly textEncoding: TextEncodingName;
  readonly type: LeadType | null;
  readonly mapping: ColumnMapping | null;
  /** The mapping that was given last for a header, by the words of its columns. */
  readonly recall: (fingerprint: string) => Promise<ColumnMapping | null>;
};

const maxColumns = 2000;
const sampledRows = 1000;

/**
 * Reads the beginning of a file and decides how the rest is read. Errors: `nothing_imported` for a file without rows;
 * `validation_failed` for a header or a mapping that makes no Leads.
 */
export async function planImport(source: ByteSource, order: PlanOrder): Promise<ImportPlan> {
  const start = await source.read(0, maxRowBytes);
  refuseWholeJson(start);
  if (order.contentType === 'application/x-ndjson') return planJson(source, order);
  const lineEnd = start.includes(0x0a) || !start.includes(0x0d) ? '\n' : '\r';
  const header = findHeader(start, lineEnd, order.type, Object.keys(order.mapping ?? {}));
  if (header === null) throw nothing('The file is empty.');
  if (header.end >= start.length && start.length < source.size) throw invalid('The header is longer than 1 MiB.');
  if (header.cells.length > maxColumns) {
    throw invalid(`The header has ${header.cells.length} columns; at most ${maxColumns} are accepted.`);
  }
  const csv: CsvFormat = { delimiter: header.delimiter, encoding: order.textEncoding, lineEnd };
  const first = placeAfter(start.subarray(0, header.end), lineEnd);
  const samples = await readSamples(source, csv, first);
  if (samples.length === 0) throw nothing('The file has a header and no rows.');
  return planCsv(order, csv, nameColumns(header.cells), samples, first);
}

async function planCsv(
  order: PlanOrder,
  csv: CsvFormat,
  columns: readonly string[],
  samples: readonly (readonly string[])[],
  start: FilePlace,
): Promise<ImportPlan> {
  const byColumn = columns.map((_, place) => samples.map((cells) => cells[place] ?? ''));
  const guessed = guessMapping(columns, byColumn, order.type);
  const fingerprint = fingerprintOf(columns);
  const known = order.mapping ?? byColumns(columns, await order.recall(fingerprint));
  const mapping = known === null ? guessed.mapping : complete(columns, known);
  checkMapping(columns, known === null ? mapping : { ...mapping, ...known }, guessed.type, guessed.preset);
  return {
    kind: 'csv',
    encoding: order.encoding,
    csv,
    columns,
    mapping,
    mappingFrom:
      order.mapping !== null ? 'given' : known !== null ? 'remembered' : guessed.preset !== null ? 'preset' : 'guessed',
    preset: guessed.preset,
    type: guessed.type,
    isGuarded: guessed.preset !== 'puffle-machine',
    identifying: columns.filter((column) => isIdentifying(mapping[column] ?? 'raw', guessed.type)),
    headerLine: start.line - 1,
    fingerprint,
    start,
  };
}

async function planJson(source: ByteSource, order: PlanOrder): Promise<ImportPlan> {
  const { value: rows } = await readJsonRows(source, fileStart).next();
  if (rows === undefined) throw nothing('The file is empty.');
  if (order.mapping !== null)
    throw invalid('A mapping is for the columns of a CSV; NDJSON lines are Create Lead bodies.');
  return {
    kind: 'ndjson',
    encoding: order.encoding,
    csv: null,
    columns: [],
    mapping: {},
    mappingFrom: 'none',
    preset: null,
    type: order.type,
    isGuarded: false,
    identifying: [],
    headerLine: null,
    fingerprint: null,
    start: fileStart,
  };
}

async function readSamples(source: ByteSource, csv: CsvFormat, from: FilePlace): Promise<(readonly string[])[]> {
  const samples: (readonly string[])[] = [];
  for await (const rows of readCsvRows(source, csv, from)) {
    for (const row of rows) samples.push('cells' in row && row.cells !== undefined ? row.cells : []);
    if (samples.length >= sampledRows) break;
  }
  return samples.slice(0, sampledRows);
}

/** A header is the same whatever the order of its columns, their case and punctuation. */
function fingerprintOf(columns: readonly string[]): string {
  return createHash('sha256').update(columns.map(headerWord).toSorted().join('\n')).digest('hex').slice(0, 32);
}

/** Every column has a name of its own. */
function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, place) => {
    const name = cell === '' || cell === '__proto__' ? `Column ${place + 1}` : cell;
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
    taken.add(free);
    return free;
  });
}

/** A mapping as it is remembered: spellings of a column differ from file to file. */
export function byWords(mapping: ColumnMapping): ColumnMapping {
  return Object.fromEntries(Object.entries(mapping).map(([column, field]) => [headerWord(column), field]));
}

function byColumns(columns: readonly string[], remembered: ColumnMapping | null): ColumnMapping | null {
  if (remembered === null) return null;
  return Object.fromEntries(columns.map((column) => [column, remembered[headerWord(column)] ?? 'raw']));
}

function complete(columns: readonly string[], mapping: ColumnMapping): ColumnMapping {
  return Object.fromEntries(columns.map((column) => [column, mapping[column] ?? 'raw']));
}

function placeAfter(before: Buffer, lineEnd: '\n' | '\r'): FilePlace {
  const code = lineEnd.charCodeAt(0);
  return { byte: before.length, line: 1 + before.filter((byte) => byte === code).length, row: 0 };
}

function invalid(detail: string): DomainError {
  return new DomainError('validation_failed', detail, {
    issues: [{ path: '', code: 'invalid_file', message: detail }],
  });
}

function nothing(detail: string): DomainError {
  return new DomainError('nothing_imported', detail, { hint: 'Send a CSV with a header and rows, or NDJSON.' });
}
