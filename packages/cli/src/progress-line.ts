import type { Work } from './follow-work.ts';

const barWidth = 24;
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** How far work has got: a bar, the share done, rows, rows a second and the time left, cut to the width of the terminal. */
export function progressLine(work: Work, elapsedMs: number, columns: number): string {
  const { status, rowsDone, bytesDone = 0, bytesTotal = 0 } = work;
  if (rowsDone === undefined || bytesTotal === 0 || status === 'undoing') return `${status} …`.slice(0, columns - 1);
  const share = Math.min(1, bytesDone / bytesTotal);
  const rate = elapsedMs > 0 ? (rowsDone / elapsedMs) * 1000 : 0;
  const leftMs = share > 0 ? (elapsedMs / share) * (1 - share) : Number.POSITIVE_INFINITY;
  const filled = Math.round(share * barWidth);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}]`;
  const parts = [
    bar,
    `${Math.floor(share * 100)} %`,
    `${whole.format(rowsDone)} rows`,
    `${whole.format(rate)} rows/s`,
    Number.isFinite(leftMs) ? `${duration(leftMs)} left` : '',
  ];
  return parts.join('  ').slice(0, Number.isFinite(columns) ? columns - 1 : undefined);
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
