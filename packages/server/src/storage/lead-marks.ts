/** A step of time is the beginning of an id, which begins with the time in milliseconds as 12 hex digits: 9 of them are 4 seconds. */
const finest = { digits: 9, size: 1 };
const steps = [...[4, 5, 6, 7, 8].map((digits) => ({ digits, size: 16 ** (finest.digits - digits) })), finest];

/** How the text index knows the workspace of a Lead, as in its definition. */
export const leadWorkspace = `(workspace_id::text collate "C")`;

/**
 * What the text index knows of a Lead besides its workspace and text, as in its definition: its type, and its time in steps, each 16 times
 * the next, from 50 days on.
 */
export const leadMarks = `(array[type, ${steps.map(({ digits }) => `left(id::text, ${lengthOf(digits)})`).join(', ')}] collate "C")`;

/** A span of time in steps of 4 seconds, `to` not included. */
export type Span = { readonly from: number; readonly to: number };

/** The step of 4 seconds in which an id was made. */
export function stepOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, finest.digits), 16);
}

/** Where the longest step begins that begins in a span, `to` included: few marks cover what ends there. */
export function roundestIn({ from, to }: Span): number {
  for (const { size } of steps) {
    const begin = Math.floor(to / size) * size;
    if (begin >= from) return begin;
  }
  return to;
}

/** As few marks as cover a span and nothing else; null when they would be more than `most`. */
export function marksOfSpan({ from, to }: Span, most: number): string[] | null {
  const marks: string[] = [];
  for (let at = from; at < to; ) {
    if (marks.length === most) return null;
    const { digits, size } = steps.find((step) => at % step.size === 0 && at + step.size <= to) ?? finest;
    marks.push(beginningOf(at / size, digits));
    at += size;
  }
  return marks;
}

function beginningOf(value: number, digits: number): string {
  const hex = value.toString(16).padStart(digits, '0');
  return digits > 8 ? `${hex.slice(0, 8)}-${hex.slice(8)}` : hex;
}

/** An id has a dash behind its eighth digit. */
function lengthOf(digits: number): number {
  return digits > 8 ? digits + 1 : digits;
}
