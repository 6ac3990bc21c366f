/** Shares of what goes wrong in a list, in the order in which they are named; what is left goes to the last. */
export type Rates = {
  /** Persons and companies that stand there twice, and namesakes who are somebody else. */
  readonly again: { readonly person: number; readonly company: number; readonly namesake: number };
  readonly city: { readonly same: number; readonly missing: number };
  readonly phone: { readonly same: number; readonly missing: number };
  readonly title: { readonly same: number; readonly other: number };
  readonly employer: { readonly same: number; readonly nameOnly: number; readonly other: number };
  readonly email: { readonly missing: number; readonly other: number };
  readonly name: {
    readonly same: number;
    readonly slipLast: number;
    readonly slipFirst: number;
    readonly nickname: number;
    readonly initial: number;
    readonly swapped: number;
  };
  readonly company: {
    readonly legalForm: number;
    readonly slip: number;
    readonly noDomain: number;
    readonly sameIndustry: number;
    readonly otherIndustry: number;
  };
};

/** The list from which the weights are learned. */
export const learned: Rates = {
  again: { person: 0.1, company: 0.15, namesake: 0.03 },
  city: { same: 0.7, missing: 0.2 },
  phone: { same: 0.3, missing: 0.6 },
  title: { same: 0.5, other: 0.3 },
  employer: { same: 0.75, nameOnly: 0.1, other: 0.1 },
  email: { missing: 0.4, other: 0.35 },
  name: { same: 0.35, slipLast: 0.13, slipFirst: 0.12, nickname: 0.15, initial: 0.08, swapped: 0.07 },
  company: { legalForm: 0.4, slip: 0.3, noDomain: 0.5, sameIndustry: 0.45, otherIndustry: 0.15 },
};

/** Another list: fewer duplicates, more slips and initials, fewer e-mails and phones, more changes of job and place. */
export const other: Rates = {
  again: { person: 0.06, company: 0.1, namesake: 0.05 },
  city: { same: 0.5, missing: 0.3 },
  phone: { same: 0.2, missing: 0.7 },
  title: { same: 0.35, other: 0.4 },
  employer: { same: 0.65, nameOnly: 0.15, other: 0.15 },
  email: { missing: 0.55, other: 0.25 },
  name: { same: 0.25, slipLast: 0.18, slipFirst: 0.15, nickname: 0.12, initial: 0.12, swapped: 0.1 },
  company: { legalForm: 0.3, slip: 0.45, noDomain: 0.6, sameIndustry: 0.35, otherIndustry: 0.25 },
};
