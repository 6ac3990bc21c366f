import { cellText } from './cell-text.ts';
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
const narrowest = 6;

/**
 * Rows as an aligned table: a column for each field that any row fills, as many as the terminal is wide. One thing alone
 * stands as a list of its fields.
 */
export function tableText(rows: readonly unknown[], { fields, isList, output }: TableOptions): string {
  const names = fields ?? filledFields(rows);
  if (!isList) {
    const pairs = names.map((name) => [name, cellOf(rows[0], name)]);
    return layOut(pairs, output).join('');
  }
  if (rows.length === 0) return '';
  const cells = rows.map((row) => names.map((name) => cellOf(row, name)));
  const [head = '', ...lines] = layOut([names.map((name) => name.toUpperCase()), ...cells], output);
  return [bold(head.trimEnd(), output), '\n', ...lines].join('');
}

function filledFields(rows: readonly unknown[]): string[] {
  const names = new Set<string>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null) continue;
    for (const [name, value] of Object.entries(row)) if (cellText(value) !== '') names.add(name);
  }
  return [...names];
}

function cellOf(row: unknown, name: string): string {
  return plainLine(cellText(valueAt(row, name)));
}

function layOut(lines: readonly (readonly string[])[], output: Output): string[] {
  const widths = fitWidths(naturalWidths(lines), output.columns);
  return lines.map((cells) => {
    const shown = widths.map((width, i) => padText(truncateText(cells[i] ?? '', width), width));
    return `${shown.join(' '.repeat(gap)).trimEnd()}\n`;
  });
}

function naturalWidths(lines: readonly (readonly string[])[]): number[] {
  const count = Math.max(...lines.map((cells) => cells.length));
  return Array.from({ length: count }, (_, i) => Math.max(...lines.map((cells) => textWidth(cells[i] ?? ''))));
}

/** Takes width from the widest column until all fit; drops the last columns when even the narrowest do not. */
function fitWidths(natural: readonly number[], columns: number): number[] {
  if (!Number.isFinite(columns)) return [...natural];
  const count = Math.max(1, Math.min(natural.length, Math.floor((columns + gap) / (narrowest + gap))));
  const widths = natural.slice(0, count);
  let excess = widths.reduce((sum, width) => sum + width, 0) + gap * (count - 1) - columns;
  for (; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}
