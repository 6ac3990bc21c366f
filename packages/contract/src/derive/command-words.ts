import type { Operation } from '../operation.ts';

/**
 * The words of an operation's command: the nouns of its path in the singular, then the verb; reading has no word, and an
 * action is named by the last segment of its path (the CLI rules of the API contract).
 */
export function commandWords(operation: Pick<Operation, 'path' | 'verb'>): string[] {
  const segments = operation.path
    .split('/')
    .slice(2)
    .filter((segment) => !segment.startsWith('{'));
  const action = operation.verb === 'action' ? segments.slice(-1) : [];
  const nouns = segments.slice(0, segments.length - action.length).map(singular);
  const named = operation.verb === 'read' || operation.verb === 'action';
  return [...nouns, ...action, ...(named ? [] : [operation.verb])];
}

const pluralOnly = ['settings'];

/** The singular of an English noun of a path: `leads`, `histories`, `batches`; words without a plural stay as they are. */
export function singular(noun: string): string {
  if (pluralOnly.includes(noun) || /(ss|us|is)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(ss|us|x|z|ch|sh)es$/.test(noun)) return noun.replace(/es$/, '');
  return noun.replace(/s$/, '');
}
