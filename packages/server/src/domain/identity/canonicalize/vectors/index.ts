import { domainVectors } from './domain.ts';
import { emailVectors } from './email.ts';
import { linkedinVectors } from './linkedin.ts';
import { phoneVectors } from './phone.ts';
import { providerVectors } from './provider.ts';
import { socialVectors } from './social.ts';
import type { Vector } from './vector.ts';

export type { Expected, Given, Topic, Vector } from './vector.ts';
export { readVector } from './vector.ts';

/** What every kind of identifier must give, for the tests and for the reference. */
export const vectors: readonly Vector[] = [
  ...emailVectors,
  ...linkedinVectors,
  ...socialVectors,
  ...phoneVectors,
  ...domainVectors,
  ...providerVectors,
];
