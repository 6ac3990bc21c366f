import type { Band, LeadType } from '@puffle/contract';

/** What the address of the queue says: which of the two, and what narrows it. */
export type ReviewSearch = {
  readonly tab?: 'doubles';
  readonly type?: LeadType;
  readonly band?: Band;
  /** Only what waits about this Lead. */
  readonly lead?: string;
};

const types: readonly LeadType[] = ['person', 'company'];
const bands: readonly Band[] = ['very_likely', 'likely', 'possible'];

/** Reads an address; what it does not understand is left out. */
export function readReviewSearch(given: Readonly<Record<string, unknown>>): ReviewSearch {
  const type = types.find((known) => known === given.type);
  const band = bands.find((known) => known === given.band);
  return {
    ...(given.tab === 'doubles' && { tab: 'doubles' }),
    ...(type !== undefined && { type }),
    ...(band !== undefined && { band }),
    ...(typeof given.lead === 'string' && given.lead !== '' && { lead: given.lead }),
  };
}
