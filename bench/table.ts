import type { LoadResult } from './load.ts';
import type { Turns } from './turns.ts';

/** One line of the table: what was done, how fast, beside what, and what it should reach. */
export type Row = {
  readonly work: string;
  readonly figure: string;
  readonly beside?: string;
  readonly ratio?: number;
  readonly target?: string;
};

export function printRows(rows: readonly Row[]): void {
  for (const { work, figure, beside = '', ratio, target = '' } of rows) {
    process.stdout.write(`| ${[work, figure, beside, ratio?.toFixed(2) ?? '', target].join(' | ')} |\n`);
  }
}

export function printHead(): void {
  process.stdout.write('| work | figure | beside | ratio | target |\n| --- | --- | --- | --- | --- |\n');
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function perSecond(value: number): string {
  return `${value.toFixed(0)}/s`;
}

/** A load beside a figure that was measured on its own. */
export function compareWith(work: string, result: LoadResult, beside: string, rate: number, target?: string): Row {
  return row(work, result, `${beside} ${perSecond(rate)}`, result.perSecond / rate, target);
}

/** A load beside another with which it took turns. */
export function compare<Name extends string>(
  work: string,
  turns: Turns<Name>,
  name: Name,
  beside: string,
  other: Name,
  target?: string,
): Row {
  const rate = perSecond(turns.middle(other).perSecond);
  return row(work, turns.middle(name), `${beside} ${rate}`, turns.ratio(name, other), target);
}

function row(work: string, result: LoadResult, beside: string, ratio: number, target: string | undefined): Row {
  return { work, figure: told(result), beside, ratio, ...(target === undefined ? {} : { target }) };
}

export function told(result: LoadResult): string {
  const failed = result.failures > 0 ? `, ${result.failures} FAILED` : '';
  return `${perSecond(result.perSecond)}, p50 ${ms(result.p50Ms)}, p99 ${ms(result.p99Ms)}${failed}`;
}
