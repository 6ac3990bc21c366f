import type { Industry } from '@puffle/contract';
import { goodsAndTransport } from './industries/goods-and-transport.ts';
import { mediaAndServices } from './industries/media-and-services.ts';
import { moneyAndPeople } from './industries/money-and-people.ts';
import { technology } from './industries/technology.ts';

/**
 * What an industry is called. Alternatives are parted by `|`. `field`: the industry itself; `firms`: nouns for its companies; `labels`:
 * names that only data uses, such as a column of an export; `de`, `es`: the field, and `firmsDe`, `firmsEs` the companies, in German and Spanish. `within`:
 * the broader industry that includes it.
 */
export type IndustryWords = {
  readonly within?: Industry;
  readonly field: string;
  readonly firms?: string;
  readonly labels?: string;
  readonly de?: string;
  readonly es?: string;
  readonly firmsDe?: string;
  readonly firmsEs?: string;
};

export const industryWords: Readonly<Record<Industry, IndustryWords>> = {
  ...technology,
  ...moneyAndPeople,
  ...goodsAndTransport,
  ...mediaAndServices,
};
