/** The exit codes of the command line, in words. */
export const exitCodes = {
  0: 'done',
  1: 'failed: no answer came, the server failed, or the work that it began did',
  2: 'the command or its input is wrong',
  3: 'not found',
  4: 'no valid key, or not allowed',
  5: 'conflict',
  6: 'limited or overloaded; try again later',
  7: 'partly failed',
  130: 'interrupted',
} as const;

export type ExitCode = keyof typeof exitCodes;

const byStatus: Readonly<Record<number, ExitCode>> = {
  400: 2,
  401: 4,
  402: 6,
  403: 4,
  404: 3,
  409: 5,
  412: 5,
  422: 2,
  429: 6,
  503: 6,
};

/** The exit code for a refused request, by its HTTP status. */
export function exitCodeOf(status: number): ExitCode {
  return byStatus[status] ?? 1;
}
