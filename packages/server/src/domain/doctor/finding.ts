/** One thing that differs from what it has to be. */
export type Finding = {
  /** Which rule is broken: `fold`, `search text`, `identifier`, `merge chain` … */
  readonly check: string;
  /** The row: `lead <id>`, `observation <id>` … */
  readonly subject: string;
  readonly detail: string;
  /** The Lead whose derived rows `repair` has to rebuild, where that is the cure. */
  readonly leadId?: string;
};

/** What an examination has looked at and found. */
export type Examination = {
  readonly leads: number;
  readonly observations: number;
  readonly findings: readonly Finding[];
};
