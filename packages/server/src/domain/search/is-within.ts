import type { Industry } from '@puffle/contract';
import { industryWords } from './data/industry-words.ts';

/** Whether an industry is the other or within it. */
export function isWithin(industry: Industry, wider: Industry): boolean {
  const parent = industryWords[industry].within;
  return industry === wider || (parent !== undefined && isWithin(parent, wider));
}
