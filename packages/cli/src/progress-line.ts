import type { Work } from './follow-work.ts';

const barWidth = 24;
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** How far work has got: a bar, the share done, rows, rows a second and the time left, cut to the width of the terminal. */
export function progressLine(work: Work, elapsedMs: number, columns: number): string {
  const { status } = work;
  const [rowsDone, bytesDone = 0, bytesTotal = 0] = numbersOf(work, ['rowsDone', 'bytesDone', 'bytesTotal']);
  const [found, wanted] = numbersOf(work, ['resultCount', 'fetchCount']);
  if (found !== undefined && wanted !== undefined) {
    return cut(`${bar(found / wanted)}  ${whole(found)} of ${whole(wanted)} Leads`, columns);
  }
  if (rowsDone === undefined || bytesTotal === 0 || status === 'undoing') return `${status} …`.slice(0, columns - 1);
  const share = Math.min(1, bytesDone / bytesTotal);
  const rate = elapsedMs > 0 ? (rowsDone / elapsedMs) * 1000 : 0;
  const leftMs = share > 0 ? (elapsedMs / share) * (1 - share) : Number.POSITIVE_INFINITY;
  const parts = [
    bar(share),
    `${Math.floor(share * 100)} %`,
    `${whole(rowsDone)} rows`,
    `${whole(rate)} rows/s`,
    Number.isFinite(leftMs) ? `${duration(leftMs)} left` : '',
  ];
  return cut(parts.join('  '), columns);
}

function numbersOf(work: Work, fields: readonly string[]): (number | undefined)[] {
  return fields.map((field) => (typeof work[field] === 'number' ? work[field] : undefined));
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * barWidth);
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}]`;
}

function cut(line: string, columns: number): string {
  return line.slice(0, Number.isFinite(columns) ? columns - 1 : undefined);
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
