import { cellText, fieldsText, isComposite, sayingText } from './cell-text.ts';
import { valueAt } from './pick-fields.ts';
import { bold } from './style-text.ts';
import type { Output } from './terminal.ts';
import { padText, plainLine, textWidth, truncateText } from './text-width.ts';

export type TableOptions = {
  readonly fields: readonly string[] | undefined;
  readonly isList: boolean;
  readonly output: Output;
};

const gap = 2;
const narrowest = 12;
const widestRecord = 120;

/**
 * Rows as an aligned table: a column for each field that any row fills, as many as the terminal is wide. One thing alone
 * stands as a list of its fields. A field that holds a record too large for a cell, such as `raw`, has no column unless `--fields` names it.
 */
export function tableText(rows: readonly unknown[], { fields, isList, output }: TableOptions): string {
  if (!isList) return layOut(recordLines(rows[0], fields), output).join('');
  if (rows.length === 0) return '';
  const names = fields ?? filledFields(rows);
  const cells = rows.map((row) => names.map((name) => plainLine(cellText(valueAt(row, name)))));
  const whole = names[0] === 'id' ? 0 : null;
  const [head = '', ...lines] = layOut([names.map(headingOf), ...cells], output, whole);
  return [bold(head.trimEnd(), output), '\n', ...lines].join('');
}

/** In the order in which the rows have them, whichever row is the first to fill one. */
function filledFields(rows: readonly unknown[]): string[] {
  const isFilled = new Map<string, boolean>();
  const large = new Set<string>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    for (const [name, value] of Object.entries(row)) {
      const text = cellText(value);
      isFilled.set(name, isFilled.get(name) === true || text !== '');
      if (isComposite(value) && text.length > widestRecord) large.add(name);
    }
  }
  return [...isFilled].flatMap(([name, filled]) => (filled && !large.has(name) ? [name] : []));
}

/** `createdAt` as CREATED AT. */
function headingOf(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toUpperCase();
}

/** One thing as lines of a name and a value; a list of records takes a line for each. */
function recordLines(row: unknown, fields: readonly string[] | undefined): string[][] {
  if (typeof row !== 'object' || row === null) return [['', plainLine(cellText(row))]];
  const names = fields ?? Object.keys(row);
  return names.flatMap((name) => fieldLines(name, valueAt(row, name)));
}

function fieldLines(name: string, value: unknown): string[][] {
  if (Array.isArray(value) && value.some(isRecord)) {
    return value.map((item, place) => [
      place === 0 ? name : '',
      plainLine(isRecord(item) ? (sayingText(item) ?? fieldsText(item)) : cellText(item)),
    ]);
  }
  if (isComposite(value) && Object.values(value).some((part) => Array.isArray(part) && part.some(isRecord))) {
    return Object.entries(value).flatMap(([inner, part]) => fieldLines(`${name}.${inner}`, part));
  }
  const text = plainLine(cellText(value));
  return text === '' ? [] : [[name, text]];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isComposite(value) || (typeof value === 'object' && value !== null && Object.keys(value).length > 3);
}

function layOut(lines: readonly (readonly string[])[], output: Output, whole: number | null = null): string[] {
  const widths = fitWidths(naturalWidths(lines), output.columns, whole);
  return lines.map((cells) => {
    const shown = widths.map((width, i) => padText(truncateText(cells[i] ?? '', width), width));
    return `${shown.join(' '.repeat(gap)).trimEnd()}\n`;
  });
}

function naturalWidths(lines: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...lines.map((cells) => cells.length));
  return Array.from({ length: count }, (_, i) => Math.max(...lines.map((cells) => textWidth(cells[i] ?? ''))));
}

/**
 * Takes width from the widest column until all fit, and drops the last columns when even the narrowest do not. The column `whole` keeps
 * its width where another fits beside it: half an id names nothing.
 */
function fitWidths(natural: readonly number[], columns: number, whole: number | null): number[] {
  if (!Number.isFinite(columns)) return [...natural];
  const kept = whole !== null && (natural[whole] ?? 0) + gap + narrowest <= columns ? whole : null;
  const least = natural.map((width, place) => (place === kept ? width : Math.min(width, narrowest)));
  const sums = least.map((_, place) => total(least.slice(0, place + 1)));
  const count = Math.max(1, sums.filter((sum) => sum <= columns).length);
  const widths = natural.slice(0, count);
  for (let excess = total(widths) - columns; excess > 0; excess--) {
    const widest = widths.reduce((best, width, place) => {
      const isWider = place !== kept && width > (widths[best] ?? 0);
      return isWider || best === kept ? place : best;
    }, 0);
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
}
