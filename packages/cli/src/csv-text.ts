import { cellText } from './cell-text.ts';
import { valueAt } from './pick-fields.ts';

/**
 * Rows as CSV (RFC 4180) with a header. Without `fields` every field of any row is a column, objects taken apart by one level
 * (`name.full`); lists of objects are JSON, so that nothing is lost.
 */
export function csvText(rows: readonly unknown[], fields: readonly string[] | undefined): string {
  const flat = fields === undefined ? rows.map(flatten) : rows.map((row) => pickFlat(row, fields));
  const columns = fields ?? columnsOf(flat);
  const lines = flat.map((row) => columns.map((column) => escapeCell(csvCell(row[column]))).join(','));
  return [columns.map(escapeCell).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** An object that some rows lack, such as the filters of a List, has the columns of its fields and none of its own. */
function columnsOf(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const apart = new Set(names.map((name) => name.slice(0, Math.max(0, name.indexOf('.')))));
  return names.filter((name) => !apart.has(name) || rows.some((row) => (row[name] ?? null) !== null));
}

function pickFlat(row: unknown, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, valueAt(row, field)]));
}

function flatten(row: unknown): Record<string, unknown> {
  if (!isRecord(row)) return { value: row };
  const cells = Object.entries(row).flatMap(([name, value]) =>
    isRecord(value)
      ? Object.entries(value).map(([inner, part]): [string, unknown] => [`${name}.${inner}`, part])
      : [[name, value] as [string, unknown]],
  );
  return Object.fromEntries(cells);
}

function csvCell(value: unknown): string {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) return JSON.stringify(value);
  return isRecord(value) ? JSON.stringify(value) : cellText(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
