import type { Industry } from '@puffle/contract';
import { foldText } from '../identity/names/fold-text.ts';
import { industryWords } from './data/industry-words.ts';
import { isWithin } from './is-within.ts';
import { alternatives, phraseKey } from './parse/words.ts';

const industries = Object.keys(industryWords) as Industry[];
let industriesByName: ReadonlyMap<string, readonly Industry[]> | undefined;

/** The names under which an industry, and those within it, stand in free text: folded as `foldText` does, longest first. */
export function industryTerms(industry: Industry): readonly string[] {
  const names = industries.filter((each) => isWithin(each, industry)).flatMap(ownTerms);
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The industries that a free text names, such as `domains; hosting` or `Banking`; broader ones are not added. */
export function readIndustries(text: string): readonly Industry[] {
  industriesByName ??= indexNames();
  const index = industriesByName;
  return [
    ...new Set(text.split(/[;,/|]/).flatMap((part) => index.get(phraseKey(part.replaceAll('&', ' and '))) ?? [])),
  ];
}

function ownTerms(industry: Industry): readonly string[] {
  const { field, firms, labels, de, es, firmsDe, firmsEs } = industryWords[industry];
  const words = [industry.replaceAll('_', ' '), field, firms, labels, de, es, firmsDe, firmsEs];
  return words.flatMap((each) => alternatives(each ?? '')).map(foldText);
}

/** Names that only data uses win over what the same words mean in a sentence. */
function indexNames(): ReadonlyMap<string, readonly Industry[]> {
  const index = new Map<string, Industry[]>();
  const add = (name: string, industry: Industry) => {
    const key = phraseKey(name);
    const known = index.get(key) ?? [];
    if (!known.includes(industry)) index.set(key, [...known, industry]);
  };
  for (const industry of industries) {
    for (const label of alternatives(industryWords[industry].labels ?? '')) add(label, industry);
  }
  const labelled = new Set(index.keys());
  for (const industry of industries) {
    for (const term of ownTerms(industry)) if (!labelled.has(phraseKey(term))) add(term, industry);
  }
  return index;
}
