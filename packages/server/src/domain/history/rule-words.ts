import type { Change, ExplainedChange } from '@puffle/contract';
import type { FieldRule } from '../identity/fold/state.ts';

const words: Readonly<Record<FieldRule | 'merged', string>> = {
  first: 'It was the first to say it.',
  newest: 'The newest statement wins.',
  structured_name: 'A name with first and last name beats one without.',
  fuller_name: 'A name written out beats its abbreviation.',
  completes: 'It completes what was known and contradicts nothing.',
  moves_with_company: 'The title belongs to the employer: it goes when the employer changes.',
  added: 'It was not known yet, so it was added.',
  other_spelling: 'Another spelling of the name is kept as an alias.',
  by_hand: 'A person has set it: it holds against every later source.',
  removed_by_hand: 'A person has removed it: no source brings it back.',
  released: 'The value set by hand was released: what the sources say shows again.',
  merged: 'Two Leads became one, and what they knew was united.',
};

/** A change with its rule in words. */
export function explainChange(change: Change): ExplainedChange {
  return { ...change, why: ruleInWords(change.rule) };
}

function ruleInWords(rule: string): string {
  const known: Readonly<Record<string, string>> = words;
  return known[rule] ?? 'By the rules of the fold.';
}
