import { type ApiResponse, loadSurface, outputFormats, type SurfaceOperation } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { csvText } from './csv-text.ts';
import { nameCommands } from './name-commands.ts';
import { pickFields, valueAt } from './pick-fields.ts';
import { tableText } from './table-text.ts';
import type { Output } from './terminal.ts';
import { escapeControls } from './text-width.ts';

export type Format = (typeof outputFormats)[number];

/** How an answer is printed: the format, the fields, and where the answer keeps its rows. */
export type Printing = {
  readonly format: Format;
  readonly fields: readonly string[] | undefined;
  readonly rows?: string;
  readonly columns?: readonly string[];
  readonly resource?: string;
};

/** What the flags say about printing; the operation tells where rows are. */
export function readPrinting(
  operation: Pick<SurfaceOperation, 'rows' | 'columns' | 'resource'> | undefined,
  given: GivenFlags,
): Printing {
  const word = textOf(given, 'format') ?? 'json';
  const format = outputFormats.find((known) => known === word);
  if (format === undefined)
    throw usageError(`--format is one of ${outputFormats.join(', ')}; "${word}" is none of them.`);
  const fields = textOf(given, 'fields')
    ?.split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
  return {
    format,
    fields,
    ...(operation?.rows !== undefined && { rows: operation.rows }),
    ...(operation?.columns !== undefined && { columns: operation.columns }),
    ...(operation?.resource !== undefined && { resource: operation.resource }),
  };
}

/** Prints an answer to standard output. */
export async function printAnswer(
  answer: Pick<ApiResponse<unknown>, 'data' | 'text'>,
  printing: Printing,
  output: Output,
): Promise<void> {
  const isTable = printing.format === 'table';
  const text = answerText(isTable ? { ...answer, data: await nameHints(answer.data) } : answer, printing, output);
  const isJson = printing.format === 'json' || printing.format === 'pretty' || printing.format === 'ndjson';
  await output.write(output.isTerminal && isJson ? escapeControls(text) : text);
}

/** Hints are for whoever reads the table: they name the next step as a command. */
async function nameHints(data: unknown): Promise<unknown> {
  const { operations } = await loadSurface();
  const walk = (value: unknown, name?: string): unknown => {
    if (typeof value === 'string') return name === 'hint' ? nameCommands(value, operations) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, walk(part, field)]));
  };
  return walk(data);
}

/** The rows of an answer: the items of its list, or the one thing it is about. */
export function rowsOf(data: unknown, printing: Printing): { readonly rows: unknown[]; readonly isList: boolean } {
  if (Array.isArray(data)) return { rows: data, isList: true };
  if (isOfWhole(data, printing)) return { rows: [data], isList: false };
  const { rows, resource } = printing;
  const list = fieldOf(data, rows);
  if (Array.isArray(list)) return { rows: list, isList: true };
  const one = fieldOf(data, resource);
  return { rows: [typeof one === 'object' && one !== null ? one : data], isList: false };
}

/** The answer with `--fields` applied to its rows, in the shape it came in. */
export function pickedAnswer(data: unknown, printing: Printing): unknown {
  const { fields, rows, resource } = printing;
  if (fields === undefined || typeof data !== 'object' || data === null) return data;
  if (isOfWhole(data, printing)) return pickFields(data, fields);
  const list = fieldOf(data, rows);
  if (rows !== undefined && Array.isArray(list)) return { ...data, [rows]: list.map((row) => pickFields(row, fields)) };
  const one = fieldOf(data, resource);
  return resource !== undefined && one !== undefined
    ? { ...data, [resource]: pickFields(one, fields) }
    : pickFields(data, fields);
}

/** The `--fields` that no row of an answer has, and those that there are; null when nothing is amiss. */
export function findMissingFields(
  data: unknown,
  printing: Printing,
): { readonly missing: readonly string[]; readonly known: readonly string[] } | null {
  const { rows } = rowsOf(data, printing);
  const missing = (printing.fields ?? []).filter((field) => rows.every((row) => valueAt(row, field) === undefined));
  if (missing.length === 0 || rows.length === 0) return null;
  const known = rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : []));
  return { missing, known: [...new Set(known)] };
}

/** Whether `--fields` are paths of the whole answer, such as `decision.outcome`, rather than of its rows. */
function isOfWhole(data: unknown, { fields }: Printing): boolean {
  if (fields === undefined || typeof data !== 'object' || data === null) return false;
  return fields.every((field) => Object.hasOwn(data, field.split('.')[0] ?? ''));
}

function answerText(
  { data, text }: Pick<ApiResponse<unknown>, 'data' | 'text'>,
  printing: Printing,
  output: Output,
): string {
  const { format, fields } = printing;
  if (format === 'raw' || typeof data === 'string') return text;
  if (format === 'json' || format === 'pretty') return `${JSON.stringify(pickedAnswer(data, printing), null, 2)}\n`;
  const { rows, isList } = rowsOf(data, printing);
  if (format === 'csv') return csvText(rows, fields);
  if (format === 'table')
    return tableText(rows, { fields: fields ?? (isList ? printing.columns : undefined), isList, output });
  if (!isList) return ndjson([pickedAnswer(data, printing)]);
  return ndjson(fields === undefined ? rows : rows.map((row) => pickFields(row, fields)));
}

function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function fieldOf(data: unknown, field: string | undefined): unknown {
  if (field === undefined || typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([name]) => name === field)?.[1];
}
