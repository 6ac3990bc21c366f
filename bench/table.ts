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
