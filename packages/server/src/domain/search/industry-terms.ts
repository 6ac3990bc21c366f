import type { Industry } from '@puffle/contract';
import { foldText } from '../identity/names/fold-text.ts';
import { industryWords } from './data/industry-words.ts';
import { isWithin } from './is-within.ts';
import { alternatives } from './parse/words.ts';

const industries = Object.keys(industryWords) as Industry[];

/** The names under which an industry, and those within it, stand in free text: folded as `foldText` does, longest first. */
export function industryTerms(industry: Industry): readonly string[] {
  const names = industries.filter((each) => isWithin(each, industry)).flatMap(ownTerms);
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function ownTerms(industry: Industry): readonly string[] {
  const { field, firms, labels, de, es, firmsDe, firmsEs } = industryWords[industry];
  const words = [industry.replaceAll('_', ' '), field, firms, labels, de, es, firmsDe, firmsEs];
  return words.flatMap((each) => alternatives(each ?? '')).map(foldText);
}
